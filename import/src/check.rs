//! Compares declarations with a file, which may have been reformatted.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;

use crate::error::Error;

/// Whether `file` has the same declarations as `text`, apart from layout and comments.
///
/// # Errors
///
/// Fails if either is not valid Rust.
pub fn is_same(text: &str, file: &str) -> Result<bool, Error> {
    if text == file {
        return Ok(true);
    }
    let text = syn::parse_file(text).map_err(Error::Write)?;
    let file = syn::parse_file(file).map_err(Error::Compare)?;
    Ok(items(text) == items(file))
}

/// The tokens of each item, with the imports first.
fn items(file: syn::File) -> Vec<Vec<String>> {
    let (imports, items): (Vec<_>, Vec<_>) =
        file.items.into_iter().partition(|item| matches!(item, syn::Item::Use(_)));
    let mut imports: Vec<_> =
        imports.iter().map(|import| words(import.to_token_stream())).collect();
    // How imports are sorted depends on the edition.
    imports.iter_mut().for_each(|words| words.sort());
    imports.sort();
    let attributes = file.attrs.iter().map(ToTokens::to_token_stream);
    let items = items.iter().map(ToTokens::to_token_stream);
    imports.into_iter().chain(attributes.chain(items).map(words)).collect()
}

/// The tokens in order, without trailing commas.
fn words(tokens: TokenStream) -> Vec<String> {
    let mut words = Vec::new();
    collect(tokens, &mut words);
    words
}

fn collect(tokens: TokenStream, words: &mut Vec<String>) {
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                words.push(open.to_owned());
                collect(group.stream(), words);
                words.push(close.to_owned());
            }
            TokenTree::Punct(comma) if comma.as_char() == ',' && ends(tokens.peek()) => {}
            token => words.push(token.to_string()),
        }
    }
}

/// Whether a list ends there: at a bracket, or at the `>` of generics.
fn ends(next: Option<&TokenTree>) -> bool {
    match next {
        None => true,
        Some(TokenTree::Punct(punct)) => punct.as_char() == '>',
        Some(_) => false,
    }
}
