//! Writes the service.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Writer, attribute};
use crate::model::Protocol;
use crate::names::ident;

impl Writer<'_> {
    /// `#[aws_service(..)] pub struct X;`, without what the macro takes for granted.
    pub(super) fn service_item(&mut self) -> TokenStream {
        let service = self.service;
        let id = &service.sdk_id;
        let mut keys = vec![quote!(id = #id)];
        let prefix = &service.endpoint_prefix;
        if *prefix != id.to_lowercase().replace(' ', "") {
            keys.push(quote!(endpoint_prefix = #prefix));
        }
        let signing_name = &service.signing_name;
        if signing_name != prefix {
            keys.push(quote!(signing_name = #signing_name));
        }
        let protocol = match service.protocol {
            Protocol::AwsJson1_0 => Some(self.used("AwsJson1_0")),
            Protocol::AwsJson1_1 => Some(self.used("AwsJson1_1")),
            Protocol::RestJson1 | Protocol::Other(_) => None,
        };
        keys.extend(protocol.map(|protocol| quote!(protocol = #protocol)));
        keys.extend(service.target_prefix.iter().map(|prefix| quote!(target_prefix = #prefix)));
        if service.query_compatible {
            keys.push(quote!(query_compatible));
        }
        if !self.reach.errors.is_empty() {
            let error = format_ident!("{}", self.names.error);
            keys.push(quote!(error = #error));
        }
        let name = ident(&self.names.service);
        let docs = self.item_docs(service.docs.as_deref(), Some(&self.title()));
        let attribute = attribute(&self.used("aws_service"), &keys);
        quote!(#docs #attribute pub struct #name;)
    }

    /// What the service is called in prose, as a sentence.
    pub(super) fn title(&self) -> String {
        let title = self.service.title.as_deref().unwrap_or(&self.service.sdk_id);
        format!("{}.", title.trim_end_matches('.'))
    }
}
