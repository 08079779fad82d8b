//! Reads values.

use std::borrow::Cow;
use std::str::FromStr;

use super::cursor::Cursor;
use super::number::{float_of_text, integer_of_text};
use super::object::ObjectReader;
use super::tree;
use crate::memory;
use crate::shape::{Entry, Facts, Integer, Member, ReadError, ReadValue, ValueReader};
use crate::value::{Document, Timestamp, of_base64};

/// Reads the value at some place of a document.
pub struct JsonReader<'r, 'de>(pub(super) &'r mut Cursor<'de>);

impl JsonReader<'_, '_> {
    /// The nearest float to the digits.
    fn nearest<F: FromStr>(self) -> Result<F, ReadError> {
        let text = self.0.first() == Some(b'"');
        let float = match text {
            true => float_of_text(&self.0.string()?),
            false => self.0.number()?.text.parse().ok(),
        };
        float.ok_or_else(|| self.0.problem(format_args!("expected a number")))
    }
}

impl<'r, 'de> ValueReader for JsonReader<'r, 'de> {
    type Codec = super::Json;
    type Members = ObjectReader<'r, 'de>;

    fn boolean(self) -> Result<bool, ReadError> {
        self.0.boolean()
    }

    fn integer(self) -> Result<Integer, ReadError> {
        let text = self.0.first() == Some(b'"');
        let integer = match text {
            true => integer_of_text(&self.0.string()?),
            false => self.0.number()?.integer(),
        };
        integer.ok_or_else(|| self.0.problem(format_args!("expected a 64-bit integer")))
    }

    fn float(self) -> Result<f64, ReadError> {
        self.nearest()
    }

    fn float32(self) -> Result<f32, ReadError> {
        self.nearest()
    }

    fn big_number(self) -> Result<String, ReadError> {
        let text = self.0.first() == Some(b'"');
        Ok(match text {
            true => self.0.string()?.trim().to_owned(),
            false => self.0.number()?.text.to_owned(),
        })
    }

    fn text<T>(self, of: impl FnOnce(&str) -> T) -> Result<T, ReadError> {
        self.0.string().map(|text| of(&text))
    }

    fn string(self) -> Result<String, ReadError> {
        self.0.string().map(Cow::into_owned)
    }

    fn blob(self) -> Result<Vec<u8>, ReadError> {
        let text = self.0.string()?;
        of_base64(&text)
            .ok_or_else(|| self.0.problem(format_args!("expected base64-encoded bytes")))
    }

    fn timestamp(self) -> Result<Timestamp, ReadError> {
        let text = self.0.first() == Some(b'"');
        let time = match text {
            true => self.0.string()?.parse().ok(),
            false => Timestamp::of_number(self.0.number()?.text),
        };
        let expected = "expected a timestamp: RFC 3339, an HTTP date or epoch seconds";
        time.ok_or_else(|| self.0.problem(format_args!("{expected}")))
    }

    fn document(self) -> Result<Document, ReadError> {
        tree::read(self.0)
    }

    fn json(&mut self) -> Result<Cow<'_, str>, ReadError> {
        self.0.raw_to_read().map(Cow::Borrowed)
    }

    fn list<T: ReadValue>(self, facts: &'static Facts, into: &mut Vec<T>) -> Result<(), ReadError> {
        let items = facts.items();
        self.0.open(b'[', "a list")?;
        let (mut is_first, mut index) = (true, 0);
        while self.0.has_next(b']', &mut is_first)? {
            memory::take_item(into)?;
            if self.0.null() {
                into.extend(T::of_null());
            } else {
                match T::read(items, JsonReader(self.0)) {
                    Ok(item) => into.push(item),
                    Err(error) => return Err(error.in_item(index)),
                }
            }
            index += 1;
        }
        Ok(())
    }

    fn map<V: ReadValue>(self, facts: &'static Facts, into: Entry<'_, V>) -> Result<(), ReadError> {
        let items = facts.items();
        self.0.open(b'{', "an object")?;
        let mut is_first = true;
        while self.0.has_next(b'}', &mut is_first)? {
            let key = self.0.string()?;
            self.0.colon()?;
            let value = match self.0.null() {
                true => Ok(V::of_null()),
                false => V::read(items, JsonReader(self.0)).map(Some),
            };
            let entry = value.and_then(|value| match value {
                Some(value) => into(&key, value),
                None => Ok(()),
            });
            entry.map_err(|error| error.in_member(&key))?;
        }
        Ok(())
    }

    fn structure(self, members: &'static [Member]) -> Result<ObjectReader<'r, 'de>, ReadError> {
        self.0.open(b'{', "an object")?;
        Ok(ObjectReader::new(self.0, members))
    }

    fn pass_over(self) -> Result<(), ReadError> {
        self.0.pass_over()
    }
}
