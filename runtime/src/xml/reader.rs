//! Reads values.
//!
//! Names are compared without their prefixes, and namespaces have no meaning, as in botocore.

use std::borrow::{BorrowMut, Cow};

use quick_xml::events::BytesStart;

use super::cursor::{self, Cursor};
use super::members::{XmlMembers, is_called};
use crate::memory;
use crate::shape::{Entry, Facts, Integer, Member, ReadError, ReadValue, ValueReader};
use crate::value::{Document, HttpText, Timestamp, of_base64};

/// Reads the value at some place of a document. It owns the place if nothing else is read there.
pub struct XmlReader<'de, C = Cursor<'de>> {
    cursor: C,
    place: Place<'de>,
}

/// Where a value is.
pub(super) enum Place<'de> {
    /// It is the whole document, of which nothing was read yet.
    Document,
    /// In an element whose start tag was read.
    Element(BytesStart<'de>),
    /// In a text that was read: of an attribute, or of an element that is encoded.
    Text(String),
    /// Nowhere: what holds it did not come.
    Missing(&'static str),
}

impl<'de, C: BorrowMut<Cursor<'de>>> XmlReader<'de, C> {
    /// Reads a whole document.
    pub(crate) fn of_document(cursor: C) -> Self {
        Self { cursor, place: Place::Document }
    }

    pub(super) fn new(cursor: C, place: Place<'de>) -> Self {
        Self { cursor, place }
    }

    /// Opens the element.
    fn open(&mut self) -> Result<BytesStart<'de>, ReadError> {
        let cursor = self.cursor.borrow_mut();
        match std::mem::replace(&mut self.place, Place::Document) {
            Place::Document => cursor.root(),
            Place::Element(tag) => Ok(tag),
            Place::Text(_) => Err(cursor.problem("expected an element, found text")),
            Place::Missing(expected) => Err(ReadError::new(format!("expected {expected}"))),
        }
    }

    fn plain(&mut self) -> Result<Cow<'de, str>, ReadError> {
        if let Place::Text(value) = &mut self.place {
            return Ok(std::mem::take(value).into());
        }
        self.open()?;
        self.cursor.borrow_mut().text()
    }

    fn parsed<T>(
        mut self,
        of: impl FnOnce(&str) -> Option<T>,
        expected: &str,
    ) -> Result<T, ReadError> {
        let value = of(self.plain()?.trim());
        let problem = || self.cursor.borrow().problem(format_args!("expected {expected}"));
        value.ok_or_else(problem)
    }

    #[cold]
    fn refused<T>(&self, kind: &str) -> Result<T, ReadError> {
        Err(ReadError::new(format!("{kind} cannot be read from XML")))
    }
}

impl<'de, C: BorrowMut<Cursor<'de>>> ValueReader for XmlReader<'de, C> {
    type Codec = super::Xml;
    type Members = XmlMembers<'de, C>;

    fn boolean(self) -> Result<bool, ReadError> {
        self.parsed(|text| text.parse().ok(), "true or false")
    }

    fn integer(self) -> Result<Integer, ReadError> {
        self.parsed(Integer::parse, "a 64-bit integer")
    }

    fn float(self) -> Result<f64, ReadError> {
        self.parsed(HttpText::from_text, "a number")
    }

    fn float32(self) -> Result<f32, ReadError> {
        self.parsed(HttpText::from_text, "a number")
    }

    fn big_number(mut self) -> Result<String, ReadError> {
        self.plain().map(|text| text.trim().to_owned())
    }

    fn text<T>(mut self, of: impl FnOnce(&str) -> T) -> Result<T, ReadError> {
        self.plain().map(|text| of(&text))
    }

    fn string(mut self) -> Result<String, ReadError> {
        self.plain().map(Cow::into_owned)
    }

    fn blob(self) -> Result<Vec<u8>, ReadError> {
        self.parsed(of_base64, "base64-encoded bytes")
    }

    fn timestamp(self) -> Result<Timestamp, ReadError> {
        let expected = "a timestamp: RFC 3339, an HTTP date or epoch seconds";
        self.parsed(|text| text.parse().ok(), expected)
    }

    fn document(self) -> Result<Document, ReadError> {
        self.refused("a document")
    }

    fn json(&mut self) -> Result<Cow<'_, str>, ReadError> {
        self.refused("a value of serde's")
    }

    /// The items, whatever their elements are called, as in botocore.
    fn list<T: ReadValue>(
        mut self,
        facts: &'static Facts,
        into: &mut Vec<T>,
    ) -> Result<(), ReadError> {
        self.open()?;
        let items = facts.items();
        let cursor = self.cursor.borrow_mut();
        let mut index = 0;
        while let Some(tag) = cursor.child()? {
            memory::take_item(into)?;
            let item = T::read(items, XmlReader::new(&mut *cursor, Place::Element(tag)));
            into.push(item.map_err(|error| error.in_item(index))?);
            index += 1;
        }
        Ok(())
    }

    fn map<V: ReadValue>(
        mut self,
        facts: &'static Facts,
        into: Entry<'_, V>,
    ) -> Result<(), ReadError> {
        self.open()?;
        let cursor = self.cursor.borrow_mut();
        while cursor.child()?.is_some() {
            entry(cursor, facts, &mut *into)?;
        }
        Ok(())
    }

    fn structure(mut self, members: &'static [Member]) -> Result<XmlMembers<'de, C>, ReadError> {
        let tag = match self.place {
            Place::Missing(_) if members.is_empty() => None,
            _ => Some(self.open()?),
        };
        XmlMembers::new(self.cursor, members, tag.as_ref())
    }

    fn unwrapped(mut self, members: &'static [Member]) -> Result<XmlMembers<'de, C>, ReadError> {
        let root = self.open()?;
        XmlMembers::unwrapped(self.cursor, members, root)
    }

    fn pass_over(self) -> Result<(), ReadError> {
        match self.place {
            Place::Document if self.cursor.borrow().is_page() => Err(cursor::of_html()),
            _ => Ok(()),
        }
    }
}

/// Reads the entry of a map whose start tag was read, up to its end.
pub(super) fn entry<V: ReadValue>(
    cursor: &mut Cursor<'_>,
    facts: &'static Facts,
    into: Entry<'_, V>,
) -> Result<(), ReadError> {
    let (mut key, mut value) = (None, None);
    while let Some(tag) = cursor.child()? {
        let name = tag.local_name().into_inner();
        if is_called(facts.key_name(), name) {
            key = Some(cursor.text()?);
        } else if is_called(facts.value_name(), name) {
            let read = V::read(facts.items(), XmlReader::new(&mut *cursor, Place::Element(tag)));
            let in_entry = |error: ReadError| match &key {
                Some(key) => error.in_member(key),
                None => error,
            };
            value = Some(read.map_err(in_entry)?);
        } else {
            cursor.skip()?;
        }
    }
    match (key, value.or_else(V::of_null)) {
        (Some(key), Some(value)) => into(&key, value).map_err(|error| error.in_member(&key)),
        (None, _) => Err(cursor.problem("expected an entry with a key")),
        (Some(key), None) => Err(cursor.problem("expected an entry with a value").in_member(&key)),
    }
}
