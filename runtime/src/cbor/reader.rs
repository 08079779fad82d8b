//! Reads values.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::cursor::Cursor;
use super::number::Numeral;
use super::structure::MapReader;
use super::tree;
use crate::memory;
use crate::shape::{Entry, Facts, Integer, Member, ReadError, ReadValue, ValueReader};
use crate::value::{Document, Timestamp};

/// Reads the value at some place of a document.
pub struct CborReader<'r, 'de>(pub(super) &'r mut Cursor<'de>);

impl CborReader<'_, '_> {
    fn number<T>(self, of: fn(&Numeral) -> Option<T>, expected: &str) -> Result<T, ReadError> {
        let start = self.0.at();
        let number = self.0.number()?;
        of(&number).ok_or_else(|| self.0.problem(start, expected))
    }
}

impl<'r, 'de> ValueReader for CborReader<'r, 'de> {
    type Codec = super::Cbor;
    type Members = MapReader<'r, 'de>;

    fn boolean(self) -> Result<bool, ReadError> {
        self.0.boolean()
    }

    fn integer(self) -> Result<Integer, ReadError> {
        self.number(Numeral::integer, "expected a 64-bit integer")
    }

    fn float(self) -> Result<f64, ReadError> {
        self.number(Numeral::float, "expected a number")
    }

    fn float32(self) -> Result<f32, ReadError> {
        self.number(Numeral::float32, "expected a number")
    }

    fn big_number(self) -> Result<String, ReadError> {
        match self.0.numeral()? {
            Some(number) => Ok(number.plain()),
            None => self.0.text().map(|text| text.trim().to_owned()),
        }
    }

    fn text<T>(self, of: impl FnOnce(&str) -> T) -> Result<T, ReadError> {
        self.0.text().map(|text| of(&text))
    }

    fn string(self) -> Result<String, ReadError> {
        self.0.text().map(Cow::into_owned)
    }

    fn blob(self) -> Result<Vec<u8>, ReadError> {
        self.0.byte_string().map(Cow::into_owned)
    }

    fn timestamp(self) -> Result<Timestamp, ReadError> {
        let start = self.0.at();
        let time = match self.0.numeral()? {
            Some(number) => number.timestamp(),
            None => self.0.text()?.parse().ok(),
        };
        let expected = "expected a timestamp: epoch seconds or RFC 3339";
        time.ok_or_else(|| self.0.problem(start, expected))
    }

    fn document(self) -> Result<Document, ReadError> {
        tree::read(self.0)
    }

    fn json(&mut self) -> Result<Cow<'_, str>, ReadError> {
        let text = tree::read(self.0)?.to_string();
        memory::take(text.len())?;
        Ok(text.into())
    }

    fn list<T: ReadValue>(self, facts: &'static Facts, into: &mut Vec<T>) -> Result<(), ReadError> {
        let facts = facts.items();
        let mut items = self.0.list()?;
        let mut index = 0;
        while self.0.has_next(&mut items) {
            memory::take_item(into)?;
            if self.0.null() {
                into.extend(T::of_null());
            } else {
                match T::read(facts, CborReader(self.0)) {
                    Ok(item) => into.push(item),
                    Err(error) => return Err(error.in_item(index)),
                }
            }
            index += 1;
        }
        Ok(())
    }

    fn map<V: ReadValue>(self, facts: &'static Facts, into: Entry<'_, V>) -> Result<(), ReadError> {
        let facts = facts.items();
        let mut items = self.0.map()?;
        let mut keys = BTreeSet::new();
        while self.0.has_next(&mut items) {
            let start = self.0.at();
            let key = self.0.text()?;
            memory::take_entry::<()>(0)?;
            let value = match self.0.null() {
                _ if keys.contains(&key) => Err(self.0.problem(start, tree::AGAIN)),
                true => Ok(V::of_null()),
                false => V::read(facts, CborReader(self.0)).map(Some),
            };
            let entry = value.and_then(|value| match value {
                Some(value) => into(&key, value),
                None => Ok(()),
            });
            entry.map_err(|error| error.in_member(&key))?;
            keys.insert(key);
        }
        Ok(())
    }

    fn structure(self, members: &'static [Member]) -> Result<MapReader<'r, 'de>, ReadError> {
        let items = self.0.map()?;
        Ok(MapReader::new(self.0, items, members))
    }

    fn pass_over(self) -> Result<(), ReadError> {
        self.0.pass_over();
        Ok(())
    }
}
