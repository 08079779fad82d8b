//! How an operation binds its members: a step for each place in the request, a line for each member.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::announced::{announced, format};
use super::bytes::refuse_bytes;
use super::caret::{after, before, placed, projection, type_of};
use super::constraints::check;
use super::words::is_of_std;
use super::{form, short_name};
use crate::model::{
    Binding, Encoded, HostPart, Member, Operation, PathTemplate, Place, Route, Segment,
};

/// Writes `fn bind`.
pub(super) fn bind(operation: &Operation) -> TokenStream {
    let root = &operation.item.root;
    let members: Vec<Bound> = operation.members.iter().map(Bound).collect();
    let in_document = |bound: &&Bound| matches!(bound.0.binding, Binding::Body { .. });
    let document: Vec<&Bound> = members.iter().filter(in_document).collect();
    // An operation known by its name always has a document.
    let opens = !document.is_empty() || matches!(operation.route, Route::Rpc { .. });
    let payload = payload(&members);
    let parameter = if opens || !payload.is_empty() { quote!(body) } else { quote!(_) };
    let in_body = members.iter().filter(|bound| bound.0.binding.is_in_the_body());
    let bytes = in_body.filter_map(|bound| {
        let Member { ty, field, .. } = bound.0;
        refuse_bytes(ty, &quote!(&self.#field))
    });
    let bytes: TokenStream = bytes.collect();
    let forms: TokenStream = members.iter().filter_map(of_form).collect();
    let by_route = match &operation.route {
        Route::Rest { said: Some(said), .. } if operation.service.is_some() => by_route(said),
        _ => TokenStream::new(),
    };
    let uses = operation.members.len() + usize::from(opens) + usize::from(!by_route.is_empty());
    let steps = [
        by_route,
        bytes,
        forms,
        tokens(&members),
        constraints(&members),
        timestamps(&members),
        host(operation, &members),
        target(operation, &members),
        query_params(operation, &members),
        prefix_headers(&members),
        headers(&members),
        broken(&members),
        body(&document, opens),
        payload,
    ];
    let short_name = short_name(root, uses);
    quote! {
        fn bind<__B: #root::__private::RequestBody>(&mut self, request: &mut #root::__private::RequestBinder, #parameter: &mut __B) {
            #short_name
            #(#steps)*
        }
    }
}

/// A member while it is bound.
struct Bound<'a>(&'a Member);

