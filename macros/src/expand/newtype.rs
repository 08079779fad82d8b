//! The impls of a newtype: on the wire it is what it holds.

use proc_macro2::TokenStream;
use quote::quote;

use super::bytes::refuse_bytes;
use super::caret::type_of;
use super::{debug, serde, short_name};
use crate::model::Newtype;

/// Writes `Newtype`, from which the bindings follow, and serde's traits.
pub(super) fn expand(newtype: &Newtype) -> TokenStream {
    let (ident, root, inner) = (&newtype.item.ident, &newtype.item.root, &newtype.inner);
    let item = &newtype.item;
    let short_name = short_name(root, 1);
    let ty = type_of(inner);
    // As in a structure, what reads it asks for the type.
    let (write, read) = match newtype.directions.are_both() {
        true => (quote!(__aws::Written(&self.0).serialize(serializer)), quote!(ShapeMember)),
        false => (
            quote!(<#ty as __aws::BodyMember>::serialize(&self.0, serializer)),
            quote!(DocumentMember),
        ),
    };
    let serialize =
        newtype.directions.input.then(|| serde::serialize(item, &quote!(#short_name #write)));
    let deserialize = newtype.directions.output.then(|| {
        serde::deserialize(
            item,
            &quote!(#short_name <#ty as __aws::#read>::deserialize(deserializer).map(Self)),
        )
    });
    let (serialize, deserialize) = (serialize.flatten(), deserialize.flatten());
    let debug = debug::of_newtype(newtype);
    let refuse_bytes = refuse_bytes(inner, &quote!(&inner)).map(|check| quote!(#short_name #check));
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
