//! Writes structures: fields, and the item around those of an output or shape.

use aws_operation_words::{RenameRule, folded};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::derives::Traits;
use super::field::{Place, is_required, is_stream, rule};
use super::{Writer, attribute, aws, comment};
use crate::customized;
use crate::model::{Binding, Member};
use crate::names::{Scope, field_name, ident};
use crate::reach::closes_circle;

/// The fields of a struct, and what they say of it.
pub(super) struct Fields {
    pub(super) tokens: Vec<TokenStream>,
    /// `rename_all`, where it is not the default.
    pub(super) rule: Option<TokenStream>,
    /// The derives that the fields allow.
    pub(super) derives: TokenStream,
    /// Whether some are required and some are not, and it is the caller who names them.
    parted: bool,
}

impl<'m> Writer<'m> {
    /// An `#[aws_output]`: the answer to `operation`, or an error with members in headers.
    pub(super) fn output_item(&mut self, id: &'m str, operation: Option<&str>) -> TokenStream {
        let fields = self.fields(id, self.service.members(id), Place::Output);
        let name = ident(&self.output_name(id));
        let otherwise = operation.map(|operation| {
            let operation = self.names.operations.get(operation).map_or(operation, String::as_str);
            format!("The output of [`{operation}`].")
        });
        let docs = self.item_docs(self.shape_docs(id), otherwise.as_deref());
        let is_unwrapped = |operation| customized::is_unwrapped(&self.service.sdk_id, operation);
        let unwrapped = operation.is_some_and(is_unwrapped).then(|| quote!(unwrapped));
        let keys: Vec<_> = unwrapped.into_iter().chain(fields.rule).collect();
        let attribute = attribute(&self.used("aws_output"), &keys);
        let Fields { tokens, derives, .. } = fields;
        quote!(#docs #attribute #derives pub struct #name { #(#tokens),* })
    }

    /// An `#[aws_shape]` that is a structure.
    pub(super) fn structure_item(&mut self, id: &'m str) -> TokenStream {
        let direction = self.reach.direction(id);
        let fields = self.fields(id, self.service.members(id), Place::Shape(direction));
        let name = self.shape_name(id);
        let docs = self.item_docs(self.shape_docs(id), None);
        let required = self.required_key(&name, &fields);
        let Fields { tokens, rule, derives, .. } = fields;
        let root = self.root_keys(id, &name);
        let attribute = self.shape_attribute(required.into_iter().chain(rule).chain(root));
        let name = ident(&name);
        quote!(#docs #attribute #derives pub struct #name { #(#tokens),* })
    }

    /// The fields for `members` of the structure `id`.
    pub(super) fn fields(&mut self, id: &str, members: &'m [Member], place: Place) -> Fields {
        let wires = members.iter().map(|member| self.wire(member, place));
        let named: Vec<(String, Option<&str>)> = field_names(members).zip(wires).collect();
        let rule = rule(&named);
        let mut required = 0;
        let mut hides = false;
        let mut streams = false;
        let mut has_events = false;
        let mut tokens = Vec::new();
        for (member, (name, _)) in members.iter().zip(&named) {
            let boxed =
                matches!(place, Place::Shape(_)) && closes_circle(self.service, id, &member.target);
            let ty = self.member_type(member, place, boxed);
            required += usize::from(is_required(self.service, member, place));
            hides |= self.is_sensitive(member);
            streams |= is_stream(self.service, member, place);
            has_events |= self.service.has_events(member);
            let label = label(member, name, &named);
            let keys = aws(&self.keys(member, &rule.of_field(name), label, place));
            let docs = self.member_docs(member.traits.docs.as_deref());
            let length = self.length_note(member, place);
            let name = ident(name);
            tokens.push(quote!(#docs #length #keys pub #name: #ty));
        }
        let traits = Traits {
            hides,
            streams,
            has_default: (required == 0 || place.is_only_read()) && !has_events,
            is_key: false,
            is_exact: self.are_exact(members),
        };
        let spelling = rule.spelling();
        Fields {
            tokens,
            rule: (rule != RenameRule::Camel).then(|| quote!(rename_all = #spelling)),
            derives: traits.derives(),
            parted: required > 0 && required < members.len() && !place.is_only_read(),
        }
    }

    /// The key `required`, if a struct of the required members helps.
    pub(super) fn required_key(&self, item: &str, fields: &Fields) -> Option<TokenStream> {
        let name = ident(self.names.required.get(item).filter(|_| fields.parted)?);
        Some(quote!(required = #name))
    }

    /// Whether it is a stream whose length the service wants first.
    pub(super) fn needs_length(&self, member: &Member, place: Place) -> bool {
        let shape = self.service.shape(&member.target);
        shape.is_some_and(|shape| shape.traits.requires_length)
            && matches!(place, Place::Operation { .. })
            && is_stream(self.service, member, place)
    }

    /// What the type does not say of a stream whose length the service wants first.
    fn length_note(&self, member: &Member, place: Place) -> TokenStream {
        if self.docs.is_none() || !self.needs_length(member, place) {
            return TokenStream::new();
        }
        let note = "Its length must be known: set it with [`ByteStream::with_length`].";
        let gap = member.traits.docs.as_ref().map(|_| String::new());
        comment(&gap.into_iter().chain([note.to_owned()]).collect::<Vec<_>>())
    }

    pub(super) fn shape_docs(&self, id: &str) -> Option<&'m str> {
        self.service.shape(id).and_then(|shape| shape.traits.docs.as_deref())
    }
}

/// The names of the fields for `members`, in their order.
pub(super) fn field_names(members: &[Member]) -> impl Iterator<Item = String> {
    let mut scope = Scope::default();
    members.iter().map(move |member| scope.claim(&field_name(&member.name), ""))
}

/// The label's name, where the macro would not find it by the field's.
fn label<'m>(
    member: &'m Member,
    field: &str,
    fields: &[(String, Option<&str>)],
) -> Option<&'m str> {
    let Binding::Label(label) = &member.binding else { return None };
    let wanted = folded(label);
    let alike = fields.iter().filter(|(other, _)| folded(other) == wanted).count();
    (folded(field) != wanted || alike != 1).then_some(label.as_str())
}

impl Writer<'_> {
    /// The type of an operation's output: `()` where nothing is in it.
    pub(super) fn output_type(&self, output: Option<&str>) -> TokenStream {
        match output.filter(|id| !self.service.members(id).is_empty()) {
            Some(id) => {
                let name = format_ident!("{}", self.output_name(id));
                quote!(#name)
            }
            None => quote!(()),
        }
    }
}
