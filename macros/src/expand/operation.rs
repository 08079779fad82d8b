//! The impl of an operation.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Type;

use super::bind::bind;
use super::caret::{after, before, projection};
use super::debug;
use crate::model::{Operation, Route};

/// Writes `impl Operation`, and `Debug` where a member is sensitive.
pub(super) fn expand(operation: &Operation) -> TokenStream {
    let (ident, root) = (&operation.item.ident, &operation.item.root);
    let types = Types {
        service: operation.service.as_ref(),
        output: operation.output.as_ref(),
        error: operation.error.as_ref(),
    };
    let method = match &operation.route {
        Route::Rest { method, .. } => method.name(),
        Route::Rpc { .. } => "POST",
    };
    let of_types = types.expand(root, &operation.name, method, operation.signed);
    let bind = bind(operation);
    let debug = debug::of_operation(operation);
    quote! {
        impl #root::Operation for #ident {
            #of_types
            #bind
        }
        #debug
    }
}

/// The types that an operation names; each that it does not has a default.
pub(super) struct Types<'a> {
    pub(super) service: Option<&'a Type>,
    pub(super) output: Option<&'a Type>,
    pub(super) error: Option<&'a Type>,
}

impl Types<'_> {
    /// Everything of `impl Operation` that follows from them.
    pub(super) fn expand(
        &self,
        root: &TokenStream,
        name: &str,
        method: &str,
        signed: bool,
    ) -> TokenStream {
        let given = |ty: Option<&Type>, default: TokenStream| ty.map_or(default, |ty| quote!(#ty));
        let service = given(self.service, quote!(#root::__private::ServiceOfClient));
        let of_service = |item: TokenStream| match self.service {
            Some(service) => projection(service, &quote!(#root::Service), &item),
            None => quote!(<#service as #root::Service>::#item),
        };
        let (error, errors, read_error) = match self.error {
            None => {
                (of_service(quote!(Error)), None, of_service(quote!(read_error(shape, answer))))
            }
            Some(error) => {
                let shapes = of_error(root, Some(error), &quote!(SHAPES));
                let read = of_error(root, Some(error), &quote!(read(shape, answer)));
                (quote!(#error), Some(quote!(.errors(#shapes))), read)
            }
        };
        let (protocol, spec) = (of_service(quote!(Protocol)), of_service(quote!(SPEC)));
        let output = given(self.output, quote!(#root::__private::Value));
        let read = quote!(read::<__P>(answer));
        let read_output = match self.output {
            Some(output) => projection(output, &quote!(#root::Output), &read),
            None => quote!(<#output as #root::Output>::#read),
        };
        // rustc looks at the whole of a signature too, for a service that is none.
        let begin = quote! {
            fn read_error<__P: #root::Protocol>(
                shape: ::core::primitive::usize,
                answer: &#root::__private::ErrorAnswer<'_, __P>,
            ) -> ::core::result::Result<
        };
        let end = quote!(, #root::__private::ReadError> { #read_error });
        let (begin, end) = match self.service {
            Some(service) => (before(service, begin), after(service, end)),
            None => (begin, end),
        };
        let unsigned = (!signed).then(|| quote!(.unsigned()));
        quote! {
            type Service = #service;
            type Output = #output;
            type Error = #error;
            type Protocol = #protocol;
            const SPEC: &'static #root::__private::OperationSpec =
                &#root::__private::OperationSpec::new(#name, #method, #spec)#errors #unsigned;

            fn read_output<__P: #root::Protocol>(
                answer: &#root::__private::Answer<'_>,
            ) -> ::core::result::Result<#output, #root::__private::ReadError> {
                #read_output
            }

            #begin #error #end
        }
    }
}

/// An item of the error type that was given, or of the one that has no values.
pub(super) fn of_error(
    root: &TokenStream,
    given: Option<&Type>,
    item: &TokenStream,
) -> TokenStream {
    match given {
        Some(error) => projection(error, &quote!(#root::OperationError), item),
        None => quote!(<#root::Unmodeled as #root::OperationError>::#item),
    }
}
