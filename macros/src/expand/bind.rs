//! How an operation binds its members to the places of a request outside its document: a step for each
//! place, a line for each member.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};

use super::bound::{Bound, text_of, token_text};
use super::caret::{after, before, projection, type_of};
use super::table;
use super::words::names;
use super::{checksum, held, short_name};
use crate::model::{Binding, HostPart, Member, Operation, Place, Route};
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
        without_output(operation),
        members.iter().filter_map(held::to_form).collect(),
        last_segments(&members),
        tokens(&members),
        texts(operation, &members),
        members.iter().map(held::to_constraints).collect(),
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

/// Cuts off what stands before the last `/`, before anything reads the value.
fn last_segments(members: &[Bound]) -> TokenStream {
    let members = members.iter().map(|bound| bound.member);
    let cut = members.filter(|member| member.last_segment);
    cut.map(|Member { field, .. }| quote!(__aws::Once(&mut self.#field).keep_last_segment();))
        .collect()
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
            ask_protocol(said, "RestProtocol")
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

/// Asks the protocol of the declared service whether its responses can be read without an output.
fn without_output(operation: &Operation) -> TokenStream {
    match &operation.service {
        Some(service) if operation.lacks_output => ask_protocol(service, "ValueProtocol"),
        _ => TokenStream::new(),
    }
}

/// Asks, under `at`, whether the protocol of the declared service implements the trait `of`.
fn ask_protocol(at: &impl ToTokens, of: &str) -> TokenStream {
    let (asked, of) = (type_of(at), format_ident!("{of}"));
    quote!(<#asked as __aws::#of>::check(__aws::Once(&*self).protocol());)
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
