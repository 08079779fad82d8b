//! Where an expansion finds the runtime: `::aws_operation`, or what `crate = …` says.

use std::sync::LazyLock;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::Path;

use crate::attr::is_absolute;

/// The module of the runtime that expansions name, and nobody else: its name has the version.
pub(crate) const PRIVATE: Private = Private;

pub(crate) struct Private;

impl ToTokens for Private {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        static NAME: LazyLock<String> = LazyLock::new(|| {
            format!("__private_{}", env!("CARGO_PKG_VERSION").replace(['.', '-', '+'], "_"))
        });
        Ident::new(&NAME, Span::call_site()).to_tokens(tokens);
    }
}

/// The path of the runtime, by the value of `crate = …`.
pub(crate) fn root(given: Option<&Path>) -> TokenStream {
    given.map_or_else(|| quote!(::aws_operation), |path| quote!(#path))
}

/// As [`root`], from arguments that are not read yet.
pub(crate) fn of_arguments(arguments: &TokenStream) -> TokenStream {
    crate_path(arguments).unwrap_or_else(|| quote!(::aws_operation))
}

/// The value of `crate = path`, if it is one that can be used. The derive reports others.
fn crate_path(arguments: &TokenStream) -> Option<TokenStream> {
    let tokens: Vec<TokenTree> = arguments.clone().into_iter().collect();
    let is = |token: &TokenTree, wanted: char| matches!(token, TokenTree::Punct(punct) if punct.as_char() == wanted);
    let value = tokens.split(|token| is(token, ',')).find_map(|entry| match entry {
        [TokenTree::Ident(key), equals, value @ ..] if key == "crate" && is(equals, '=') => {
            Some(value)
        }
        _ => None,
    });
    let path: Path = syn::parse2(value?.iter().cloned().collect()).ok()?;
    is_absolute(&path).then(|| path.into_token_stream())
}
