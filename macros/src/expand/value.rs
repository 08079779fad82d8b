//! The two halves of a shape's value, around what each kind of shape does in them.

use proc_macro2::TokenStream;
use quote::quote;

use super::words::names;
use crate::model::{Directions, Item};
use crate::root::PRIVATE;

/// What a shape does in its halves.
pub(super) struct Halves {
    /// May name `self`, `facts` and `to`.
    pub(super) write: TokenStream,
    /// May name `facts` and `from`.
    pub(super) read: TokenStream,
    /// What else the impl of the written half has.
    pub(super) of_writing: TokenStream,
    /// What else that of the read half has.
    pub(super) of_reading: TokenStream,
}

/// Writes `WriteValue` and `ReadValue` as the directions say, `DocumentValue` for both, and serde's
/// traits if they are asked for.
pub(super) fn value(item: &Item, directions: Directions, halves: &Halves) -> TokenStream {
    let Item { ident, root, .. } = item;
    let Halves { write, read, of_writing, of_reading } = halves;
    let facts = |body: &TokenStream| match names(body, "facts") {
        true => quote!(facts),
        false => quote!(_),
    };
    let (of_write, of_read) = (facts(write), facts(read));
    let written = directions.input.then(|| {
        quote! {
            impl #root::#PRIVATE::WriteValue for #ident {
                #of_writing
                fn write<__W: #root::#PRIVATE::ValueWriter>(&self, #of_write: &'static #root::#PRIVATE::Facts, to: __W) {
                    #write
                }
            }
        }
    });
    let received = directions.output.then(|| {
        quote! {
            impl #root::#PRIVATE::ReadValue for #ident {
                #of_reading
                fn read<__R: #root::#PRIVATE::ValueReader>(#of_read: &'static #root::#PRIVATE::Facts, from: __R) -> ::core::result::Result<Self, #root::ReadError> {
                    #read
                }
            }
        }
    });
    let both = directions.are_both().then(|| {
        quote! {
            impl #root::#PRIVATE::DocumentValue for #ident {}
        }
    });
    let serde = item.serde.then(|| serde(item, directions));
    quote!(#written #received #both #serde)
}

/// serde's traits, by which a shape has its form on the wire in types of other crates.
fn serde(item: &Item, directions: Directions) -> TokenStream {
    let Item { ident, root, .. } = item;
    // One that is derived beside it was reported.
    let serialize = (directions.input && !item.derives("Serialize")).then(|| {
        quote! {
            impl #root::#PRIVATE::serde::Serialize for #ident {
                fn serialize<__S: #root::#PRIVATE::serde::Serializer>(&self, serializer: __S) -> ::core::result::Result<__S::Ok, __S::Error> {
                    #root::#PRIVATE::serialize(self, serializer)
                }
            }
        }
    });
    let deserialize = (directions.output && !item.derives("Deserialize")).then(|| {
        quote! {
            impl<'de> #root::#PRIVATE::serde::Deserialize<'de> for #ident {
                fn deserialize<__D: #root::#PRIVATE::serde::Deserializer<'de>>(deserializer: __D) -> ::core::result::Result<Self, __D::Error> {
                    #root::#PRIVATE::deserialize(deserializer)
                }
            }
        }
    });
    quote!(#serialize #deserialize)
}
