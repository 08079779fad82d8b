//! Writes values.
//!
//! Structures, lists and maps go on to a break, since how many members and items they have is not known
//! before the last one. Timestamps are epoch seconds with their tag, whatever their member says.

use std::borrow::Cow;

use super::from_json;
use super::head::{self, BREAK, major, tag};
use crate::shape::{
    BigNumber, Facts, Integer, Member, MemberWriter, UnknownMember, ValueWriter, WriteValue,
};
use crate::value::{Document, Timestamp};

/// What a small document has room in.
const USUAL_DOCUMENT: usize = 128;

/// What begins each list and map.
const LIST: u8 = major::LIST << 5 | 31;
const MAP: u8 = major::MAP << 5 | 31;

/// The bytes of a document so far.
#[derive(Debug)]
pub(crate) struct CborBytes(Vec<u8>);

impl CborBytes {
    /// Room for a document of some size.
    pub(super) fn new() -> Self {
        Self(Vec::with_capacity(USUAL_DOCUMENT))
    }

    /// The document.
    pub(super) fn into_document(self) -> Vec<u8> {
        self.0
    }

    /// What begins a value.
    pub(super) fn head(&mut self, major: u8, argument: u64) {
        head::write(&mut self.0, major, argument);
    }

    /// What begins a list.
    pub(super) fn begin_list(&mut self) {
        self.0.push(LIST);
    }

    /// What begins a map.
    pub(super) fn begin_map(&mut self) {
        self.0.push(MAP);
    }

    /// What ends a list or a map.
    pub(super) fn end(&mut self) {
        self.0.push(BREAK);
    }

    /// A string of bytes or of text.
    pub(super) fn string(&mut self, major: u8, bytes: &[u8]) {
        self.head(major, bytes.len() as u64);
        self.0.extend_from_slice(bytes);
    }
}

impl<'w> ValueWriter for &'w mut CborBytes {
    type Members = MapWriter<'w>;

    fn null(self) {
        self.0.push(0xf6);
    }

    fn boolean(self, value: bool) {
        self.0.push(if value { 0xf5 } else { 0xf4 });
    }

    fn integer(self, value: Integer) {
        match value {
            // The bits of -1 - n are those of n, each the other way.
            Integer::Negative(value) => self.head(major::NEGATIVE, (!value).cast_unsigned()),
            Integer::Positive(value) => self.head(major::POSITIVE, value),
        }
    }

    fn float(self, value: f64) {
        self.0.push(0xfb);
        self.0.extend_from_slice(&value.to_be_bytes());
    }

    fn float32(self, value: f32) {
        self.0.push(0xfa);
        self.0.extend_from_slice(&value.to_be_bytes());
    }

    fn big_number(self, value: BigNumber<'_>) {
        match value {
            BigNumber::Integer(digits) => from_json::whole(digits, self),
            BigNumber::Decimal(digits) => from_json::fraction(digits, self),
        }
    }

    fn text(self, value: &str) {
        self.string(major::TEXT, value.as_bytes());
    }

    fn blob(self, value: &[u8]) {
        self.string(major::BYTES, value);
    }

    fn timestamp(self, value: Timestamp, _: &'static Facts) {
        self.head(major::TAG, tag::EPOCH_SECONDS);
        match value.subsec_nanos() {
            0 => self.integer(Integer::signed(value.secs())),
            _ => self.float(value.epoch_seconds().as_f64().unwrap_or_default()),
        }
    }

    fn document(self, value: &Document) {
        from_json::write(&value.to_string(), self);
    }

    fn json(self, text: &str) {
        from_json::write(text, self);
    }

    fn list<'v, T: WriteValue + 'v>(
        self,
        items: impl Iterator<Item = &'v T>,
        facts: &'static Facts,
    ) {
        let facts = facts.items();
        self.begin_list();
        for item in items {
            item.write(facts, &mut *self);
        }
        self.end();
    }

    fn map<'v, V: WriteValue + 'v>(
        self,
        entries: impl Iterator<Item = (Cow<'v, str>, &'v V)>,
        facts: &'static Facts,
    ) {
        let facts = facts.items();
        self.begin_map();
        for (key, value) in entries {
            (&mut *self).text(&key);
            value.write(facts, &mut *self);
        }
        self.end();
    }

    fn structure(self, members: &'static [Member]) -> MapWriter<'w> {
        self.begin_map();
        MapWriter { to: self, members }
    }
}

/// Writes the members of one map.
#[derive(Debug)]
pub struct MapWriter<'w> {
    to: &'w mut CborBytes,
    members: &'static [Member],
}

impl MemberWriter for MapWriter<'_> {
    // One function for each type of member, whatever structures have it.
    #[inline(never)]
    fn member<T: WriteValue + ?Sized>(&mut self, index: usize, value: &T) {
        let Some(member) = self.members.get(index) else { return };
        (&mut *self.to).text(member.name());
        value.write(member.facts(), &mut *self.to);
    }

    fn unknown(&mut self, member: &UnknownMember) {
        (&mut *self.to).text(&member.name);
        (&mut *self.to).document(&member.value);
    }

    fn end(self) {
        self.to.end();
    }
}
