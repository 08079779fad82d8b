//! The impls of an output.

use proc_macro2::TokenStream;
use quote::quote;

use super::{debug, read};
use crate::model::{Directions, Item, Output};

const OUTPUT: Directions = Directions { input: false, output: true };

/// Writes `impl Output`, and `Debug` where a member is sensitive.
pub(super) fn expand(output: &Output) -> TokenStream {
    let impl_output = of_structure(&output.item);
    let members = read::read_members(&output.item, &output.fields, OUTPUT);
    let debug = debug::of_fields(&output.item, &output.fields);
    quote!(#impl_output #members #debug)
}

/// The impl of whatever is read by its members; a structure can be an output as it is.
pub(super) fn of_structure(item: &Item) -> TokenStream {
    let Item { ident, root, .. } = item;
    quote! {
        impl #root::Output for #ident {
            fn read<__P: #root::Protocol>(
                answer: &#root::__private::Answer<'_>,
            ) -> ::core::result::Result<Self, #root::__private::ReadError> {
                __P::read_structure(answer)
            }
        }
    }
}
