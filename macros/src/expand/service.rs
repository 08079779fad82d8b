//! The impl of a service.

use proc_macro2::TokenStream;
use quote::quote;

use super::operation::{assoc_type, sigv4a};
use crate::model::{ConstantHeader, Service};
use crate::root::PRIVATE;

/// Writes `impl Service`.
pub(super) fn expand(service: &Service) -> TokenStream {
    let (ident, root) = (&service.item.ident, &service.item.root);
    let protocol =
        service.protocol.as_ref().map_or_else(|| quote!(#root::RestJson1), |ty| quote!(#ty));
    let error = service.error.as_ref().map_or_else(|| quote!(#root::Unmodeled), |ty| quote!(#ty));
    let error_type = assoc_type("Error", service.error.as_ref(), &error);
    let Service { id, endpoint_prefix, signing_name, .. } = service;
    let signing = service.signing_region.iter().map(|region| quote!(.signing_region(#region)));
    let sigv4a = service.sigv4a.iter().map(|word| sigv4a(root, word));
    let region = service.region.iter().map(|region| quote!(.region(#region)));
    let dual_stack = service.dual_stack.then(|| quote!(.dual_stack()));
    let endpoint = service.endpoint.iter().map(|url| quote!(.endpoint(#url)));
    let target = service.target_prefix.iter().map(|prefix| quote!(.target_prefix(#prefix)));
    let header = service
        .header
        .iter()
        .map(|ConstantHeader { name, value, .. }| quote!(.header(#name, #value)));
    let query = service.query_compatible.then(|| quote!(.query_compatible()));
    quote! {
        impl #root::Service for #ident {
            type Protocol = #protocol;
            #error_type
            const SPEC: &'static #root::#PRIVATE::ServiceSpec =
                &#root::#PRIVATE::ServiceSpec::new::<Self>(#id, #endpoint_prefix, #signing_name)#(#signing)*#(#sigv4a)*#(#region)*#dual_stack #(#endpoint)*#(#target)*#query #(#header)*;
        }
    }
}
