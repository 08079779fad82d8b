//! How an operation binds its members to the places of a request outside its document: a step for each
//! place, a line for each member.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::caret::{after, before, placed, projection, type_of};
use super::table::{self, guards};
use super::words::{is_of_std, names};
use super::{checksum, form, short_name};
use crate::model::{Binding, Encoded, HostPart, Member, Operation, Place, Route};
use crate::root::PRIVATE;

/// Writes `fn bind`.
pub(super) fn bind(operation: &Operation) -> TokenStream {
    let root = &operation.item.root;
    let members: Vec<Bound> = operation
        .members
        .iter()
        .enumerate()
        .map(|(index, member)| Bound { index, member })
        .collect();
    let steps = [
        by_route(operation),
        members.iter().filter_map(of_form).collect(),
        last_segments(&members),
        tokens(&members),
        texts(operation, &members),
        constraints(&members),
        host(operation, &members),
        labels(operation, &members),
        queries(&members),
        each(
            &members,
            |binding| matches!(binding, Binding::QueryParams { .. }),
            "QueryParamsMember",
        ),
        // Before the headers of members, which take the place of those of a map.
        prefix_headers(&members),
        headers(&members),
        broken(&members),
        payload(&members),
        checksum::note(operation).unwrap_or_default(),
    ];
    let steps: TokenStream = steps.into_iter().collect();
    let uses = usize::from(!steps.is_empty());
    let request = if names(&steps, "request") { quote!(request) } else { quote!(_) };
    let short_name = short_name(root, uses);
    quote! {
        fn bind<__C: #root::#PRIVATE::Codec>(&mut self, #request: &mut #root::#PRIVATE::RequestBinder) {
            #short_name
            #steps
        }
    }
}

