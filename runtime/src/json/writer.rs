//! Writes values.
//!
//! Bytes become base64, and NaN and the infinities become Smithy's strings. Timestamps become epoch
//! seconds, unless their member says otherwise.

use std::borrow::Cow;

use super::string;
use crate::shape::{
    BigNumber, Facts, Integer, Member, MemberWriter, UnknownMember, ValueWriter, WriteMembers,
    WriteValue,
};
use crate::value::{Document, Timestamp, TimestampFormat, base64};

/// What a small document has room in.
const USUAL_DOCUMENT: usize = 128;

/// From here on it matters how much memory a text takes.
const LARGE: usize = 1 << 16;

/// The text of a document so far.
#[derive(Debug)]
pub(crate) struct JsonText {
    bytes: Vec<u8>,
    /// Whether timestamps have the formats that their members say.
    has_formats: bool,
    /// Whether numbers of any size are strings: most readers of JSON would round them.
    has_big_strings: bool,
}

impl JsonText {
    /// Room for a document of some size.
    pub(super) fn new() -> Self {
        Self {
            bytes: Vec::with_capacity(USUAL_DOCUMENT),
            has_formats: true,
            has_big_strings: false,
        }
    }

    /// As [`JsonText::new`], of a document of Smithy's own protocol.
    pub(super) fn of_smithy() -> Self {
        Self { has_formats: false, has_big_strings: true, ..Self::new() }
    }

    /// The document with these members.
    pub(super) fn with_members<M: WriteMembers>(
        mut self,
        members: &'static [Member],
        from: &M,
    ) -> Vec<u8> {
        let mut object = self.structure(members);
        from.write_members(&mut object);
        object.end();
        self.bytes
    }

    /// The document that is this value of a member.
    pub(super) fn with_value<T: WriteValue + ?Sized>(
        mut self,
        member: &'static Member,
        value: &T,
    ) -> Vec<u8> {
        value.write(member.facts(), &mut self);
        self.bytes
    }

    /// A string.
    fn string(&mut self, text: &str) {
        // Its quote would double the memory of a large text.
        if text.len() > LARGE {
            self.bytes.reserve(text.len() + USUAL_DOCUMENT);
        }
        string::write(text, &mut self.bytes);
    }

    /// What serde_json writes as it should be. A vector takes all that is written.
    fn by_serde<T: serde::Serialize + ?Sized>(&mut self, value: &T) {
        let _ = serde_json::to_writer(&mut self.bytes, value);
    }

    fn number_or_name<T: serde::Serialize>(&mut self, value: T, wide: f64) {
        if wide.is_finite() {
            self.by_serde(&value);
        } else if wide.is_nan() {
            self.string("NaN");
        } else {
            self.string(if wide > 0.0 { "Infinity" } else { "-Infinity" });
        }
    }

    fn comma(&mut self, is_first: &mut bool) {
        if !std::mem::take(is_first) {
            self.bytes.push(b',');
        }
    }
}

impl<'w> ValueWriter for &'w mut JsonText {
    type Members = ObjectWriter<'w>;

    fn null(self) {
        self.bytes.extend_from_slice(b"null");
    }

    fn boolean(self, value: bool) {
        self.bytes.extend_from_slice(if value { b"true" } else { b"false" });
    }

    fn integer(self, value: Integer) {
        match value {
            Integer::Negative(value) => self.by_serde(&value),
            Integer::Positive(value) => self.by_serde(&value),
        }
    }

    fn float(self, value: f64) {
        self.number_or_name(value, value);
    }

    fn float32(self, value: f32) {
        self.number_or_name(value, value.into());
    }

    fn big_number(self, value: BigNumber<'_>) {
        match self.has_big_strings {
            true => self.string(value.digits()),
            false => self.bytes.extend_from_slice(value.digits().as_bytes()),
        }
    }

    fn text(self, value: &str) {
        self.string(value);
    }

    fn blob(self, value: &[u8]) {
        let text = base64(value);
        if text.len() > LARGE {
            self.bytes.reserve(text.len() + USUAL_DOCUMENT);
        }
        self.bytes.push(b'"');
        self.bytes.extend_from_slice(text.as_bytes());
        self.bytes.push(b'"');
    }

    fn timestamp(self, value: Timestamp, facts: &'static Facts) {
        match facts.timestamp_format().filter(|_| self.has_formats) {
            None | Some(TimestampFormat::EpochSeconds) => self.by_serde(&value.epoch_seconds()),
            Some(format) => self.string(&value.format(format)),
        }
    }

    fn document(self, value: &Document) {
        self.bytes.extend_from_slice(value.to_string().as_bytes());
    }

    fn json(self, text: &str) {
        self.bytes.extend_from_slice(text.as_bytes());
    }

    fn list<'v, T: WriteValue + 'v>(
        self,
        items: impl Iterator<Item = &'v T>,
        facts: &'static Facts,
    ) {
        let facts = facts.items();
        let mut is_first = true;
        self.bytes.push(b'[');
        for item in items {
            self.comma(&mut is_first);
            item.write(facts, &mut *self);
        }
        self.bytes.push(b']');
    }

    fn map<'v, V: WriteValue + 'v>(
        self,
        entries: impl Iterator<Item = (Cow<'v, str>, &'v V)>,
        facts: &'static Facts,
    ) {
        let facts = facts.items();
        let mut is_first = true;
        self.bytes.push(b'{');
        for (key, value) in entries {
            self.comma(&mut is_first);
            self.string(&key);
            self.bytes.push(b':');
            value.write(facts, &mut *self);
        }
        self.bytes.push(b'}');
    }

    fn structure(self, members: &'static [Member]) -> ObjectWriter<'w> {
        self.bytes.push(b'{');
        ObjectWriter { to: self, members, is_first: true }
    }
}

/// Writes the members of one object.
#[derive(Debug)]
pub struct ObjectWriter<'w> {
    to: &'w mut JsonText,
    members: &'static [Member],
    is_first: bool,
}

impl MemberWriter for ObjectWriter<'_> {
    // One function for each type of member, whatever structures have it.
    #[inline(never)]
    fn member<T: WriteValue + ?Sized>(&mut self, index: usize, value: &T) {
        let Some(member) = self.members.get(index) else { return };
        self.to.comma(&mut self.is_first);
        self.to.bytes.push(b'"');
        self.to.bytes.extend_from_slice(member.name().as_bytes());
        self.to.bytes.extend_from_slice(b"\":");
        value.write(member.facts(), &mut *self.to);
    }

    fn unknown(&mut self, member: &UnknownMember) {
        self.to.comma(&mut self.is_first);
        self.to.string(&member.name);
        self.to.bytes.push(b':');
        (&mut *self.to).document(&member.value);
    }

    fn end(self) {
        self.to.bytes.push(b'}');
    }
}
