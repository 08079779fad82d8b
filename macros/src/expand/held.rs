//! What an operation's members are held to before they are bound: the form that a key says, and constraints.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};

use super::bound::{Bound, token_text};
use super::caret::type_of;
use super::form;
use super::table::guards;
use super::words::is_of_std;
use crate::model::{Binding, Encoded, Member, Place};

/// Checks that the member's type fits the form that a key names.
pub(super) fn to_form(bound: &Bound) -> Option<TokenStream> {
    let Member { ty, field, binding, .. } = bound.member;
    match binding {
        Binding::Payload { media_type: Some(_), .. } => form::media_type(ty, &quote!(&self.#field)),
        Binding::Header { encoded: Some(Encoded::JsonValue), .. } => {
            (!is_of_std(ty)).then(|| form::json_value(ty, &quote!(__aws::Form::of(&self.#field))))
        }
        _ => None,
    }
}

/// Checks the member's constraints. Those of a member in the document are checked with the document.
pub(super) fn to_constraints(bound: &Bound) -> TokenStream {
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
    // A token is not a timestamp; that was reported.
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
