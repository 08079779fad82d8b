//! The impls of serde's traits around what a shape does in them.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::Item;

/// Writes `impl Serialize`, whose body may name `self` and `serializer`.
pub(super) fn serialize(item: &Item, body: &TokenStream) -> TokenStream {
    let Item { ident, root } = item;
    quote! {
        impl #root::__private::Serialize for #ident {
            fn serialize<__S: #root::__private::Serializer>(
                &self,
                serializer: __S,
            ) -> ::core::result::Result<__S::Ok, __S::Error> {
                #body
            }
        }
    }
}

/// Writes `impl Deserialize`, whose body may name `deserializer`.
pub(super) fn deserialize(item: &Item, body: &TokenStream) -> TokenStream {
    let Item { ident, root } = item;
    quote! {
        impl<'de> #root::__private::Deserialize<'de> for #ident {
            fn deserialize<__D: #root::__private::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::core::result::Result<Self, __D::Error> {
                #body
            }
        }
    }
}
