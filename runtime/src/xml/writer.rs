//! Writes values as elements and attributes.
//!
//! Bytes become base64, and NaN and the infinities become Smithy's names. Timestamps are RFC 3339,
//! unless their member says otherwise.

use std::borrow::Cow;

use super::escape::push_escaped;
use crate::shape::{
    BigNumber, Facts, Integer, Member, MemberWriter, NO_FACTS, Namespace, Root, UnknownMember,
    ValueWriter, WriteValue,
};
use crate::value::{Document, HttpText, Timestamp, TimestampFormat, base64};

/// What the element of an item is called, unless its list says otherwise.
const ITEM: &str = "member";
const ENTRY: &str = "entry";

/// Writes the element, or the attribute, that one value is.
pub(super) struct XmlWriter<'w> {
    to: &'w mut String,
    name: &'static str,
    namespace: Option<Namespace>,
    /// Where the next attribute goes, if the value is one.
    attributes: Option<&'w mut usize>,
}

impl<'w> XmlWriter<'w> {
    /// Writes an element for a value of the type `T`, of which `facts` are said.
    pub(super) fn element<T: WriteValue + ?Sized>(
        to: &'w mut String,
        name: &'static str,
        facts: &Facts,
    ) -> Self {
        let of_type = || T::ROOT.and_then(|root| root.namespace);
        Self { to, name, namespace: facts.namespace().or_else(of_type), attributes: None }
    }

    /// Writes the root of a document.
    pub(super) fn root(to: &'w mut String, root: &Root) -> Self {
        Self { to, name: root.name, namespace: root.namespace, attributes: None }
    }

    /// Writes the start tag. Returns where attributes may follow.
    fn start(&mut self) -> usize {
        self.to.push('<');
        self.to.push_str(self.name);
        if let Some(namespace) = self.namespace {
            push_namespace(self.to, namespace);
        }
        let attributes = self.to.len();
        self.to.push('>');
        attributes
    }

    /// Writes what needs no escapes.
    fn plain(mut self, text: &str) {
        if let Some(at) = self.attributes.take() {
            return insert_attribute(self.to, at, self.name, text);
        }
        self.start();
        self.to.push_str(text);
        push_end(self.to, self.name);
    }
}

impl<'w> ValueWriter for XmlWriter<'w> {
    type Members = ElementWriter<'w>;

    /// Never asked for: a null is refused.
    fn null(self) {}

    fn boolean(self, value: bool) {
        self.plain(if value { "true" } else { "false" });
    }

    fn integer(self, value: Integer) {
        self.plain(&value.wide().to_string());
    }

    fn float(self, value: f64) {
        self.plain(&value.to_text());
    }

    fn float32(self, value: f32) {
        self.plain(&value.to_text());
    }

    fn big_number(self, value: BigNumber<'_>) {
        self.plain(value.digits());
    }

    fn text(mut self, value: &str) {
        if self.attributes.is_some() {
            let mut escaped = String::with_capacity(value.len());
            push_escaped(&mut escaped, value);
            return self.plain(&escaped);
        }
        self.start();
        push_escaped(self.to, value);
        push_end(self.to, self.name);
    }

    fn blob(self, value: &[u8]) {
        self.plain(&base64(value));
    }

    fn timestamp(self, value: Timestamp, facts: &'static Facts) {
        self.plain(&value.format(facts.timestamp_format().unwrap_or(TimestampFormat::DateTime)));
    }

    /// Never asked for: a document is refused.
    fn document(self, _: &Document) {}

    /// Never asked for, as a document.
    fn json(self, _: &str) {}

    fn list<'v, T: WriteValue + 'v>(
        mut self,
        items: impl Iterator<Item = &'v T>,
        facts: &'static Facts,
    ) {
        let of_item = facts.items();
        if facts.is_flattened() {
            for item in items {
                item.write(of_item, XmlWriter::element::<T>(self.to, self.name, of_item));
            }
            return;
        }
        let name = facts.member_name().unwrap_or(ITEM);
        self.start();
        for item in items {
            item.write(of_item, XmlWriter::element::<T>(self.to, name, of_item));
        }
        push_end(self.to, self.name);
    }

    fn map<'v, V: WriteValue + 'v>(
        mut self,
        entries: impl Iterator<Item = (Cow<'v, str>, &'v V)>,
        facts: &'static Facts,
    ) {
        let is_flattened = facts.is_flattened();
        let entry = if is_flattened { self.name } else { ENTRY };
        if !is_flattened {
            self.start();
        }
        let of_value = facts.items();
        for (key, value) in entries {
            push_start(self.to, entry);
            XmlWriter::element::<str>(self.to, facts.key_name(), NO_FACTS).text(&key);
            value.write(of_value, XmlWriter::element::<V>(self.to, facts.value_name(), of_value));
            push_end(self.to, entry);
        }
        if !is_flattened {
            push_end(self.to, self.name);
        }
    }

    fn structure(mut self, members: &'static [Member]) -> ElementWriter<'w> {
        let attributes = self.start();
        ElementWriter { to: self.to, name: self.name, members, attributes }
    }
}

/// Writes the members of one structure into its element.
pub(super) struct ElementWriter<'w> {
    to: &'w mut String,
    name: &'static str,
    members: &'static [Member],
    /// Where the next attribute goes, into the start tag. Some come after the first elements.
    attributes: usize,
}

impl MemberWriter for ElementWriter<'_> {
    // One function for each type of member, whatever structures have it.
    #[inline(never)]
    fn member<T: WriteValue + ?Sized>(&mut self, index: usize, value: &T) {
        let Some(member) = self.members.get(index) else { return };
        let facts = member.facts();
        let mut to = XmlWriter::element::<T>(self.to, member.name(), facts);
        to.attributes = facts.is_attribute().then_some(&mut self.attributes);
        value.write(facts, to);
    }

    /// Never asked for: it is refused.
    fn unknown(&mut self, _: &UnknownMember) {}

    fn end(self) {
        push_end(self.to, self.name);
    }
}

fn push_start(to: &mut String, name: &str) {
    to.push('<');
    to.push_str(name);
    to.push('>');
}

fn push_end(to: &mut String, name: &str) {
    to.push_str("</");
    to.push_str(name);
    to.push('>');
}

/// Writes ` xmlns="uri"`.
pub(super) fn push_namespace(to: &mut String, Namespace { prefix, uri }: Namespace) {
    to.push_str(" xmlns");
    if !prefix.is_empty() {
        to.push(':');
        to.push_str(prefix);
    }
    to.push_str("=\"");
    push_escaped(to, uri);
    to.push('"');
}

fn insert_attribute(to: &mut String, at: &mut usize, name: &str, escaped: &str) {
    let attribute = format!(" {name}=\"{escaped}\"");
    to.insert_str(*at, &attribute);
    *at += attribute.len();
}
