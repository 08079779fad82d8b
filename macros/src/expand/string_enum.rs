//! The impls of an open string enum.

use proc_macro2::TokenStream;
use quote::quote;

use super::serde;
use crate::model::StringEnum;

/// Writes `StringEnum`, `Display` and `From<&str>`, the bindings, and serde's traits.
pub(super) fn expand(shape: &StringEnum) -> TokenStream {
    let (ident, root) = (&shape.item.ident, &shape.item.root);
    let conversions = conversions(shape);
    let serialize = shape.directions.input.then(|| {
        let write = quote!(serializer.serialize_str(#root::StringEnum::as_str(self)));
        serde::serialize(&shape.item, &write)
    });
    let deserialize = shape.directions.output.then(|| {
        let read = quote!(#root::__private::read_string_enum(deserializer));
        serde::deserialize(&shape.item, &read)
    });
    let (serialize, deserialize) = (serialize.flatten(), deserialize.flatten());
    quote! {
        impl #root::StringEnum for #ident {
            #conversions
        }
        impl ::core::fmt::Display for #ident {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                formatter.pad(#root::StringEnum::as_str(self))
            }
        }
        impl ::core::convert::From<&::core::primitive::str> for #ident {
            fn from(value: &::core::primitive::str) -> Self {
                #root::StringEnum::from_value(value)
            }
        }
        impl #root::__private::HttpText for #ident {
            fn write_text(&self, _: #root::__private::TimestampFormat, text: &mut #root::__private::String) {
                text.push_str(#root::StringEnum::as_str(self));
            }
            fn read_text(text: &::core::primitive::str) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(#root::StringEnum::from_value(text))
            }
        }
        #serialize
        #deserialize
    }
}

/// Between variants and values; after a mistake among the variants, nothing that names one.
fn conversions(shape: &StringEnum) -> TokenStream {
    let Some(unknown) = &shape.unknown else {
        return quote! {
            fn as_str(&self) -> &::core::primitive::str {
                ""
            }
            fn from_value(_: &::core::primitive::str) -> Self {
                loop {}
            }
        };
    };
    let (names, values): (Vec<_>, Vec<_>) =
        shape.variants.iter().map(|variant| (&variant.ident, &variant.value)).unzip();
    quote! {
        fn as_str(&self) -> &::core::primitive::str {
            match self {
                #(Self::#names => #values,)*
                Self::#unknown(value) => value,
            }
        }
        fn from_value(value: &::core::primitive::str) -> Self {
            match value {
                #(#values => Self::#names,)*
                _ => Self::#unknown(::core::convert::From::from(value)),
            }
        }
    }
}
