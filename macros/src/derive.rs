//! The way of a declaration: attr → lower → check → expand, or a stub where there is no model.

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use crate::declaration::Declaration;
use crate::declared::Declared;
use crate::mistakes::Mistakes;
use crate::{check, expand, lower};

/// Expands the hidden derive of `declaration` on `item`.
pub(crate) fn derive(declaration: Declaration, item: TokenStream) -> TokenStream {
    let mut mistakes = Mistakes::default();
    let declared = match syn::parse2::<DeriveInput>(item.clone()) {
        Ok(input) => Declared::new(input),
        Err(error) => return expand::unparsed(declaration, item, &error),
    };
    misplaced(declaration, &declared, &mut mistakes);
    let model = lower::lower(declaration, &declared, &mut mistakes);
    if let Some(model) = &model {
        check::check(model, &declared, &mut mistakes);
    }
    // Of what has no size there can be neither impls nor stubs: rustc would say so of each.
    if lower::has_unsized(&declared, &mut mistakes) {
        return mistakes.into_tokens().unwrap_or_default();
    }
    let mistakes = mistakes.into_tokens();
    let impls = match model {
        Some(model) => expand::expand(&model),
        None => expand::stub(declaration, &declared),
    };
    quote!(#mistakes #impls)
}

/// `#[aws(..)]` is for members and variants; on the item it would say nothing.
fn misplaced(declaration: Declaration, declared: &Declared, mistakes: &mut Mistakes) {
    for attribute in
        declared.input.attrs.iter().filter(|attribute| attribute.path().is_ident("aws"))
    {
        let help = format!("write its keys in `#[{}(..)]`", declaration.attribute());
        mistakes.at(attribute, "`#[aws(..)]` belongs on a member", help);
    }
}
