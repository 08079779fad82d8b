//! The checks that `media_type` is said of no document, and `json_value` of no bytes.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Type;

use super::caret::type_of;
use super::words::is_of_std;

/// The check of a payload with the key `media_type`; nothing where its type is surely no document.
pub(super) fn media_type(ty: &Type, value: &TokenStream) -> Option<TokenStream> {
    let of = type_of(ty);
    let form = quote!(__aws::Form::of(#value).media_type());
    (!is_of_std(ty)).then(|| quote!(<#of as __aws::TakesMediaType>::check(#form);))
}

/// The check of the key `json_value`, by a form that was taken of the value.
pub(super) fn json_value(ty: &Type, form: &TokenStream) -> TokenStream {
    let of = type_of(ty);
    quote!(<#of as __aws::TakesJsonValue>::check(#form.json_value());)
}
