//! The impl of an enum of modeled errors.

use proc_macro2::{Literal, TokenStream};
use quote::{quote, quote_spanned};

use super::at;
use crate::model::{ErrorEnum, Retry};

/// Writes `impl OperationError`.
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
        quote!(#root::__private::ErrorShape::new(#code)#(#status)*#retry)
    });
    let reads = error.variants.iter().enumerate().map(|(index, variant)| {
        let name = &variant.ident;
        let index = Literal::usize_unsuffixed(index);
        match &variant.shape {
            Some(ty) => {
                let shape =
                    quote_spanned!(at(ty)=> <#ty as #root::__private::ErrorMember>::read(answer)?);
                quote!(#index => ::core::result::Result::Ok(Self::#name(#shape)),)
            }
            None => quote!(#index => ::core::result::Result::Ok(Self::#name),),
        }
    });
    quote! {
        impl #root::OperationError for #ident {
            const SHAPES: &'static [#root::__private::ErrorShape] = &[#(#shapes),*];

            fn read<__P: #root::Protocol>(
                shape: ::core::primitive::usize,
                answer: &#root::__private::ErrorAnswer<'_, __P>,
            ) -> ::core::result::Result<Self, #root::__private::ReadError> {
                match shape {
                    #(#reads)*
                    _ => ::core::result::Result::Err(answer.no_such_shape()),
                }
            }
        }
    }
}
