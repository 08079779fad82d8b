//! Writes what an operation's checksums are.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::Writer;
use super::structure::field_names;
use crate::model::{Binding, Checksum, Operation};
use crate::names::ident;

impl Writer<'_> {
    /// The key `checksum`, if there are any.
    pub(super) fn checksum_key(&self, operation: &Operation) -> Option<TokenStream> {
        let Checksum { required, request_algorithm, request_validation_mode, response_algorithms } =
            &operation.checksum;
        let mut keys = Vec::new();
        if *required {
            keys.push(quote!(required));
        }
        let of_algorithm =
            |binding: &Binding| matches!(binding, Binding::Header(_) | Binding::Document);
        if let Some(field) = self.field(operation, request_algorithm.as_deref(), of_algorithm) {
            keys.push(quote!(request_algorithm = #field));
        }
        let of_mode = |binding: &Binding| matches!(binding, Binding::Header(_));
        let mode = self.field(operation, request_validation_mode.as_deref(), of_mode);
        if !response_algorithms.is_empty() {
            if let Some(field) = mode {
                keys.push(quote!(request_validation_mode = #field));
            }
            let names = response_algorithms.iter().map(|name| format_ident!("{name}"));
            keys.push(quote!(response_algorithms(#(#names),*)));
        }
        (!keys.is_empty()).then(|| quote!(checksum(#(#keys),*)))
    }

    /// The field for the member of that name, if the macro takes one that is bound so.
    fn field(
        &self,
        operation: &Operation,
        name: Option<&str>,
        takes: impl Fn(&Binding) -> bool,
    ) -> Option<Ident> {
        let members = self.service.members(operation.input.as_deref().unwrap_or_default());
        let index = members.iter().position(|member| Some(member.name.as_str()) == name)?;
        members.get(index).filter(|member| takes(&member.binding))?;
        field_names(members).nth(index).map(|name| ident(&name))
    }
}
