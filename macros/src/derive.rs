//! The way of a declaration: read, then expand, or a stub where there is no model.

use proc_macro2::TokenStream;
use quote::quote;

use crate::declaration::Declaration;
use crate::expand;
use crate::read::{Reading, read};

/// Expands the hidden derive of `declaration` on `item`.
pub(crate) fn derive(declaration: Declaration, item: TokenStream) -> TokenStream {
    let Reading { declared, model, is_sized, mistakes } = match syn::parse2(item.clone()) {
        Ok(item) => read(declaration, item),
        Err(error) => return expand::unparsed(declaration, item, &error),
    };
    let mistakes = mistakes.into_tokens();
    let required = expand::required_members(declaration, &declared);
    let impls = match model {
        // Of what has no size there can be neither impls nor stubs: rustc would say so of each.
        _ if !is_sized => TokenStream::new(),
        Some(model) => expand::expand(&model),
        None => expand::stub(declaration, &declared),
    };
    quote!(#mistakes #impls #required)
}
