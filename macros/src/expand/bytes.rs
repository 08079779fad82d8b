//! The check that no member of a document is a `Vec<u8>`, which would be a list of numbers.
//!
//! By type and not by name, so that an alias is seen through. Left out where the type's own words
//! say that it cannot be one.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::Type;
use syn::spanned::Spanned;

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

/// The check of some members, in its two places in a function.
#[derive(Default)]
pub(super) struct RefuseBytes {
    /// What the checks need in scope, which stands first.
    pub(super) import: Option<TokenStream>,
    pub(super) checks: TokenStream,
}

impl RefuseBytes {
    /// Refuses bytes among `types`.
    pub(super) fn among<'a>(types: impl Iterator<Item = &'a Type>) -> Self {
        let checks: TokenStream = types
            .filter(|ty| may_be_bytes(ty.to_token_stream()))
            .map(|ty| quote_spanned!(ty.span()=> __aws::NoBytes::check(__aws::Kind::<#ty>::NEW.kind());))
            .collect();
        let import = (!checks.is_empty()).then(|| {
            quote!(
                use __aws::AnyKind as _;
            )
        });
        Self { import, checks }
    }
}

fn may_be_bytes(ty: TokenStream) -> bool {
    ty.into_iter().any(|token| match token {
        TokenTree::Ident(word) => NO_BYTES.iter().all(|known| word != known),
        TokenTree::Group(group) => may_be_bytes(group.stream()),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}
