//! What the words of a type say of it, where that is enough to write less.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::Type;

/// Types of std that are no bytes, and what they may be wrapped in.
const OF_STD: [&str; 21] = [
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

/// Whether a type is made of these alone. A type of the user's by one of these names costs a line of
/// the expansion's, and no more.
pub(super) fn is_of_std(ty: &Type) -> bool {
    has_only_these(ty.to_token_stream())
}

fn has_only_these(ty: TokenStream) -> bool {
    ty.into_iter().all(|token| match token {
        TokenTree::Ident(word) => OF_STD.iter().any(|known| word == known),
        TokenTree::Group(group) => has_only_these(group.stream()),
        TokenTree::Punct(_) | TokenTree::Literal(_) => true,
    })
}

/// Whether that word is among the tokens of a body, which then needs a name for it.
pub(super) fn names(body: &TokenStream, name: &str) -> bool {
    body.clone().into_iter().any(|token| match token {
        TokenTree::Ident(word) => word == name,
        TokenTree::Group(group) => names(&group.stream(), name),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}
