//! The impls of serde's traits around what a shape does in them.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::Item;

/// Writes `impl Serialize`, whose body may name `self` and `serializer`; nothing where the user
/// derives it, which was reported.
pub(super) fn serialize(item: &Item, body: &TokenStream) -> Option<TokenStream> {
    if item.derives("Serialize") {
        return None;
    }
    let Item { ident, root, .. } = item;
    Some(quote! {
        impl #root::__private::Serialize for #ident {
            fn serialize<__S: #root::__private::Serializer>(
                &self,
                serializer: __S,
            ) -> ::core::result::Result<__S::Ok, __S::Error> {
                #body
            }
        }
    })
}

/// As [`serialize`], for `impl Deserialize`, whose body may name `deserializer`.
pub(super) fn deserialize(item: &Item, body: &TokenStream) -> Option<TokenStream> {
    if item.derives("Deserialize") {
        return None;
    }
    let Item { ident, root, .. } = item;
    Some(quote! {
        impl<'de> #root::__private::Deserialize<'de> for #ident {
            fn deserialize<__D: #root::__private::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::core::result::Result<Self, __D::Error> {
                #body
            }
        }
    })
}
