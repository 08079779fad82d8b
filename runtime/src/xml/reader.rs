//! Reads values from the elements of a response.
//!
//! Lists, maps and unions are not supported yet. They are rejected explicitly, so that nothing is
//! misread.

use std::borrow::Cow;
use std::slice;

use super::element::Element;
use crate::shape::{
    Entry, Facts, Found, Integer, Member, MemberReader, NO_FACTS, ReadError, ReadValue, ValueReader,
};
use crate::value::{Document, Timestamp, of_base64};

/// Reads the value that an element is.
pub struct XmlReader<'x>(pub(crate) &'x Element);

impl<'x> XmlReader<'x> {
    /// The text of an element that has nothing else in it.
    fn plain(&self) -> Result<&'x str, ReadError> {
        if self.0.children.is_empty() {
            Ok(&self.0.text)
        } else {
            Err(ReadError::new("expected text, found elements"))
        }
    }

    fn parsed<T>(
        &self,
        of: impl FnOnce(&str) -> Option<T>,
        expected: &str,
    ) -> Result<T, ReadError> {
        let value = of(self.plain()?.trim());
        value.ok_or_else(|| ReadError::new(format!("expected {expected}")))
    }

    #[cold]
    fn refused<T>(kind: &str) -> Result<T, ReadError> {
        Err(ReadError::new(format!("{kind} cannot be read from XML yet")))
    }
}

impl<'x> ValueReader for XmlReader<'x> {
    type Members = XmlMembers<'x>;

    fn boolean(self) -> Result<bool, ReadError> {
        self.parsed(|text| text.parse().ok(), "true or false")
    }

    fn integer(self) -> Result<Integer, ReadError> {
        self.parsed(Integer::parse, "an integer")
    }

    fn float(self) -> Result<f64, ReadError> {
        self.parsed(|text| text.parse().ok(), "a number")
    }

    fn float32(self) -> Result<f32, ReadError> {
        self.parsed(|text| text.parse().ok(), "a number")
    }

    fn text<T>(self, of: impl FnOnce(&str) -> T) -> Result<T, ReadError> {
        self.plain().map(of)
    }

    fn blob(self) -> Result<Vec<u8>, ReadError> {
        self.parsed(of_base64, "base64-encoded bytes")
    }

    fn timestamp(self) -> Result<Timestamp, ReadError> {
        self.parsed(|text| text.parse().ok(), "a timestamp")
    }

    fn document(self) -> Result<Document, ReadError> {
        Self::refused("a document")
    }

    fn json(&mut self) -> Result<Cow<'_, str>, ReadError> {
        Self::refused("a serde value")
    }

    fn list<T: ReadValue>(self, _: &'static Facts, _: &mut Vec<T>) -> Result<(), ReadError> {
        Self::refused("a list")
    }

    fn map<V: ReadValue>(self, _: &'static Facts, _: Entry<'_, V>) -> Result<(), ReadError> {
        Self::refused("a map")
    }

    fn structure(self, members: &'static [Member]) -> Result<XmlMembers<'x>, ReadError> {
        Ok(XmlMembers { rest: self.0.children.iter(), members, current: None })
    }

    fn pass_over(self) -> Result<(), ReadError> {
        Ok(())
    }
}

/// The elements in an element, as the members of a structure.
pub struct XmlMembers<'x> {
    rest: slice::Iter<'x, Element>,
    members: &'static [Member],
    /// The element that came last, and where it is in the table.
    current: Option<(Option<usize>, &'x Element)>,
}

impl MemberReader for XmlMembers<'_> {
    fn next_of_any(&mut self) -> Result<Option<Found>, ReadError> {
        let Some(element) = self.rest.next() else { return Ok(None) };
        let index = self.members.iter().position(|member| member.name() == element.name);
        self.current = Some((index, element));
        Ok(Some(index.map_or_else(|| Found::Unknown(element.name.clone()), Found::Known)))
    }

    fn value<T: ReadValue>(&mut self, slot: &mut Option<T>) -> Result<(), ReadError> {
        let Some((index, element)) = self.current else { return Ok(()) };
        let member = index.and_then(|index| self.members.get(index));
        let facts = member.map_or(NO_FACTS, Member::facts);
        let read = T::read(facts, XmlReader(element));
        *slot = Some(read.map_err(|error| error.in_declared(&element.name, facts))?);
        Ok(())
    }
}
