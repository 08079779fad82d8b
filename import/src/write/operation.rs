//! Writes operations.

use proc_macro2::TokenStream;
use quote::quote;

use super::field::Place;
use super::structure::Fields;
use super::{Writer, attribute};
use crate::customized;
use crate::model::Operation;
use crate::names::ident;

impl<'m> Writer<'m> {
    /// `#[aws_operation(..)] pub struct Op {..}`.
    pub(super) fn operation_item(&mut self, operation: &'m Operation) -> TokenStream {
        let input = operation.input.as_deref().unwrap_or_default();
        let rest = !self.service.protocol.is_rpc();
        let place = Place::of(operation, &self.service.protocol);
        let members = self.service.members(input);
        let fields = self.fields(input, members, place);
        let mut keys = Vec::new();
        if rest {
            let (method, path) = (&operation.method, &operation.path);
            keys.push(quote!(method = #method));
            keys.push(quote!(path = #path));
            if customized::has_path_style(&self.service.sdk_id, &operation.name) {
                keys.push(quote!(path_style));
            }
        }
        let service = self.names.services.get(&operation.location).map(|name| ident(name));
        keys.extend(service.map(|service| quote!(service = #service)));
        let output = self.output_type(operation.output.as_deref());
        keys.push(quote!(output = #output));
        keys.extend(operation.host_prefix.iter().map(|prefix| quote!(host_prefix = #prefix)));
        keys.extend(self.own_auth(operation));
        keys.extend(self.checksum_key(operation));
        keys.extend(self.pages_key(operation));
        keys.extend(self.compression_key(operation, place));
        let wire = &operation.name;
        let name = self.names.operations.get(wire).unwrap_or(wire).clone();
        if name != *wire {
            keys.push(quote!(name = #wire));
        }
        keys.extend(self.required_key(&name, &fields));
        keys.extend(self.document_keys(operation));
        let Fields { tokens, rule, derives, .. } = fields;
        keys.extend(rule);
        let docs = self.page_docs(operation.docs.as_deref(), None);
        let attribute = attribute(&self.used("aws_operation"), &keys);
        let name = ident(&name);
        let is_unit = tokens.is_empty() && !self.service.sends_empty_input(operation);
        let body = if is_unit { quote!(;) } else { quote!({ #(#tokens),* }) };
        quote!(#docs #attribute #derives pub struct #name #body)
    }

    /// The key `compression`, unless the service wants the length of the body, which is then not known.
    fn compression_key(&self, operation: &Operation, place: Place) -> Option<TokenStream> {
        let members = self.service.members(operation.input.as_deref().unwrap_or_default());
        let is_possible = !members.iter().any(|member| self.needs_length(member, place));
        (operation.takes_gzip && is_possible).then(|| quote!(compression(gzip)))
    }
}
