//! Writes open unions.

use aws_operation_words::RenameRule;
use proc_macro2::TokenStream;
use quote::quote;

use super::derives::Traits;
use super::field::Place;
use super::{Writer, aws};
use crate::model::Member;
use crate::names::{Scope, ident, variant_name};
use crate::reach::closes_circle;
use crate::rename;

impl<'m> Writer<'m> {
    /// An `#[aws_shape]` of variants that hold a value, and `Unknown`.
    pub(super) fn union_item(&mut self, id: &'m str, members: &'m [Member]) -> TokenStream {
        let names: Vec<String> = variant_names(members).collect();
        let wires = members.iter().map(|member| member.wire.as_str());
        let rule =
            rename::of_variants(RenameRule::Camel, names.iter().map(String::as_str).zip(wires));
        let direction = self.reach.direction(id);
        let mut hides = false;
        let mut variants = Vec::new();
        for (member, name) in members.iter().zip(&names) {
            hides |= self.is_sensitive(member);
            let ty = self.shape_type(&member.target);
            let boxed = closes_circle(self.service, id, &member.target);
            let ty = if boxed { quote!(Box<#ty>) } else { ty };
            let aws =
                aws(&self.keys(member, &rule.of_variant(name), None, Place::Shape(direction)));
            let docs = self.member_docs(member.traits.docs.as_deref());
            let name = ident(name);
            variants.push(quote!(#docs #aws #name(#ty)));
        }
        let spelling = rule.spelling();
        let rename_all = (rule != RenameRule::Camel).then(|| quote!(rename_all = #spelling));
        let shape_name = self.shape_name(id);
        let root = self.root_keys(id, &shape_name);
        let attribute = self.shape_attribute(rename_all.into_iter().chain(root));
        let derives = Traits { hides, ..Traits::default() }.derives();
        let docs = self.item_docs(self.shape_docs(id), None);
        let note = self.note("A member that the model does not list.");
        let unknown = self.used("UnknownMember");
        let name = ident(&shape_name);
        quote! {
            #docs
            #attribute
            #derives
            pub enum #name { #(#variants,)* #note Unknown(#unknown) }
        }
    }
}

/// The names of the variants for `members`, in their order.
pub(super) fn variant_names(members: &[Member]) -> impl Iterator<Item = String> {
    let mut scope = Scope::new(&["Unknown"]);
    members.iter().map(move |member| scope.claim(&variant_name(&member.name, None), ""))
}
