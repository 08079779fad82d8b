//! Writes the Rust type of a shape.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::Writer;
use crate::customized;
use crate::model::{Binding, Kind, Member, TimestampFormat};
use crate::names::ident;

impl Writer<'_> {
    /// The type of the shape of that id.
    pub(super) fn shape_type(&mut self, id: &str) -> TokenStream {
        let service = self.service;
        let imported = match service.shape(id).map(|shape| &shape.kind) {
            Some(Kind::Boolean) => return quote!(bool),
            Some(Kind::Byte) => return quote!(i8),
            Some(Kind::Short) => return quote!(i16),
            Some(Kind::Integer) => return quote!(i32),
            Some(Kind::Long) => return quote!(i64),
            Some(Kind::Float) => return quote!(f32),
            Some(Kind::Double) => return quote!(f64),
            Some(Kind::String) => return quote!(String),
            Some(Kind::List(member)) => {
                let element = self.element_type(id, member);
                return quote!(Vec<#element>);
            }
            Some(Kind::Map(key, value)) => {
                self.uses_map = true;
                let key = self.shape_type(&key.target);
                let value = self.element_type(id, value);
                return quote!(BTreeMap<#key, #value>);
            }
            Some(Kind::BigInteger) => "BigInteger",
            Some(Kind::BigDecimal) => "BigDecimal",
            Some(Kind::Blob) => "Blob",
            Some(Kind::Timestamp) => "Timestamp",
            Some(Kind::Document) => "Document",
            _ => {
                let name = ident(&self.shape_name(id));
                return quote!(#name);
            }
        };
        let imported = self.used(imported);
        quote!(#imported)
    }

    /// The type of a map whose entries are query parameters or headers: of plain text, also where the
    /// model has an enum for it.
    pub(super) fn texts_type(&mut self, id: &str) -> TokenStream {
        let service = self.service;
        let Some(Kind::Map(_, value)) = service.shape(id).map(|shape| &shape.kind) else {
            return self.shape_type(id);
        };
        self.uses_map = true;
        match service.shape(&value.target).map(|shape| &shape.kind) {
            Some(Kind::List(_)) => quote!(BTreeMap<String, Vec<String>>),
            _ => quote!(BTreeMap<String, String>),
        }
    }

    /// The type of what a list or map holds, which may have gaps.
    fn element_type(&mut self, holder: &str, member: &Member) -> TokenStream {
        let element = self.shape_type(&member.target);
        let sparse = self.service.shape(holder).is_some_and(|shape| shape.traits.sparse);
        if sparse { quote!(Option<#element>) } else { element }
    }

    /// The type of an item of a list, or of an entry of a map.
    pub(super) fn item_type(&mut self, id: &str) -> Option<TokenStream> {
        match &self.service.shape(id)?.kind {
            Kind::List(member) => Some(self.element_type(id, member)),
            Kind::Map(key, value) => {
                let (key, value) = (self.shape_type(&key.target), self.element_type(id, value));
                Some(quote!((#key, #value)))
            }
            _ => None,
        }
    }

    /// Whether what the member holds must not be shown.
    pub(super) fn is_sensitive(&self, member: &Member) -> bool {
        if customized::is_secret(&member.name) {
            return true;
        }
        let mut open = vec![member];
        let mut seen = BTreeSet::new();
        while let Some(member) = open.pop() {
            let Some(shape) = self.service.shape(&member.target) else { continue };
            if member.traits.sensitive || shape.traits.sensitive {
                return true;
            }
            // A structure hides its own members.
            if seen.insert(member.target.as_str()) {
                match &shape.kind {
                    Kind::List(member) => open.push(member),
                    Kind::Map(key, value) => open.extend([&**key, value]),
                    _ => {}
                }
            }
        }
        false
    }

    /// The format that instants have there unless something is said.
    pub(super) fn usual_format(&self, binding: &Binding) -> TimestampFormat {
        match binding {
            Binding::Label(_) | Binding::Query(_) | Binding::QueryParams => {
                TimestampFormat::DateTime
            }
            Binding::Header(_) | Binding::PrefixHeaders(_) => TimestampFormat::HttpDate,
            // In XML, and in forms.
            _ if self.service.protocol.has_layouts() => TimestampFormat::DateTime,
            Binding::Document | Binding::Payload | Binding::Status => TimestampFormat::EpochSeconds,
        }
    }

    /// The format that the model gives the instants in the member, if they are that.
    pub(super) fn timestamp_format(&self, member: &Member) -> Option<TimestampFormat> {
        let mut member = member;
        // Lists of lists end before this.
        for _ in 0..16 {
            let shape = self.service.shape(&member.target)?;
            match &shape.kind {
                Kind::Timestamp => return member.traits.timestamp.or(shape.traits.timestamp),
                Kind::List(inner) | Kind::Map(_, inner) => member = inner,
                _ => return None,
            }
        }
        None
    }
}
