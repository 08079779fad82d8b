//! What stands in for the impls of an item that cannot be parsed.
//!
//! rustc gives a derive what it could make of a broken item too: a field without its type, a comma that
//! is missing. It has reported that, so nothing more is said; and a stub keeps the rest of the crate
//! quiet. Where rustc did not report anything, the syntax is newer than ours.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{quote, quote_spanned};

use super::stub;
use crate::declaration::Declaration;
use crate::declared::Declared;
use crate::mistakes::Mistakes;
use crate::root::{PRIVATE, root};

/// The stub of `item`; of a generic one, of which not even a stub can be told, the parser's words.
pub(crate) fn unparsed(
    declaration: Declaration,
    item: TokenStream,
    error: &syn::Error,
) -> TokenStream {
    let Some(declared) = without_body(declaration, item) else { return error.to_compile_error() };
    let stub = stub(declaration, &declared);
    let root = root(declared.arguments.root());
    // A lint and no `compile_error!`: rustc holds those back in a crate that it could not parse.
    let report = quote_spanned! {error.span()=>
        #[deny(deprecated)]
        const _: () = #root::#PRIVATE::NOT_PARSED;
    };
    quote!(#stub #report)
}

/// The item with its attributes and name alone; `None` for a generic one.
fn without_body(declaration: Declaration, item: TokenStream) -> Option<Declared> {
    let mut head = TokenStream::new();
    let mut tokens = item.into_iter();
    let keyword = loop {
        match tokens.next()? {
            TokenTree::Ident(word) if ["struct", "enum", "union"].iter().any(|k| word == k) => {
                break word;
            }
            other => head.extend([other]),
        }
    };
    let TokenTree::Ident(name) = tokens.next()? else { return None };
    match tokens.next() {
        Some(TokenTree::Punct(open)) if open.as_char() == '<' => return None,
        _ => {}
    }
    let head = syn::parse2(bodiless(&head, &keyword, &name)).ok()?;
    // Nothing more is said: of the attribute's mistakes neither.
    Some(Declared::read(declaration, head, &mut Mistakes::default()))
}

fn bodiless(head: &TokenStream, keyword: &Ident, name: &Ident) -> TokenStream {
    if keyword == "enum" { quote!(#head enum #name {}) } else { quote!(#head struct #name;) }
}
