//! The check that no member of a document is a `Vec<u8>`, which would be a list of numbers.
//!
//! By type and not by name, so that an alias is seen through. Left out where the type's own words
//! say that it cannot be one.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::Type;

use super::caret::type_of;

/// Types of std that are no bytes, and what they may be wrapped in.
const NO_BYTES: [&str; 21] = [
    "String",
    "bool",
    "char",
    "f32",
    "f64",
    "i8",
    "i16",
    "i32",
    "i64",
    "u16",
    "u32",
    "u64",
    "Option",
    "Box",
    "Vec",
    "HashMap",
    "BTreeMap",
    "HashSet",
    "BTreeSet",
    "std",
    "collections",
];

/// The check of one member by its value; nothing where it is surely no bytes.
pub(super) fn refuse_bytes(ty: &Type, value: &TokenStream) -> Option<TokenStream> {
    may_be_bytes(ty).then(|| refuse_kind(ty, &quote!(__aws::Kind::of(#value))))
}

/// As [`refuse_bytes`], by a kind that was taken of the value.
pub(super) fn refuse_kind(ty: &Type, kind: &TokenStream) -> TokenStream {
    let of = type_of(ty);
    quote!(<#of as __aws::NoBytes>::check(#kind.kind());)
}

pub(super) fn may_be_bytes(ty: &Type) -> bool {
    holds_other_word(ty.to_token_stream())
}

fn holds_other_word(ty: TokenStream) -> bool {
    ty.into_iter().any(|token| match token {
        TokenTree::Ident(word) => NO_BYTES.iter().all(|known| word != known),
        TokenTree::Group(group) => holds_other_word(group.stream()),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}
