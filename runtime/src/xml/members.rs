//! Reads the members of a structure.

use std::borrow::{BorrowMut, Cow};

use percent_encoding::percent_decode_str;
use quick_xml::XmlVersion;
use quick_xml::events::BytesStart;

use super::cursor::Cursor;
use super::reader::{Place, XmlReader, entry};
use crate::memory;
use crate::shape::{
    Entry, Facts, Found, Member, MemberReader, NO_FACTS, ReadError, ReadValue, tell_undeclared,
};

/// In every response of ec2Query, and not traced in other protocols either. [`Metadata`](crate::Metadata) has it.
const REQUEST_ID: &str = "requestId";

/// The members in one element: those that are attributes, then those that are elements as they come.
pub struct XmlMembers<'de, C = Cursor<'de>> {
    cursor: C,
    members: &'static [Member],
    /// The members that came with the start tag, and have not been read yet; the last comes first.
    first: Vec<Current<'de>>,
    /// Where the next member is, if they come in the order of their declaration, as they mostly do.
    expected: usize,
    /// The member that came last, until it is read.
    current: Option<Current<'de>>,
    /// The end of the element was read, or there is none.
    is_at_end: bool,
}

/// A member that came, and where it is in the table.
enum Current<'de> {
    Attribute(usize, String),
    Element(Option<usize>, BytesStart<'de>),
}

impl<'de, C: BorrowMut<Cursor<'de>>> XmlMembers<'de, C> {
    /// Those of the element that begins with `tag`.
    pub(super) fn new(
        cursor: C,
        members: &'static [Member],
        tag: Option<&BytesStart<'de>>,
    ) -> Result<Self, ReadError> {
        let first = match tag {
            Some(tag) if !tag.attributes_raw().is_empty() => {
                attributes(cursor.borrow(), members, tag)?
            }
            _ => Vec::new(),
        };
        let is_at_end = tag.is_none();
        Ok(Self { cursor, members, first, expected: 0, current: None, is_at_end })
    }

    /// The one of that name that the root itself is, or else those in it.
    pub(super) fn unwrapped(
        cursor: C,
        members: &'static [Member],
        root: BytesStart<'de>,
    ) -> Result<Self, ReadError> {
        let name = root.local_name().into_inner();
        let Some(index) = members.iter().position(|member| is_called(member.name(), name)) else {
            return Self::new(cursor, members, Some(&root));
        };
        let first = vec![Current::Element(Some(index), root)];
        Ok(Self { cursor, members, first, expected: 0, current: None, is_at_end: true })
    }

    /// Goes to the next member, if there is one.
    fn advance(&mut self) -> Result<bool, ReadError> {
        if let Some(Current::Element(..)) = self.current.take() {
            self.cursor.borrow_mut().skip()?;
        }
        if let Some(first) = self.first.pop() {
            self.current = Some(first);
            return Ok(true);
        }
        if self.is_at_end {
            return Ok(false);
        }
        let Some(tag) = self.cursor.borrow_mut().child()? else {
            self.is_at_end = true;
            return Ok(false);
        };
        let index = self.index_of(tag.local_name().into_inner());
        self.expected = index.unwrap_or(self.expected);
        self.current = Some(Current::Element(index, tag));
        Ok(true)
    }

    /// Tells of the member that came last, which is not declared, if it is an outermost one.
    fn tell(&self) {
        if let Some(Current::Element(_, tag)) = &self.current
            && self.cursor.borrow().is_outermost()
            && tag.local_name().into_inner() != REQUEST_ID
        {
            tell_undeclared(tag.local_name().into_inner());
        }
    }

    /// The index of the member of that name, which mostly is the last one again, or soon after it. Few are
    /// declared with a prefix, so those are looked at last.
    fn index_of(&self, name: &str) -> Option<usize> {
        let find = |is_named: fn(&str, &str) -> bool| {
            let is_it =
                |member: &Member| is_named(member.name(), name) && !member.facts().is_attribute();
            Member::index_of(self.members, self.expected, is_it)
        };
        find(|declared, name| declared == name).or_else(|| find(is_called))
    }

    fn declared(&self, index: Option<usize>) -> (&'static str, &'static Facts) {
        let member = index.and_then(|index| self.members.get(index));
        member.map_or(("", NO_FACTS), |member| (member.name(), member.facts()))
    }

    /// Where the value of the element is: in it, or in its text as that was before it was encoded.
    fn place_of(
        &mut self,
        index: Option<usize>,
        tag: BytesStart<'de>,
    ) -> Result<Place<'de>, ReadError> {
        let (name, facts) = self.declared(index);
        let cursor = self.cursor.borrow_mut();
        if !(facts.is_url_encoded() && cursor.is_url_encoded()) {
            return Ok(Place::Element(tag));
        }
        let decoded = decoded(&cursor.text()?);
        let problem = || cursor.problem("expected percent-encoded UTF-8").in_declared(name, facts);
        decoded.map(Place::Text).ok_or_else(problem)
    }

    /// Reads an item or an entry of the member that is next.
    fn piece(
        &mut self,
        read: impl FnOnce(&mut Cursor<'de>, &'static Facts, BytesStart<'de>) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        let Some(Current::Element(index, tag)) = self.current.take() else { return Ok(()) };
        let (name, facts) = self.declared(index);
        let read = read(self.cursor.borrow_mut(), facts, tag);
        read.map_err(|error| error.in_declared(name, facts))
    }
}

