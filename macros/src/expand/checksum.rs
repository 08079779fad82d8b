//! The checksums of an operation, as values of the runtime's types.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::model::{AlgorithmMember, Checksum, Operation};
use crate::root::PRIVATE;

/// `.checksum(..)`, if there are any.
pub(super) fn spec(operation: &Operation) -> Option<TokenStream> {
    let Checksum { required, request_algorithm, request_validation_mode, response_algorithms } =
        operation.checksum.as_ref()?;
    let root = &operation.item.root;
    let of = quote!(#root::#PRIVATE);
    let required = required.then(|| quote!(.required()));
    let algorithm = request_algorithm.as_ref().map(|member| match member {
        AlgorithmMember::Header(name) => {
            quote!(.request_algorithm(#of::RequestAlgorithm::Header(#name)))
        }
        AlgorithmMember::InBody(_) => quote!(.request_algorithm(#of::RequestAlgorithm::Noted)),
    });
    let mode = request_validation_mode.iter();
    let responses = (!response_algorithms.is_empty()).then(|| {
        let names = response_algorithms.iter().map(|name| format_ident!("{name}"));
        quote!(.response_algorithms(&[#(#of::checksums::#names),*]))
    });
    Some(quote! {
        .checksum(&#of::ChecksumSpec::new()#required #algorithm #(.request_validation_mode(#mode))*#responses)
    })
}

/// Notes the algorithm, if a member in the body names it.
pub(super) fn note(operation: &Operation) -> Option<TokenStream> {
    let checksum = operation.checksum.as_ref()?;
    let Some(AlgorithmMember::InBody(index)) = checksum.request_algorithm else { return None };
    let field = &operation.members.get(index)?.field;
    Some(quote!(__aws::Once(&self.#field).checksum_algorithm(request);))
}
