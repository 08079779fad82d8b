//! Reads values from a document that is already parsed. An error's document is, because its code had
//! to be found first.

use std::borrow::Cow;
use std::collections::btree_map;

use super::codec::{Codec, ReadDocument};
use super::member::{Facts, Member, NO_FACTS};
use super::read::{Entry, Found, MemberReader, ReadValue, ValueReader};
use super::read_error::ReadError;
use super::write::{Integer, WriteMembers, WriteValue};
use crate::memory;
use crate::stack::deeper;
use crate::value::{Document, Timestamp, of_base64};

/// Reads a value from the document that it is. As lenient as what reads JSON.
pub struct TreeReader<'d>(pub(crate) &'d Document);

impl TreeReader<'_> {
    #[cold]
    fn expected(&self, expected: &str) -> ReadError {
        let found = match self.0 {
            Document::Null => "null",
            Document::Bool(_) => "a boolean",
            Document::Number(_) => "a number",
            Document::Text(_) => "a string",
            Document::Array(_) => "a list",
            Document::Object(_) => "an object",
        };
        ReadError::new(format!("expected {expected}, found {found}"))
    }

    /// The digits of a number, or the text that may stand for one.
    fn digits(&self) -> Option<Cow<'_, str>> {
        match self.0 {
            Document::Text(text) => Some(text.trim().into()),
            Document::Number(number) => Some(number.to_string().into()),
            _ => None,
        }
    }
}

/// The format of what is parsed already: it has none any more, so nothing can be read by it.
#[derive(Debug)]
pub enum Parsed {}

impl Codec for Parsed {
    fn write_members<M: WriteMembers>(_: &'static [Member], _: &M) -> Vec<u8> {
        Vec::new()
    }

    fn write<T: WriteValue + ?Sized>(_: &'static Member, _: &T) -> Vec<u8> {
        Vec::new()
    }

    fn no_members() -> Vec<u8> {
        Vec::new()
    }

    fn read<D: ReadDocument>(_: &[u8], _: D) -> Result<D::Value, ReadError> {
        Err(ReadError::new("there is no document to read"))
    }
}

impl<'d> ValueReader for TreeReader<'d> {
    type Codec = Parsed;
    type Members = TreeMembers<'d>;

    fn boolean(self) -> Result<bool, ReadError> {
        match self.0 {
            Document::Bool(value) => Ok(*value),
            _ => Err(self.expected("true or false")),
        }
    }

    fn integer(self) -> Result<Integer, ReadError> {
        let digits = self.digits();
        let integer = digits.and_then(|digits| {
            Integer::parse(&digits).or_else(|| Integer::of_float(digits.parse().ok()?))
        });
        integer.ok_or_else(|| self.expected("a 64-bit integer"))
    }

    fn float(self) -> Result<f64, ReadError> {
        let float = self.digits().and_then(|digits| digits.parse().ok());
        float.ok_or_else(|| self.expected("a number"))
    }

    fn float32(self) -> Result<f32, ReadError> {
        let float = self.digits().and_then(|digits| digits.parse().ok());
        float.ok_or_else(|| self.expected("a number"))
    }

    fn big_number(self) -> Result<String, ReadError> {
        let digits = self.digits().map(Cow::into_owned);
        digits.ok_or_else(|| self.expected("a number"))
    }

    fn text<T>(self, of: impl FnOnce(&str) -> T) -> Result<T, ReadError> {
        match self.0 {
            Document::Text(text) => Ok(of(text)),
            _ => Err(self.expected("a string")),
        }
    }

    fn blob(self) -> Result<Vec<u8>, ReadError> {
        let bytes = match self.0 {
            Document::Text(text) => of_base64(text),
            _ => None,
        };
        bytes.ok_or_else(|| self.expected("base64-encoded bytes"))
    }

    fn timestamp(self) -> Result<Timestamp, ReadError> {
        let time = match self.0 {
            Document::Text(text) => text.parse().ok(),
            Document::Number(number) => Timestamp::of_number(&number.to_string()),
            _ => None,
        };
        time.ok_or_else(|| self.expected("a timestamp"))
    }

    fn document(self) -> Result<Document, ReadError> {
        Ok(self.0.clone())
    }

    fn json(&mut self) -> Result<Cow<'_, str>, ReadError> {
        Ok(self.0.to_string().into())
    }

    fn list<T: ReadValue>(self, facts: &'static Facts, into: &mut Vec<T>) -> Result<(), ReadError> {
        let Document::Array(items) = self.0 else { return Err(self.expected("a list")) };
        let facts = facts.items();
        for (index, item) in items.iter().enumerate() {
            memory::take_item(into)?;
            if let Document::Null = item {
                into.extend(T::of_null());
            } else {
                into.push(T::read(facts, TreeReader(item)).map_err(|error| error.in_item(index))?);
            }
        }
        Ok(())
    }

    fn map<V: ReadValue>(self, facts: &'static Facts, into: Entry<'_, V>) -> Result<(), ReadError> {
        let Document::Object(entries) = self.0 else { return Err(self.expected("an object")) };
        let facts = facts.items();
        for (key, value) in entries {
            let value = match value {
                Document::Null => Ok(V::of_null()),
                value => V::read(facts, TreeReader(value)).map(Some),
            };
            let entry = value.and_then(|value| value.map_or(Ok(()), |value| into(key, value)));
            entry.map_err(|error| error.in_member(key))?;
        }
        Ok(())
    }

    fn structure(self, members: &'static [Member]) -> Result<TreeMembers<'d>, ReadError> {
        match self.0 {
            Document::Object(entries) => {
                Ok(TreeMembers { rest: entries.iter(), members, current: None })
            }
            _ => Err(self.expected("an object")),
        }
    }

    fn pass_over(self) -> Result<(), ReadError> {
        Ok(())
    }
}

/// The members of a structure that is an object of a document.
pub struct TreeMembers<'d> {
    rest: btree_map::Iter<'d, String, Document>,
    members: &'static [Member],
    /// The value of the member that came last, and where it is in the table.
    current: Option<(Option<usize>, &'d Document)>,
}

impl MemberReader for TreeMembers<'_> {
    fn next_of_any(&mut self) -> Result<Option<Found>, ReadError> {
        let Some((name, value)) = self.rest.next() else { return Ok(None) };
        let index = self.members.iter().position(|member| member.name() == name);
        self.current = Some((index, value));
        Ok(Some(index.map_or_else(|| Found::Unknown(name.clone()), Found::Known)))
    }

    fn value<T: ReadValue>(&mut self, slot: &mut Option<T>) -> Result<(), ReadError> {
        *slot = match self.current {
            None | Some((_, Document::Null)) => None,
            Some((index, value)) => {
                let member = index.and_then(|index| self.members.get(index));
                let facts = member.map_or(NO_FACTS, Member::facts);
                let read = deeper::<T, _>(|| T::read(facts, TreeReader(value)));
                let name = member.map_or("", Member::name);
                Some(read.map_err(|error| error.in_declared(name, facts))?)
            }
        };
        Ok(())
    }
}