impl<'de, C: BorrowMut<Cursor<'de>>> MemberReader for XmlMembers<'de, C> {
    fn next(&mut self) -> Result<Option<usize>, ReadError> {
        while self.advance()? {
            if let Some(Current::Attribute(index, _) | Current::Element(Some(index), _)) =
                self.current
            {
                return Ok(Some(index));
            }
            self.tell();
        }
        Ok(None)
    }

    fn next_of_any(&mut self) -> Result<Option<Found>, ReadError> {
        self.advance()?;
        Ok(self.current.as_ref().map(|current| match current {
            Current::Attribute(index, _) | Current::Element(Some(index), _) => Found::Known(*index),
            Current::Element(None, tag) => Found::Unknown(tag.local_name().into_inner().to_owned()),
        }))
    }

    // One function for each type of member, whatever structures have it.
    #[inline(never)]
    fn value<T: ReadValue>(&mut self, slot: &mut Option<T>) -> Result<(), ReadError> {
        let (index, place) = match self.current.take() {
            None => return Ok(()),
            // XML does not say of what type a value is, so nothing can be kept of it.
            Some(Current::Element(None, _)) => {
                *slot = T::of_null();
                return self.cursor.borrow_mut().skip();
            }
            Some(Current::Element(index, tag)) => (index, self.place_of(index, tag)?),
            Some(Current::Attribute(index, value)) => (Some(index), Place::Text(value)),
        };
        let (name, facts) = self.declared(index);
        if facts.is_flattened() {
            return Err(of_whole().in_member(name));
        }
        let read = T::read(facts, XmlReader::new(self.cursor.borrow_mut(), place));
        *slot = Some(read.map_err(|error| error.in_declared(name, facts))?);
        Ok(())
    }

    fn is_flattened(&self) -> bool {
        match self.current {
            Some(Current::Element(index, _)) => self.declared(index).1.is_flattened(),
            _ => false,
        }
    }

    fn item<T: ReadValue>(&mut self, into: &mut Vec<T>) -> Result<(), ReadError> {
        self.piece(|cursor, facts, tag| {
            memory::take_item(into)?;
            let item = T::read(facts.items(), XmlReader::new(cursor, Place::Element(tag)));
            into.push(item.map_err(|error| error.in_item(into.len()))?);
            Ok(())
        })
    }

    fn entry<V: ReadValue>(&mut self, into: Entry<'_, V>) -> Result<(), ReadError> {
        self.piece(|cursor, facts, _| entry(cursor, facts, into))
    }
}

/// The text that was percent-encoded, with `+` for a space, as S3 has it; `None` if it is not UTF-8.
fn decoded(text: &str) -> Option<String> {
    let spaces = text.replace('+', " ");
    percent_decode_str(&spaces).decode_utf8().ok().map(Cow::into_owned)
}

/// A type that reads a flattened list or map as a whole would keep the last item alone.
#[cold]
fn of_whole() -> ReadError {
    ReadError::new("a flattened list or map is read as a `Vec`, a set, a map or a newtype of one")
}

/// The attributes of a start tag that are members; the last comes first.
fn attributes(
    cursor: &Cursor<'_>,
    members: &'static [Member],
    tag: &BytesStart<'_>,
) -> Result<Vec<Current<'static>>, ReadError> {
    let mut found = Vec::new();
    if !members.iter().any(|member| member.facts().is_attribute()) {
        return Ok(found);
    }
    for attribute in tag.attributes() {
        let attribute =
            attribute.map_err(|error| cursor.problem(format_args!("invalid XML: {error}")))?;
        let is_it = |member: &Member| {
            member.facts().is_attribute() && is_same(member.name(), attribute.key.0)
        };
        let Some(index) = members.iter().position(is_it) else { continue };
        let value = attribute.normalized_value(XmlVersion::Implicit1_0);
        let value = value.map_err(|_| cursor.problem("invalid attribute"))?;
        found.push(Current::Attribute(index, value.into_owned()));
    }
    found.reverse();
    Ok(found)
}

/// Whether an element of that name without its prefix is one that is declared, with a prefix or without.
pub(super) fn is_called(declared: &str, local: &str) -> bool {
    declared == local || declared.strip_suffix(local).is_some_and(|prefix| prefix.ends_with(':'))
}

/// Whether two names differ in their prefixes at most, which a document may choose.
fn is_same(one: &str, other: &str) -> bool {
    match (one.split_once(':'), other.split_once(':')) {
        (Some((_, one)), Some((_, other))) => one == other,
        (None, None) => one == other,
        _ => false,
    }
}
