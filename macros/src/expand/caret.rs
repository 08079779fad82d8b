//! Where rustc puts its caret when a type is wrong: under the user's type, all of it, and once.
//!
//! What we write for a member calls a trait on the member's value. The trait is called on
//! `TypeOf<_>`, the type of whatever is given, and these tokens are placed from the first to the last
//! token of the user's type. So the type itself is not written again: one that does not exist is
//! reported where it stands, and not once more here.

use proc_macro2::{Group, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::Type;

/// The first and the last place of some tokens.
fn ends(tokens: impl ToTokens) -> (Span, Span) {
    let mut tokens = tokens.into_token_stream().into_iter();
    let first = tokens.next().map_or_else(Span::call_site, |token| token.span());
    (first, tokens.last().map_or(first, |token| token.span()))
}

/// `TypeOf<_>` under `ty`, for a function that has the short name of the runtime in scope.
pub(super) fn type_of(ty: &impl ToTokens) -> TokenStream {
    let (first, last) = ends(ty);
    let mut close = Punct::new('>', Spacing::Alone);
    close.set_span(last);
    let open = quote_spanned!(first=> __aws::TypeOf<_);
    quote!(#open #close)
}

/// `<ty as Trait>::item`, all of it under `ty`, for what the user named outside of a member.
///
/// Whatever asks one thing of a type must stand at one place: then rustc says it once.
pub(super) fn projection(ty: &Type, of: &TokenStream, item: &TokenStream) -> TokenStream {
    let open = before(ty, quote!(<));
    let rest = after(ty, quote!(as #of>::#item));
    quote!(#open #ty #rest)
}

/// `tokens` at the first token of `ty`.
pub(super) fn before(ty: &Type, tokens: TokenStream) -> TokenStream {
    placed(ends(ty).0, tokens)
}

/// `tokens` at the last token of `ty`.
pub(super) fn after(ty: &Type, tokens: TokenStream) -> TokenStream {
    placed(ends(ty).1, tokens)
}

/// `tokens` at a place, with what is in their brackets.
pub(super) fn placed(span: Span, tokens: TokenStream) -> TokenStream {
    let placed = tokens.into_iter().map(|token| match token {
        TokenTree::Group(group) => {
            let mut group = Group::new(group.delimiter(), placed(span, group.stream()));
            group.set_span(span);
            group.into()
        }
        mut token => {
            token.set_span(span);
            token
        }
    });
    placed.collect()
}
