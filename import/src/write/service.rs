//! Writes the service.

use aws_operation_words as words;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::layout_keys::namespace_key;
use super::{Writer, attribute};
use crate::customized;
use crate::model::{Clients, Destination, Location, Protocol, Switches, Variant};
use crate::names::ident;
use crate::s3;

impl Writer<'_> {
    /// The service at each place where an operation is, its own place first.
    pub(super) fn service_items(&mut self) -> Vec<TokenStream> {
        let own = &self.service.location;
        let mut services: Vec<(Location, String)> =
            self.names.services.iter().map(|(at, name)| (at.clone(), name.clone())).collect();
        services.sort_by_key(|(location, _)| location != own);
        services.iter().map(|(location, name)| self.service_item(location, name)).collect()
    }

    /// `#[aws_service(..)] pub struct X;`, without what the macro takes for granted.
    fn service_item(&mut self, location: &Location, name: &str) -> TokenStream {
        let service = self.service;
        let id = &service.sdk_id;
        let mut keys = vec![quote!(id = #id)];
        let Location {
            endpoint_prefix: prefix,
            signing_name,
            sigv4a: _,
            region_set,
            disable_double_encoding,
            virtual_host,
            region,
            dual_stack,
            endpoint,
            without_endpoint,
            variants,
        } = location;
        if *prefix != id.to_lowercase().replace(' ', "") {
            keys.push(quote!(endpoint_prefix = #prefix));
        }
        if signing_name != prefix {
            keys.push(quote!(signing_name = #signing_name));
        }
        keys.extend(region_set.iter().map(|set| quote!(signing_region = #set)));
        keys.extend(self.auth_of_service(location));
        if *disable_double_encoding {
            keys.push(quote!(disable_double_encoding));
        }
        if customized::has_content_sha256(id) {
            keys.push(quote!(content_sha256));
        }
        keys.extend(virtual_host.iter().map(|label| quote!(virtual_host = #label)));
        if virtual_host.is_some() {
            keys.extend(
                s3::access_points(id)
                    .iter()
                    .map(|(arn, endpoint)| quote!(access_point(arn = #arn, endpoint = #endpoint))),
            );
        }
        keys.extend(region.iter().map(|region| quote!(region = #region)));
        if *dual_stack {
            keys.push(quote!(dual_stack));
        }
        keys.extend(endpoint.iter().map(|url| quote!(endpoint = #url)));
        if *without_endpoint {
            keys.push(quote!(endpoint = none));
        }
        keys.extend(variants.iter().map(endpoint_variant));
        match service.protocol {
            Protocol::Spoken(protocol) if protocol != words::Protocol::usual() => {
                let name = self.used(protocol.name);
                keys.push(quote!(protocol = #name));
            }
            Protocol::Spoken(_) | Protocol::Other(_) => {}
        }
        keys.extend(service.target_prefix.iter().map(|prefix| quote!(target_prefix = #prefix)));
        keys.extend(service.version.iter().map(|version| quote!(version = #version)));
        keys.extend(service.namespace.as_ref().map(namespace_key));
        if service.query_compatible {
            keys.push(quote!(query_compatible));
        }
        keys.extend(customized::header(id).map(|header| quote!(header = #header)));
        if !self.reach.errors.is_empty() {
            let error = format_ident!("{}", self.names.error);
            keys.push(quote!(error = #error));
        }
        let docs = if *location == service.location {
            self.page_docs(service.docs.as_deref(), Some(&self.title()))
        } else {
            let title = self.title();
            let place = endpoint.as_ref().unwrap_or(prefix);
            self.note(&format!("{} at `{place}`.", title.trim_end_matches('.')))
        };
        let name = ident(name);
        let attribute = attribute(&self.used("aws_service"), &keys);
        quote!(#docs #attribute pub struct #name;)
    }

    /// What the service is called in prose, as a sentence.
    pub(super) fn title(&self) -> String {
        let title = self.service.title.as_deref().unwrap_or(&self.service.sdk_id);
        format!("{}.", title.trim_end_matches('.'))
    }
}

/// `endpoint_variant(..)`
fn endpoint_variant(variant: &Variant) -> TokenStream {
    let Variant { switches: Switches { fips, dual_stack }, clients, destination } = variant;
    let mut keys = Vec::new();
    keys.extend(fips.then(|| quote!(fips)));
    keys.extend(dual_stack.then(|| quote!(dual_stack)));
    match clients {
        Clients::All => {}
        Clients::InPartition(name) => keys.push(quote!(partition = #name)),
        Clients::InRegion(name) => keys.push(quote!(client_region = #name)),
    }
    match destination {
        Destination::Endpoint { url, region } => {
            keys.push(quote!(endpoint = #url));
            keys.extend(region.iter().map(|region| quote!(region = #region)));
        }
        Destination::Unavailable(reason) => keys.push(quote!(unavailable = #reason)),
    }
    quote!(endpoint_variant(#(#keys),*))
}
