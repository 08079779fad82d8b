//! The impls of an open string enum.

use proc_macro2::TokenStream;
use quote::quote;

use super::value::{Halves, value};
use crate::model::StringEnum;
use crate::root::PRIVATE;

/// Writes `StringEnum`, `Display` and `From<&str>`, the bindings, and both halves of the value.
pub(super) fn expand(shape: &StringEnum) -> TokenStream {
    let (ident, root) = (&shape.item.ident, &shape.item.root);
    let conversions = conversions(shape);
    let of_enum = quote!(<Self as #root::StringEnum>::from_value);
    let halves = Halves {
        write: quote!(#root::#PRIVATE::ValueWriter::text(to, #root::StringEnum::as_str(self));),
        read: quote!(#root::#PRIVATE::ValueReader::text(from, #of_enum)),
        of_writing: TokenStream::new(),
        of_reading: TokenStream::new(),
    };
    let value = value(&shape.item, shape.directions, &halves);
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
        impl #root::HttpText for #ident {
            fn to_text(&self) -> ::std::borrow::Cow<'_, ::core::primitive::str> {
                ::std::borrow::Cow::Borrowed(#root::StringEnum::as_str(self))
            }
            fn from_text(text: &::core::primitive::str) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(#root::StringEnum::from_value(text))
            }
        }
        #value
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
