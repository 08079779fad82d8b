//! Reads a value that is a whole body or header: text and bytes as they are, and anything else as a
//! document.

use std::borrow::Cow;

use super::member::{Facts, Member};
use super::read::{Entry, ReadValue, ValueReader};
use super::read_error::ReadError;
use super::write::Integer;
use crate::value::{Document, Timestamp};

/// Reads what the value's type asks for.
pub(crate) struct PayloadReader<'b, R> {
    pub(crate) bytes: &'b [u8],
    /// The same bytes as a document.
    pub(crate) document: R,
}

impl<R: ValueReader> ValueReader for PayloadReader<'_, R> {
    type Codec = R::Codec;
    type Members = R::Members;

    fn boolean(self) -> Result<bool, ReadError> {
        self.document.boolean()
    }

    fn integer(self) -> Result<Integer, ReadError> {
        self.document.integer()
    }

    fn float(self) -> Result<f64, ReadError> {
        self.document.float()
    }

    fn float32(self) -> Result<f32, ReadError> {
        self.document.float32()
    }

    fn big_number(self) -> Result<String, ReadError> {
        self.document.big_number()
    }

    fn text<T>(self, of: impl FnOnce(&str) -> T) -> Result<T, ReadError> {
        let text = std::str::from_utf8(self.bytes);
        text.map(of).map_err(|_| ReadError::new("the text is not valid UTF-8"))
    }

    fn blob(self) -> Result<Vec<u8>, ReadError> {
        Ok(self.bytes.to_vec())
    }

    fn timestamp(self) -> Result<Timestamp, ReadError> {
        self.document.timestamp()
    }

    fn document(self) -> Result<Document, ReadError> {
        self.document.document()
    }

    fn json(&mut self) -> Result<Cow<'_, str>, ReadError> {
        self.document.json()
    }

    fn list<T: ReadValue>(self, facts: &'static Facts, into: &mut Vec<T>) -> Result<(), ReadError> {
        self.document.list(facts, into)
    }

    fn map<V: ReadValue>(self, facts: &'static Facts, into: Entry<'_, V>) -> Result<(), ReadError> {
        self.document.map(facts, into)
    }

    fn structure(self, members: &'static [Member]) -> Result<R::Members, ReadError> {
        self.document.structure(members)
    }

    fn pass_over(self) -> Result<(), ReadError> {
        Ok(())
    }
}
