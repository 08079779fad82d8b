//! The impl of an enum of modeled errors.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::caret::type_of;
use super::short_name;
use crate::model::{ErrorEnum, ErrorShape, ErrorVariant, Retry};
use crate::root::PRIVATE;

/// Writes `impl OperationError`, and `WriteError` unless it is only read.
pub(super) fn expand(error: &ErrorEnum) -> TokenStream {
    let (ident, root) = (&error.item.ident, &error.item.root);
    let shapes = error.variants.iter().map(|variant| {
        let code = &variant.code;
        let status = variant.status.map(Literal::u16_unsuffixed);
        let status = status.iter().map(|status| quote!(.status(#status)));
        let retry = match variant.retry {
            Retry::Never => None,
            Retry::Retryable => Some(quote!(.retryable())),
            Retry::Throttling => Some(quote!(.throttling())),
        };
        quote!(#root::#PRIVATE::ErrorShape::new(#code)#(#status)*#retry)
    });
    let sent = error.directions.input;
    let reads = error.variants.iter().enumerate().filter_map(|(index, variant)| {
        let name = &variant.ident;
        let index = Literal::usize_unsuffixed(index);
        match &variant.shape {
            ErrorShape::One(ty) => {
                let ty = type_of(ty);
                let shape = quote!(<#ty as __aws::ErrorMember<#sent>>::read(response, document)?);
                Some(quote!(#index => ::core::result::Result::Ok(Self::#name(#shape)),))
            }
            ErrorShape::Nothing => Some(quote!(#index => ::core::result::Result::Ok(Self::#name),)),
            ErrorShape::Broken => None,
        }
    });
    let holding = |variant: &&ErrorVariant| matches!(variant.shape, ErrorShape::One(_));
    let holding = error.variants.iter().filter(holding).count();
    let short_name = short_name(root, holding);
    let (response, document) = match holding {
        0 => (quote!(_), quote!(_)),
        _ => (quote!(response), quote!(document)),
    };
    let write = sent.then(|| write(error));
    quote! {
        impl #root::OperationError for #ident {
            const SHAPES: &'static [#root::#PRIVATE::ErrorShape] = &[#(#shapes),*];

            fn read<__R: #root::#PRIVATE::ValueReader>(
                shape: ::core::primitive::usize,
                #response: #root::#PRIVATE::Response<'_>,
                #document: __R,
            ) -> ::core::result::Result<Self, #root::ReadError> {
                #short_name
                match shape {
                    #(#reads)*
                    _ => ::core::result::Result::Err(#root::ReadError::no_such_shape()),
                }
            }
        }
        #write
    }
}

/// Writes `impl WriteError`. The code that reads an error has checked the types.
fn write(error: &ErrorEnum) -> TokenStream {
    let (ident, root) = (&error.item.ident, &error.item.root);
    let arms = error.variants.iter().enumerate().map(|(index, variant)| {
        let (name, index) = (&variant.ident, Literal::usize_unsuffixed(index));
        match variant.shape {
            ErrorShape::One(_) => {
                quote!(Self::#name(shape) => #root::#PRIVATE::Once(shape).error(#index, to),)
            }
            ErrorShape::Nothing | ErrorShape::Broken => {
                quote!(Self::#name { .. } => #root::#PRIVATE::ErrorWriter::error(to, #index, ()),)
            }
        }
    });
    let to = if error.variants.is_empty() { quote!(_) } else { quote!(to) };
    quote! {
        impl #root::#PRIVATE::WriteError for #ident {
            fn write<__W: #root::#PRIVATE::ErrorWriter>(self, #to: __W) -> __W::Written {
                match self {
                    #(#arms)*
                }
            }
        }
    }
}
