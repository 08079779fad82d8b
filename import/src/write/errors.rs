//! Writes the enum of the errors that the operations have.

use proc_macro2::TokenStream;
use quote::quote;

use super::derives::Traits;
use super::{Writer, aws};
use crate::model::{ErrorTraits, Retry, Service};
use crate::names::{Scope, ident, type_name};
use crate::reach::Reach;

impl Writer<'_> {
    /// The enum, if there is an error to be in it.
    pub(super) fn errors_item(&mut self) -> Option<TokenStream> {
        if self.reach.errors.is_empty() {
            return None;
        }
        let mut variants: Vec<(String, TokenStream)> = Vec::new();
        for (id, name) in error_names(self.service, self.reach) {
            let Some(shape) = self.service.shape(id) else { continue };
            let traits = shape.traits.error.clone().unwrap_or_default();
            let aws = aws(&keys(&traits, &shape.name, &name));
            let variant = ident(&name);
            let docs = shape.traits.docs.as_deref();
            let (docs, holds) = if self.service.error_members(id).is_empty() {
                (self.member_docs(docs), TokenStream::new())
            } else {
                let holds = ident(&self.output_name(id));
                (self.summary(docs), quote!((#holds)))
            };
            variants.push((name, quote!(#docs #aws #variant #holds)));
        }
        variants.sort_by(|(one, _), (other, _)| one.cmp(other));
        let variants = variants.iter().map(|(_, variant)| variant);
        let docs = self.item_docs(None, Some("The errors of these operations."));
        let name = ident(&self.names.error);
        let attribute = self.used("aws_error");
        let held = self.reach.errors.iter().flat_map(|id| self.service.error_members(id));
        let derives = Traits { is_exact: self.are_exact(held), ..Traits::default() }.derives();
        Some(quote! {
            #docs
            #[#attribute]
            #derives
            pub enum #name { #(#variants),* }
        })
    }

    /// A comment of one sentence: the rest is on the error's structure.
    fn summary(&self, html: Option<&str>) -> TokenStream {
        let Some((docs, html)) = self.docs.as_ref().zip(html) else { return TokenStream::new() };
        self.member_docs(Some(&docs.summary(html)))
    }
}

/// The structures that are errors, and the names of their variants.
pub(super) fn error_names<'m>(
    service: &'m Service,
    reach: &Reach<'m>,
) -> impl Iterator<Item = (&'m str, String)> {
    let mut scope = Scope::default();
    reach.errors.iter().map(move |id| {
        let wanted = service.shape(id).map_or(*id, |shape| &shape.name);
        (*id, scope.claim(&type_name(wanted), "Error"))
    })
}

/// What is said of an error that the variant's name does not.
fn keys(traits: &ErrorTraits, shape: &str, variant: &str) -> Vec<TokenStream> {
    let mut keys = Vec::new();
    let code = traits.code.as_deref().unwrap_or(shape);
    if code != variant {
        keys.push(quote!(code = #code));
    }
    if let Some(status) = traits.status {
        let status = proc_macro2::Literal::u16_unsuffixed(status);
        keys.push(quote!(status = #status));
    }
    keys.extend(traits.retry.map(|retry| match retry {
        Retry::Plain => quote!(retryable),
        Retry::Throttling => quote!(retryable(throttling)),
    }));
    keys
}
