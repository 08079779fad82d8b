//! Writes the keys of XML and of forms.

use proc_macro2::TokenStream;
use quote::quote;

use super::Writer;
use super::field::Place;
use crate::model::{Binding, Kind, Layout, Member, Namespace, Operation, Shape};

impl Writer<'_> {
    /// The keys of a member in a document.
    pub(super) fn layout_keys(&self, member: &Member, place: Place) -> Vec<TokenStream> {
        if !self.service.protocol.has_layouts() {
            return Vec::new();
        }
        let Layout { attribute, query_name, url_encoded, .. } = &member.traits.layout;
        let mut keys = Vec::new();
        if self.is_flattened(member) {
            keys.push(quote!(flattened));
        }
        if *attribute {
            keys.push(quote!(xml_attribute));
        }
        if *url_encoded {
            keys.push(quote!(url_encoded));
        }
        keys.extend(self.namespace_of(member).map(|namespace| namespace_key(&namespace)));
        let usual = capitalized(&member.wire);
        // Answers are in XML, which has the other name.
        let query_name = query_name.iter().filter(|name| **name != usual && !place.is_only_read());
        keys.extend(query_name.map(|name| quote!(query_name = #name)));
        keys.extend(self.names_of_parts(member));
        keys
    }

    /// What `each` says of the items' layout.
    pub(super) fn layout_of_items(&self, member: &Member) -> Vec<TokenStream> {
        let Some(item) = self.item(member).filter(|_| self.service.protocol.has_layouts()) else {
            return Vec::new();
        };
        let mut keys: Vec<_> = self
            .namespace_of(item)
            .map(|namespace| namespace_key(&namespace))
            .into_iter()
            .collect();
        keys.extend(self.names_of_parts(item));
        let inner = self.layout_of_items(item);
        if !inner.is_empty() {
            keys.push(quote!(each(#(#inner),*)));
        }
        keys
    }

    /// The keys of a structure that is a document of its own, as far as it is not what its shape says. Only
    /// what is written has a name to be told: a root is read whatever it is called.
    pub(super) fn payload_keys(&self, member: &Member) -> Vec<TokenStream> {
        let shape = self.service.shape(&member.target);
        let has_root = |shape: &&Shape| matches!(shape.kind, Kind::Structure(_) | Kind::Union(_));
        let Some(shape) = shape.filter(has_root).filter(|_| self.service.protocol.has_layouts())
        else {
            return Vec::new();
        };
        let (said, own) = (&member.traits.layout, &shape.traits.layout);
        let of_shape = own.root.as_ref().unwrap_or(&shape.name);
        let root = said.root.as_ref().filter(|root| *root != of_shape);
        let usual = own.namespace.as_ref().or(self.service.namespace.as_ref());
        let namespace = said.namespace.as_ref().filter(|namespace| Some(*namespace) != usual);
        let root = root.map(|root| quote!(name = #root));
        root.into_iter().chain(namespace.map(namespace_key)).collect()
    }

    /// The keys of an item that may be a document of its own.
    pub(super) fn root_keys(&self, id: &str, name: &str) -> Vec<TokenStream> {
        if !self.service.protocol.has_layouts() {
            return Vec::new();
        }
        let Some(shape) = self.service.shape(id) else { return Vec::new() };
        let own = &shape.traits.layout;
        // A name that Rust changed matters only in a document.
        let of_shape = self.reach.payloads.contains(id).then_some(&shape.name);
        let root = own.root.as_ref().or(of_shape).filter(|root| *root != name);
        let namespace = own.namespace.as_ref().filter(|namespace| !self.is_usual(namespace));
        let root = root.map(|root| quote!(xml_name = #root));
        root.into_iter().chain(namespace.map(namespace_key)).collect()
    }

    /// The keys of an operation whose members are a document.
    pub(super) fn document_keys(&self, operation: &Operation) -> Vec<TokenStream> {
        if !self.service.protocol.has_layouts() || self.service.protocol.is_rpc() {
            return Vec::new();
        }
        let id = operation.input.as_deref().unwrap_or_default();
        let Some(input) = self.service.shape(id).filter(|_| self.has_document(id)) else {
            return Vec::new();
        };
        let (said, own) = (&operation.document, &input.traits.layout);
        let root = said.root.as_ref().or(own.root.as_ref()).unwrap_or(&input.name);
        let namespace = said.namespace.as_ref().or(own.namespace.as_ref());
        let usual = format!("{}Request", operation.name);
        let root = (*root != usual).then(|| quote!(xml_name = #root));
        let mut keys: Vec<_> = root.into_iter().collect();
        let namespace = namespace.filter(|namespace| !self.is_usual(namespace));
        keys.extend(namespace.map(namespace_key));
        keys
    }

    fn has_document(&self, input: &str) -> bool {
        self.service.members(input).iter().any(|member| member.binding == Binding::Document)
    }

    /// Whether documents are in that namespace anyhow.
    fn is_usual(&self, namespace: &Namespace) -> bool {
        self.service.namespace.as_ref() == Some(namespace)
    }

    /// A member's word goes before its shape's. botocore has some at the structure that a member holds.
    fn namespace_of(&self, member: &Member) -> Option<Namespace> {
        let of_target = || self.service.shape(&member.target)?.traits.layout.namespace.clone();
        member.traits.layout.namespace.clone().or_else(of_target)
    }

    fn is_flattened(&self, member: &Member) -> bool {
        let target = self.service.shape(&member.target);
        let is_container =
            target.is_some_and(|shape| matches!(shape.kind, Kind::List(_) | Kind::Map(..)));
        let of_target = || target.is_some_and(|shape| shape.traits.layout.flattened);
        is_container && (member.traits.layout.flattened || of_target())
    }

    /// What the items, keys and values of a list or map are called, if it is not the usual.
    fn names_of_parts(&self, member: &Member) -> Vec<TokenStream> {
        let mut keys = Vec::new();
        match self.service.shape(&member.target).map(|shape| &shape.kind) {
            Some(Kind::List(item)) if item.wire != "member" && !self.is_flattened(member) => {
                let name = &item.wire;
                keys.push(quote!(member_name = #name));
            }
            Some(Kind::Map(key, value)) => {
                let (key, value) = (&key.wire, &value.wire);
                keys.extend((key != "key").then(|| quote!(key_name = #key)));
                keys.extend((value != "value").then(|| quote!(value_name = #value)));
            }
            _ => {}
        }
        keys
    }

    fn item(&self, member: &Member) -> Option<&Member> {
        match &self.service.shape(&member.target)?.kind {
            Kind::List(item) | Kind::Map(_, item) => Some(item),
            _ => None,
        }
    }
}

/// `xml_namespace = ".."`, with its prefix if it has one.
pub(super) fn namespace_key(Namespace { prefix, uri }: &Namespace) -> TokenStream {
    match prefix.as_str() {
        "" => quote!(xml_namespace = #uri),
        prefix => quote!(xml_namespace(prefix = #prefix, uri = #uri)),
    }
}

/// With a capital, as ec2Query has all names.
fn capitalized(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}
