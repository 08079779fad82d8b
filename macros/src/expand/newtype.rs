//! The impls of a newtype: on the wire it is what it holds.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::bytes::RefuseBytes;
use super::{at, debug, serde, short_name};
use crate::model::Newtype;

/// Writes `Newtype`, from which the bindings follow, and serde's traits.
pub(super) fn expand(newtype: &Newtype) -> TokenStream {
    let (ident, root, inner) = (&newtype.item.ident, &newtype.item.root, &newtype.inner);
    let item = &newtype.item;
    let serialize = newtype.directions.input.then(|| {
        let write = quote_spanned!(at(inner)=> <#inner as #root::__private::BodyMember>::serialize(&self.0, serializer));
        serde::serialize(item, &write)
    });
    let deserialize = newtype.directions.output.then(|| {
        let read = quote_spanned!(at(inner)=> <#inner as #root::__private::DocumentMember>::deserialize(deserializer));
        serde::deserialize(item, &quote!(#read.map(Self)))
    });
    let debug = debug::of_newtype(newtype);
    let short_name = short_name(root, 1);
    let RefuseBytes { import, checks } = RefuseBytes::among(std::iter::once(inner));
    // Only where there is something to check, so that nothing is imported in vain.
    let refuse_bytes = import.map(|import| quote!(#short_name #import #checks));
    quote! {
        impl #root::__private::Newtype for #ident {
            type Inner = #inner;
            fn inner(&self) -> &Self::Inner {
                &self.0
            }
            fn wrap(inner: Self::Inner) -> Self {
                #refuse_bytes
                Self(inner)
            }
        }
        #serialize
        #deserialize
        #debug
    }
}