/// Where each member goes, in the order of the table of members.
pub(super) fn bindings(operation: &Operation) -> TokenStream {
    let bindings = operation.members.iter().map(|member| match &member.binding {
        Binding::Label { .. } => quote!(Label),
        Binding::Query { name, .. } => quote!(Query(#name)),
        Binding::QueryParams { .. } => quote!(QueryParams),
        Binding::Header { name, .. } => {
            let name = name.value().to_lowercase();
            quote!(Header(#name))
        }
        Binding::PrefixHeaders { prefix } => {
            let prefix = prefix.value().to_lowercase();
            quote!(PrefixHeaders(#prefix))
        }
        Binding::Payload { .. } => quote!(Payload),
        Binding::Body { .. } | Binding::Broken(_) => quote!(Body),
    });
    table::bindings(&operation.item.root, bindings)
}

/// A member while it is bound, and where it is in the table of members.
struct Bound<'a> {
    index: usize,
    member: &'a Member,
}

impl Bound<'_> {
    /// A call of a trait on the member's type, under which a wrong one is reported.
    ///
    /// The value of a token is its text: the trait that filled it has spoken for the type.
    fn call(&self, of: &str, arguments: TokenStream) -> TokenStream {
        let Member { field, ty, token, text, foreign, .. } = self.member;
        // The key `serde` was reported: such a member goes to the body alone.
        if foreign.is_some() {
            return TokenStream::new();
        }
        let (ty, of) = (type_of(ty), format_ident!("{of}"));
        let value = match (token, text) {
            (Some(_), _) => token_text(field).into_token_stream(),
            (None, Some(_)) => {
                let text = text_of(field);
                quote!(&#text)
            }
            (None, None) => quote!(&self.#field),
        };
        quote!(<#ty as __aws::#of>::bind(#value, #arguments);)
    }

    /// As [`Bound::call`], by the member's place in the table.
    fn bind(&self, of: &str) -> TokenStream {
        let index = self.at();
        self.call(of, quote!(#index, request))
    }

    /// As [`Bound::bind`], to a place that a response has too.
    fn bind_to_message(&self, of: &str) -> TokenStream {
        let index = self.at();
        self.call(of, quote!(#index, request.message()))
    }

    fn at(&self) -> Literal {
        Literal::usize_unsuffixed(self.index)
    }
}

fn each(members: &[Bound], is_one: fn(&Binding) -> bool, of: &str) -> TokenStream {
    let wanted = members.iter().filter(|bound| is_one(&bound.member.binding));
    wanted.map(|bound| bound.bind(of)).collect()
}

fn queries(members: &[Bound]) -> TokenStream {
    let queries = members.iter().filter_map(|bound| {
        let Binding::Query { default, .. } = &bound.member.binding else { return None };
        let (bind, index) = (bound.bind("QueryMember"), bound.at());
        Some(match default {
            Some(default) => quote! {
                let before = request.length();
                #bind
                request.default_query(before, #index, #default);
            },
            None => bind,
        })
    });
    queries.collect()
}

/// That what a key says of the member's form fits its type.
fn of_form(bound: &Bound) -> Option<TokenStream> {
    let Member { ty, field, binding, .. } = bound.member;
    match binding {
        Binding::Payload { media_type: Some(_), .. } => form::media_type(ty, &quote!(&self.#field)),
        Binding::Header { encoded: Some(Encoded::JsonValue), .. } => {
            (!is_of_std(ty)).then(|| form::json_value(ty, &quote!(__aws::Form::of(&self.#field))))
        }
        _ => None,
    }
}

/// Cuts off what stands before the last `/`, before anything reads the value.
fn last_segments(members: &[Bound]) -> TokenStream {
    let members = members.iter().map(|bound| bound.member);
    let cut = members.filter(|member| member.last_segment);
    cut.map(|Member { field, .. }| quote!(__aws::Once(&mut self.#field).keep_last_segment();))
        .collect()
}

/// The variable that holds a token's text. Named after the field, for the one declaration too many
/// that has two.
fn token_text(field: &Ident) -> Ident {
    format_ident!("token_{}", field)
}

fn tokens(members: &[Bound]) -> TokenStream {
    let filled = members.iter().filter(|bound| bound.member.token.is_some()).map(|bound| {
        let Member { field, ty, binding, constraints, .. } = bound.member;
        let (ty, text) = (type_of(ty), token_text(field));
        let fill = quote!(<#ty as __aws::IdempotencyToken>::fill(&mut self.#field, request));
        let is_named = match binding {
            Binding::Query { .. } | Binding::Header { .. } => true,
            Binding::Body { .. } => !constraints.is_empty(),
            _ => false,
        };
        if is_named { quote!(let #text = #fill;) } else { quote!(#fill;) }
    });
    filled.collect()
}

fn text_of(field: &Ident) -> Ident {
    format_ident!("text_{}", field)
}

/// What stands for each member that is bound by its text.
fn texts(operation: &Operation, members: &[Bound]) -> TokenStream {
    let bound = members.iter().filter(|bound| {
        let Member { text, token, binding, .. } = bound.member;
        let is_bound = !binding.is_in_the_body() && !matches!(binding, Binding::Broken(None));
        let is_host = operation.host_prefix.iter().any(|part| match part {
            HostPart::Label(index, _) => *index == bound.index,
            HostPart::Constant(_) => false,
        });
        text.is_some() && token.is_none() && (is_bound || is_host)
    });
    let texts = bound.map(|bound| {
        let Member { field, ty, .. } = bound.member;
        let (ty, text) = (type_of(ty), text_of(field));
        quote!(let #text = <#ty as __aws::by_text::WriteText<_>>::as_text(&self.#field);)
    });
    texts.collect()
}

/// Holds each member to its constraints; those in the document are held to them with it.
fn constraints(members: &[Bound]) -> TokenStream {
    members.iter().map(of_member).collect()
}

fn of_member(bound: &Bound) -> TokenStream {
    let Member { field, ty, token, binding, constraints, timestamp, .. } = bound.member;
    let (ty, index) = (type_of(ty), bound.at());
    // Beside `serde` and `text` they were reported.
    if bound.member.foreign.is_some() || bound.member.text.is_some() {
        return TokenStream::new();
    }
    let value = match (token, measured(binding)) {
        // A token in a label is a mistake, which was reported.
        (Some(_), _) if matches!(binding, Binding::Label { .. } | Binding::Broken(_)) => {
            return TokenStream::new();
        }
        (Some(_), _) => token_text(field).into_token_stream(),
        (None, None) => return TokenStream::new(),
        (None, Some(measured)) => {
            let measured = format_ident!("{measured}");
            quote!(__aws::Once(&self.#field).#measured())
        }
    };
    // A token was said to be no timestamp.
    let guards = guards(constraints, timestamp.filter(|_| token.is_none()));
    let segments = bound.member.last_segment.then(|| format_ident!("HasSegments"));
    let admitted = segments
        .into_iter()
        .chain(guards)
        .map(|guard| quote!(<#ty as __aws::#guard>::admit(#value);));
    // What is a document is held to them when it is written.
    let is_document =
        binding.is_in_the_body() || matches!(binding, Binding::Header { encoded: Some(_), .. });
    let check = (!constraints.is_empty() && !is_document)
        .then(|| quote!(request.message().check(#index, #value);));
    quote!(#(#admitted)* #check)
}

/// What gives a member's value where it can be bound; `None` if nothing is known of it.
fn measured(binding: &Binding) -> Option<&'static str> {
    Some(match binding {
        Binding::Label { greedy: true } => "in_greedy_label",
        Binding::Label { .. } | Binding::Broken(Some(Place::Label)) => "in_label",
        Binding::Query { .. } | Binding::Broken(Some(Place::Query)) => "in_query",
        Binding::Header { encoded: Some(_), .. } => "in_encoded_header",
        Binding::Header { .. } | Binding::Broken(Some(Place::Header)) => "in_header",
        Binding::Payload { .. } => "in_payload",
        Binding::QueryParams { .. } => "in_query_params",
        Binding::PrefixHeaders { .. } => "in_prefix_headers",
        Binding::Body { .. } => "in_body",
        Binding::Broken(None) => return None,
    })
}

/// What stands before the endpoint's host.
fn host(operation: &Operation, members: &[Bound]) -> TokenStream {
    let parts = operation.host_prefix.iter().filter_map(|part| match part {
        HostPart::Constant(text) => Some(quote!(request.host(#text);)),
        HostPart::Label(index, name) => {
            let bound = members.get(*index)?;
            Some(bound.call("HostLabelValue", quote!(#name, request)))
        }
    });
    parts.collect()
}

/// The labels, in the order of the path.
fn labels(operation: &Operation, members: &[Bound]) -> TokenStream {
    let Route::Rest { path, .. } = &operation.route else { return TokenStream::new() };
    let bound = path.labels().filter_map(|(name, greedy)| {
        let is_bound = |bound: &&Bound| {
            let Member { name: bound_to, binding, token, .. } = bound.member;
            matches!(binding, Binding::Label { .. }) && token.is_none() && bound_to == name
        };
        let of = if greedy { "GreedyLabelValue" } else { "LabelValue" };
        members.iter().find(is_bound).map(|bound| bound.bind(of))
    });
    bound.collect()
}

/// Asks the protocol of the declared service whether it has `method` and `path`; of an operation
/// without them, that it needs none.
fn by_route(operation: &Operation) -> TokenStream {
    match &operation.route {
        Route::Rest { said: Some(said), .. } if operation.service.is_some() => {
            let ask = quote! {
                <__aws::TypeOf<_> as __aws::RestProtocol>::check(__aws::Once(&*self).protocol());
            };
            placed(said.span(), ask)
        }
        Route::Rest { .. } => TokenStream::new(),
        Route::Rpc { service, .. } => {
            let root = &operation.item.root;
            let open = before(service, quote!(<));
            let protocol = projection(service, &quote!(#root::Service), &quote!(Protocol));
            let check = after(service, quote!(as #root::#PRIVATE::RpcProtocol>::check()));
            quote!(#open #protocol #check;)
        }
    }
}

fn prefix_headers(members: &[Bound]) -> TokenStream {
    let is_one = |bound: &&Bound| matches!(bound.member.binding, Binding::PrefixHeaders { .. });
    let bound = members.iter().filter(is_one);
    bound.map(|bound| bound.bind_to_message("PrefixHeadersMember")).collect()
}

fn headers(members: &[Bound]) -> TokenStream {
    let written = members.iter().filter_map(|bound| {
        let Binding::Header { encoded, .. } = &bound.member.binding else { return None };
        let of = if encoded.is_some() { "EncodedHeaderMember" } else { "HeaderMember" };
        Some(bound.bind_to_message(of))
    });
    written.collect()
}

/// Members whose binding was reported: what their types must be is held to all the same.
fn broken(members: &[Bound]) -> TokenStream {
    let checked = members.iter().filter(|bound| bound.member.token.is_none()).filter_map(|bound| {
        let Binding::Broken(Some(place)) = bound.member.binding else { return None };
        Some(match place {
            Place::Label => bound.bind("LabelValue"),
            Place::Query => bound.bind("QueryMember"),
            Place::Header => bound.bind_to_message("HeaderMember"),
        })
    });
    checked.collect()
}

/// The member that is the whole body.
fn payload(members: &[Bound]) -> TokenStream {
    let written = members.iter().filter_map(|bound| {
        let Member { binding, field, ty, foreign, text, .. } = bound.member;
        let Binding::Payload { media_type, .. } = binding else { return None };
        let media_type = match media_type {
            Some(media_type) => quote!(::core::option::Option::Some(#media_type)),
            None => quote!(::core::option::Option::None),
        };
        let (of, index) = (type_of(ty), bound.at());
        // A stream is taken out.
        Some(match foreign {
            _ if text.is_some() => quote! {
                __aws::PayloadMember::bind::<__C>(&mut <#of as __aws::by_text::WriteText<_>>::as_text(&self.#field), #index, #media_type, request.message());
            },
            None => quote! {
                <#of as __aws::PayloadMember>::bind::<__C>(&mut self.#field, #index, #media_type, request.message());
            },
            Some(_) => quote! {
                __aws::PayloadMember::bind::<__C>(&mut <#of as __aws::WriteForeign>::as_value(&self.#field), #index, #media_type, request.message());
            },
        })
    });
    written.collect()
}
