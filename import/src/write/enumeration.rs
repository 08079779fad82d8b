//! Writes open enums of strings.

use std::collections::BTreeSet;

use aws_operation_words::RenameRule;
use proc_macro2::TokenStream;
use quote::quote;

use super::derives::Traits;
use super::{Writer, aws};
use crate::model::EnumValue;
use crate::names::{Scope, ident, variant_name};
use crate::rename;

impl Writer<'_> {
    /// An `#[aws_shape]` of unit variants and `Unknown`.
    pub(super) fn enum_item(&mut self, id: &str, values: &[EnumValue]) -> TokenStream {
        let named: Vec<(String, &EnumValue)> = named_values(values).collect();
        let pairs = named.iter().map(|(name, value)| (name.as_str(), value.value.as_str()));
        let rule = rename::of_variants(RenameRule::Pascal, pairs);
        let variants = named.iter().map(|(name, value)| {
            let wire = &value.value;
            let keys = (rule.of_variant(name) != *wire).then(|| quote!(name = #wire));
            let aws = aws(keys.as_slice());
            let docs = self.member_docs(value.docs.as_deref());
            let name = ident(name);
            quote!(#docs #aws #name)
        });
        let variants: Vec<_> = variants.collect();
        let spelling = rule.spelling();
        let rename_all = (rule != RenameRule::Pascal).then(|| quote!(rename_all = #spelling));
        let attribute = self.shape_attribute(rename_all);
        let is_key = self.reach.keys.contains(id);
        let derives = Traits { is_key, is_exact: true, ..Traits::default() }.derives();
        let docs = self.item_docs(self.shape_docs(id), None);
        let unknown = self.note("A value that the model does not list.");
        let name = ident(&self.shape_name(id));
        quote! {
            #docs
            #attribute
            #derives
            pub enum #name { #(#variants,)* #unknown Unknown(String) }
        }
    }
}

/// The values and the names of their variants, in their order.
pub(super) fn named_values(values: &[EnumValue]) -> impl Iterator<Item = (String, &EnumValue)> {
    let mut scope = Scope::new(&["Unknown"]);
    let mut seen = BTreeSet::new();
    let values = values.iter().filter(move |value| seen.insert(&value.value));
    values.map(move |value| {
        let wanted = variant_name(&value.value, value.name.as_deref());
        (scope.claim(&wanted, ""), value)
    })
}
