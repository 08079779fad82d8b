//! The check that no member of a document is a `Vec<u8>`, which would be a list of numbers.
//!
//! By type and not by name, so that an alias is seen through. Left out where the type's own words
//! say that it cannot be one.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Type;

use super::caret::type_of;
use super::words::is_of_std;

/// The check of one member by its value; nothing where it is surely no bytes.
pub(super) fn refuse_bytes(ty: &Type, value: &TokenStream) -> Option<TokenStream> {
    (!is_of_std(ty)).then(|| refuse_kind(ty, &quote!(__aws::Kind::of(#value))))
}

/// As [`refuse_bytes`], by a kind that was taken of the value.
pub(super) fn refuse_kind(ty: &Type, kind: &TokenStream) -> TokenStream {
    let of = type_of(ty);
    quote!(<#of as __aws::NoBytes>::check(#kind.kind());)
}
