//! The impl of a service.

use proc_macro2::TokenStream;
use quote::quote;

use super::auth::auth;
use super::layout;
use super::operation::assoc_type;
use crate::model::{AccessPoint, ConstantHeader, Endpoint, EndpointVariant, Service};
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
    let auth = auth(root, service.auth.as_ref());
    let region = service.region.iter().map(|region| quote!(.region(#region)));
    let dual_stack = service.dual_stack.then(|| quote!(.dual_stack()));
    let endpoint = service.endpoint.iter().map(|endpoint| match endpoint {
        Endpoint::Url(url) => quote!(.endpoint(#url)),
        Endpoint::OfClient => quote!(.without_endpoint()),
    });
    let variants = endpoint_variants(service);
    let target = service.target_prefix.iter().map(|prefix| quote!(.target_prefix(#prefix)));
    let header = service
        .header
        .iter()
        .map(|ConstantHeader { name, value, .. }| quote!(.header(#name, #value)));
    let query = service.query_compatible.then(|| quote!(.query_compatible()));
    let raw_path = service.disable_double_encoding.then(|| quote!(.disable_double_encoding()));
    let content_sha256 = service.content_sha256.then(|| quote!(.content_sha256()));
    let access_points = access_points(service);
    let virtual_host = service.virtual_host.iter().map(|label| quote!(.virtual_host(#label)));
    let of = quote!(#root::#PRIVATE);
    let version = service.version.iter().map(|version| quote!(.version(#version)));
    let namespace = service.xml_namespace.iter().map(|namespace| {
        let namespace = layout::namespace(namespace, &of);
        quote!(.xml_namespace(#namespace))
    });
    quote! {
        impl #root::Service for #ident {
            type Protocol = #protocol;
            #error_type
            const SPEC: &'static #root::#PRIVATE::ServiceSpec =
                &#root::#PRIVATE::ServiceSpec::new::<Self>(#id, #endpoint_prefix, #signing_name)#(#signing)*#auth #(#region)*#dual_stack #(#endpoint)*#variants #(#target)*#query #raw_path #content_sha256 #(#virtual_host)* #access_points #(#version)*#(#namespace)*#(#header)*;
        }
    }
}

/// `.access_points(..)`, if there are any.
fn access_points(service: &Service) -> Option<TokenStream> {
    let root = &service.item.root;
    let points = service.access_points.iter().map(|AccessPoint { arn, endpoint }| {
        quote!(#root::#PRIVATE::AccessPoint { arn: #arn, endpoint: #endpoint })
    });
    let given = !service.access_points.is_empty();
    given.then(|| quote!(.access_points(&[#(#points),*])))
}

/// `.endpoint_variants(..)`, if there are any.
fn endpoint_variants(service: &Service) -> Option<TokenStream> {
    let root = &service.item.root;
    let option = |text: &Option<String>| match text {
        Some(text) => quote!(::core::option::Option::Some(#text)),
        None => quote!(::core::option::Option::None),
    };
    let variants = service.endpoint_variants.iter().map(|variant| {
        let EndpointVariant { fips, dual_stack, .. } = variant;
        let [partition, client_region, region] =
            [&variant.partition, &variant.client_region, &variant.region].map(option);
        let endpoint = match &variant.endpoint {
            Ok(url) => quote!(::core::result::Result::Ok(#url)),
            Err(reason) => quote!(::core::result::Result::Err(#reason)),
        };
        quote! {
            #root::#PRIVATE::EndpointVariant {
                fips: #fips,
                dual_stack: #dual_stack,
                partition: #partition,
                client_region: #client_region,
                endpoint: #endpoint,
                region: #region,
            }
        }
    });
    let given = !service.endpoint_variants.is_empty();
    given.then(|| quote!(.endpoint_variants(&[#(#variants),*])))
}
