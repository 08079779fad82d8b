//! A declaration as text, taken through the front and the hidden derive.

use proc_macro2::{Span, TokenStream, TokenTree};

use crate::declaration::Declaration;
use crate::{derive, front};

/// What `#[attribute(arguments)] item` becomes. An item that the front refuses has no derive.
pub(super) fn expand(
    declaration: Declaration,
    arguments: TokenStream,
    item: TokenStream,
) -> TokenStream {
    let handed_over = front::hand_over(declaration, arguments, item);
    let derives = handed_over.clone().into_iter().any(|token| match token {
        TokenTree::Group(group) => group.to_string().contains("__aws_arguments"),
        _ => false,
    });
    if derives { derive::derive(declaration, handed_over) } else { handed_over }
}

/// The messages of the `compile_error!`s in an expansion, and where each is.
pub(super) fn errors(expansion: TokenStream) -> Vec<(Span, String)> {
    let mut errors = Vec::new();
    let mut at = None;
    for token in expansion {
        match token {
            TokenTree::Ident(word) if word == "compile_error" => at = Some(word.span()),
            TokenTree::Group(group) => match at.take() {
                Some(span) => errors.push((span, group.stream().to_string())),
                None => errors.extend(self::errors(group.stream())),
            },
            _ => {}
        }
    }
    errors
}
