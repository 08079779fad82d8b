//! A member while it is bound, and what stands for it.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::caret::type_of;
use crate::model::Member;

/// A member, and where it is in the table of members.
pub(super) struct Bound<'a> {
    pub(super) index: usize,
    pub(super) member: &'a Member,
}

impl Bound<'_> {
    /// A call of a trait on the member's type, under which a wrong one is reported.
    ///
    /// The value of a token is its text: the trait that filled it has spoken for the type.
    pub(super) fn call(&self, of: &str, arguments: TokenStream) -> TokenStream {
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
    pub(super) fn bind(&self, of: &str) -> TokenStream {
        let index = self.at();
        self.call(of, quote!(#index, request))
    }

    /// As [`Bound::bind`], to a place that a response has too.
    pub(super) fn bind_to_message(&self, of: &str) -> TokenStream {
        let index = self.at();
        self.call(of, quote!(#index, request.message()))
    }

    pub(super) fn at(&self) -> Literal {
        Literal::usize_unsuffixed(self.index)
    }
}

/// The variable that holds a token's text. Named after the field, for the one declaration too many
/// that has two.
pub(super) fn token_text(field: &Ident) -> Ident {
    format_ident!("token_{}", field)
}

/// The variable that holds the text of a member with the key `text`.
pub(super) fn text_of(field: &Ident) -> Ident {
    format_ident!("text_{}", field)
}