impl Bound<'_> {
    /// A call of a trait on the member's type, under which a wrong one is reported.
    ///
    /// Of a token it is the text: the trait that filled it has spoken for the type.
    fn call(&self, of: &str, method: &str, arguments: TokenStream) -> TokenStream {
        let bound = self.plain_call(of, method, arguments);
        match self.0.timestamp.filter(|_| self.0.binding.is_outside_the_body()) {
            Some(timestamp) => {
                let format = format(timestamp);
                quote! {
                    request.timestamps(::core::option::Option::Some(#format));
                    #bound
                    request.timestamps(::core::option::Option::None);
                }
            }
            None => bound,
        }
    }

    fn plain_call(&self, of: &str, method: &str, arguments: TokenStream) -> TokenStream {
        let Member { field, ty, token, binding, .. } = self.0;
        let (ty, of, method) = (type_of(ty), format_ident!("{of}"), format_ident!("{method}"));
        let value = match token {
            Some(_) => token_text(field).into_token_stream(),
            // A stream is taken out.
            None if matches!(binding, Binding::Payload { .. }) => quote!(&mut self.#field),
            None => quote!(&self.#field),
        };
        quote!(<#ty as __aws::#of>::#method(#value, #arguments);)
    }
}

/// That what a key says of the member's form fits its type.
fn of_form(bound: &Bound) -> Option<TokenStream> {
    let Member { ty, field, binding, .. } = bound.0;
    match binding {
        Binding::Payload { media_type: Some(_), .. } => form::media_type(ty, &quote!(&self.#field)),
        Binding::Header { encoded: Some(Encoded::JsonValue), .. } => {
            (!is_of_std(ty)).then(|| form::json_value(ty, &quote!(__aws::Form::of(&self.#field))))
        }
        Binding::Header { encoded: Some(Encoded::MediaType), .. } => {
            refuse_bytes(ty, &quote!(&self.#field))
        }
        _ => None,
    }
}

/// The variable that holds a token's text. Named after the field, for the one declaration too many
/// that has two.
fn token_text(field: &Ident) -> Ident {
    format_ident!("token_{}", field)
}

fn tokens(members: &[Bound]) -> TokenStream {
    let filled = members.iter().filter(|bound| bound.0.token.is_some()).map(|bound| {
        let Member { field, ty, .. } = bound.0;
        let (ty, text) = (type_of(ty), token_text(field));
        let fill = quote!(<#ty as __aws::IdempotencyToken>::fill(&mut self.#field, request));
        if matches!(bound.0.binding, Binding::Label { .. } | Binding::Broken(_)) {
            quote!(#fill;)
        } else {
            quote!(let #text = #fill;)
        }
    });
    filled.collect()
}

/// Holds each member to its constraints.
fn constraints(members: &[Bound]) -> TokenStream {
    members.iter().map(of_member).collect()
}

fn of_member(bound: &Bound) -> TokenStream {
    let Member { field, ty, name, token, binding, .. } = bound.0;
    let ty = type_of(ty);
    let value = match (token, measured(binding)) {
        // A token in a label is a mistake, which was reported.
        (Some(_), _) if matches!(binding, Binding::Label { .. } | Binding::Broken(_)) => {
            return TokenStream::new();
        }
        (Some(_), _) => token_text(field).into_token_stream(),
        (None, None) => return TokenStream::new(),
        (None, Some(measured)) => {
            let measured = format_ident!("{measured}");
            quote!(__aws::#measured(&self.#field).value())
        }
    };
    let constraints = bound.0.constraints.iter();
    constraints.map(|constraint| check(constraint, &ty, &value, name)).collect()
}

/// That what has the key `timestamp` holds one. A token was said to be none.
fn timestamps(members: &[Bound]) -> TokenStream {
    let checks = members.iter().filter(|bound| bound.0.token.is_none()).filter_map(|bound| {
        let Member { field, ty, timestamp, binding, .. } = bound.0;
        let (ty, measured) = (type_of(ty), format_ident!("{}", measured(binding)?));
        timestamp.map(|_| {
            quote!(<#ty as __aws::HoldsTimestamp>::admit(__aws::#measured(&self.#field).value());)
        })
    });
    checks.collect()
}

/// What gives a member's value where it can be bound; `None` where nothing is known of it.
fn measured(binding: &Binding) -> Option<&'static str> {
    Some(match binding {
        Binding::Label { greedy: true } => "InGreedyLabel",
        Binding::Label { .. } | Binding::Broken(Some(Place::Label)) => "InLabel",
        Binding::Query { .. } | Binding::Broken(Some(Place::Query)) => "InQuery",
        Binding::Header { encoded: Some(_), .. } => "InEncodedHeader",
        Binding::Header { .. } | Binding::Broken(Some(Place::Header)) => "InHeader",
        Binding::Payload { .. } => "InPayload",
        Binding::QueryParams { .. } => "InQueryParams",
        Binding::PrefixHeaders { .. } => "InPrefixHeaders",
        Binding::Body { .. } => "InBody",
        Binding::Broken(None) => return None,
    })
}

/// What stands before the endpoint's host.
fn host(operation: &Operation, members: &[Bound]) -> TokenStream {
    let parts = operation.host_prefix.iter().filter_map(|part| match part {
        HostPart::Constant(text) => Some(quote!(request.host(#text);)),
        HostPart::Label(index, name) => {
            let bound = members.get(*index)?;
            Some(bound.plain_call("HostLabelValue", "bind", quote!(#name, request)))
        }
    });
    parts.collect()
}

/// The path and the query; of an operation without them, that its service's protocol needs none.
fn target(operation: &Operation, members: &[Bound]) -> TokenStream {
    let mut written = match &operation.route {
        Route::Rest { path: template, .. } => path(members, template),
        Route::Rpc { service } => {
            let root = &operation.item.root;
            let open = before(service, quote!(<));
            let protocol = projection(service, &quote!(#root::Service), &quote!(Protocol));
            let check = after(service, quote!(as #root::__private::RpcProtocol>::check()));
            quote!(#open #protocol #check; request.path("/");)
        }
    };
    for bound in members {
        if let Binding::Query { name, .. } = &bound.0.binding {
            written.extend(bound.call("QueryMember", "bind", quote!(#name, request)));
        }
    }
    written
}

/// Asks the protocol of the declared service whether it has the key `said`.
fn by_route(said: &Ident) -> TokenStream {
    let ask = quote! {
        <__aws::TypeOf<_> as __aws::RestProtocol>::check(__aws::ByMethodAndPath::of(&*self).protocol());
    };
    placed(said.span(), ask)
}

/// The path, constant texts joined between labels, and the constant query.
fn path(members: &[Bound], template: &PathTemplate) -> TokenStream {
    let mut written = TokenStream::new();
    let mut constant = String::new();
    for segment in &template.segments {
        constant.push('/');
        match segment {
            Segment::Constant(text) => constant.push_str(text),
            Segment::Label { name, greedy } => {
                let text = std::mem::take(&mut constant);
                written.extend(quote!(request.path(#text);));
                let is_bound = |bound: &&Bound| {
                    let Member { name: bound_to, binding, token, .. } = bound.0;
                    matches!(binding, Binding::Label { .. }) && token.is_none() && bound_to == name
                };
                let of = if *greedy { "GreedyLabelValue" } else { "LabelValue" };
                let label = members.iter().find(is_bound);
                written.extend(label.map(|bound| bound.call(of, "bind", quote!(#name, request))));
            }
        }
    }
    if !constant.is_empty() {
        written.extend(quote!(request.path(#constant);));
    }
    if !template.query.is_empty() {
        let query = &template.query;
        written.extend(quote!(request.constant_query(#query);));
    }
    written
}

/// The query parameters that a map holds; one that the path or another member names wins.
fn query_params(operation: &Operation, members: &[Bound]) -> TokenStream {
    let of_path: Vec<&str> = match &operation.route {
        Route::Rest { path, .. } => path.query_names().collect(),
        Route::Rpc { .. } => Vec::new(),
    };
    let of_members = members.iter().filter_map(|bound| match &bound.0.binding {
        Binding::Query { name, .. } => Some(name.as_str()),
        _ => None,
    });
    let named: Vec<&str> = of_path.into_iter().chain(of_members).collect();
    let written = members.iter().filter_map(|bound| {
        let Binding::QueryParams { .. } = &bound.0.binding else { return None };
        let name = &bound.0.name;
        Some(bound.call("QueryParamsMember", "bind", quote!(&[#(#named),*], #name, request)))
    });
    written.collect()
}

/// Before the headers of members, which take the place of those of a map.
fn prefix_headers(members: &[Bound]) -> TokenStream {
    let written = members.iter().filter_map(|bound| {
        let Binding::PrefixHeaders { prefix } = &bound.0.binding else { return None };
        let (prefix, name) = (prefix.value().to_lowercase(), &bound.0.name);
        Some(bound.call("PrefixHeadersMember", "bind", quote!(#prefix, #name, request)))
    });
    written.collect()
}

fn headers(members: &[Bound]) -> TokenStream {
    let written = members.iter().filter_map(|bound| {
        let Binding::Header { name: header, encoded } = &bound.0.binding else { return None };
        let (header, name) = (header.value().to_lowercase(), &bound.0.name);
        let of = if encoded.is_some() { "EncodedHeaderMember" } else { "HeaderMember" };
        Some(bound.call(of, "bind", quote!(#header, #name, request)))
    });
    written.collect()
}

/// Members whose binding was reported: what their types must be is held to all the same.
fn broken(members: &[Bound]) -> TokenStream {
    let checked = members.iter().filter(|bound| bound.0.token.is_none()).filter_map(|bound| {
        let Binding::Broken(Some(place)) = bound.0.binding else { return None };
        Some(match place {
            Place::Label => bound.call("LabelValue", "bind", quote!("", request)),
            Place::Query => bound.call("QueryMember", "bind", quote!("", request)),
            Place::Header => bound.call("HeaderMember", "bind", quote!("", "", request)),
        })
    });
    checked.collect()
}

fn body(members: &[&Bound], opens: bool) -> TokenStream {
    if !opens {
        return TokenStream::new();
    }
    let written = members.iter().map(|bound| {
        let name = &bound.0.name;
        // The constraints of an operation's member were checked before.
        match announced(&[], bound.0.timestamp) {
            Some(announced) => {
                bound.call("BodyMember", "write_announced", quote!(#announced, #name, body))
            }
            None => bound.call("BodyMember", "write", quote!(#name, body)),
        }
    });
    quote!(__aws::RequestBody::open(body); #(#written)*)
}

/// The member that is the whole body.
fn payload(members: &[Bound]) -> TokenStream {
    let written = members.iter().filter_map(|bound| {
        let Member { binding, field, name, timestamp, .. } = bound.0;
        let Binding::Payload { media_type, .. } = binding else { return None };
        let media_type = media_type.iter().map(|media_type| quote!(.media_type(#media_type)));
        let announced = announced(&[], *timestamp);
        let announced = announced.iter().map(|announced| quote!(.announced(#announced)));
        let bound = bound.call("PayloadMember", "bind", quote!(#name, form, request, body));
        Some(quote! {
            let form = __aws::UnsetPayload::of(&self.#field).form()#(#media_type)*#(#announced)*;
            #bound
        })
    });
    written.collect()
}
