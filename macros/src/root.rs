//! Where an expansion finds the runtime: `::aws_operation`, or what `crate = …` says.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::Path;

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

/// Whether a path means the same wherever the expansion lands.
pub(crate) fn is_absolute(path: &Path) -> bool {
    path.leading_colon.is_some()
        || path
            .segments
            .first()
            .is_some_and(|first| first.ident == "crate" || first.ident == "$crate")
}
