//! Reading values: the traits of values, and of the codecs that they are read from.

use std::borrow::Cow;

use super::codec::Codec;
use super::layout::Root;
use super::member::{Facts, Member};
use super::read_error::ReadError;
use super::write::Integer;
use crate::value::{Document, Timestamp};

/// A type whose values can be received in a document.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a member of a document",
    label = "add `#[aws_shape]` to it, or `#[aws(serde)]` to the member if it is from another crate",
    note = "use `aws_operation::Blob` for bytes, and `aws_operation::Timestamp` for points in time"
)]
pub trait ReadValue: Sized {
    /// Whether it has room for no value.
    const IS_OPTIONAL: bool = false;
    /// Whether it is text or bytes, which are a payload as they are, whatever is in them.
    const IS_RAW: bool = false;

    /// Reads a value that is not null.
    fn read<R: ValueReader>(facts: &'static Facts, from: R) -> Result<Self, ReadError>;

    /// Reads the member that is next; the last of several counts, and a null is none.
    fn read_member<R: MemberReader>(
        slot: &mut Option<Self>,
        from: &mut R,
    ) -> Result<(), ReadError> {
        from.value(slot)
    }

    /// The member's value, or what stands for one that did not come.
    ///
    /// Services leave out what is empty, so a list or map is empty then; a string or a number has no
    /// value that would be harmless.
    fn take(slot: Option<Self>, name: &'static str) -> Result<Self, ReadError> {
        slot.ok_or_else(|| ReadError::missing(name))
    }

    /// The value that a null is, if it is one. In a list or a map any other null is dropped.
    fn of_null() -> Option<Self> {
        None
    }
}

/// A type whose values can be sent and received in a document.
///
/// A shape that is both asks for it where it is read, and there alone, so that rustc says of a type
/// once that it is neither.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a member of a document",
    label = "add `#[aws_shape]` to it, or `#[aws(serde)]` to the member if it is from another crate",
    note = "use `aws_operation::Blob` for bytes, and `aws_operation::Timestamp` for points in time",
    note = "a shape with `input` or `output` needs the same key on every type that contains it"
)]
pub trait DocumentValue: super::WriteValue + ReadValue {
    /// As [`ReadValue::IS_RAW`].
    const IS_RAW: bool = <Self as ReadValue>::IS_RAW;
    /// As [`WriteValue::IS_STRUCTURE`](super::WriteValue::IS_STRUCTURE).
    const IS_STRUCTURE: bool = <Self as super::WriteValue>::IS_STRUCTURE;
    /// As [`WriteValue::ROOT`](super::WriteValue::ROOT).
    const ROOT: Option<&'static Root> = <Self as super::WriteValue>::ROOT;

    /// As [`ReadValue::read_member`].
    fn read_member<R: MemberReader>(
        slot: &mut Option<Self>,
        from: &mut R,
    ) -> Result<(), ReadError> {
        ReadValue::read_member(slot, from)
    }

    /// As [`ReadValue::read`].
    fn read<R: ValueReader>(facts: &'static Facts, from: R) -> Result<Self, ReadError> {
        ReadValue::read(facts, from)
    }

    /// As [`ReadValue::take`].
    fn take(slot: Option<Self>, name: &'static str) -> Result<Self, ReadError> {
        ReadValue::take(slot, name)
    }
}

/// Gives one value, which is not null, from some format.
pub trait ValueReader: Sized {
    /// The format.
    type Codec: Codec;
    /// What gives the members of a structure.
    type Members: MemberReader;

    /// A boolean.
    fn boolean(self) -> Result<bool, ReadError>;
    /// An integer; a fraction is cut off, as in botocore.
    fn integer(self) -> Result<Integer, ReadError>;
    /// A double.
    fn float(self) -> Result<f64, ReadError>;
    /// A float: the nearest to its digits, which the nearest to the nearest double may not be.
    fn float32(self) -> Result<f32, ReadError>;
    /// The digits of a number of any size.
    fn big_number(self) -> Result<String, ReadError>;
    /// What is made of a string.
    fn text<T>(self, of: impl FnOnce(&str) -> T) -> Result<T, ReadError>;
    /// A string.
    fn string(self) -> Result<String, ReadError> {
        self.text(str::to_owned)
    }
    /// Bytes.
    fn blob(self) -> Result<Vec<u8>, ReadError>;
    /// A point in time, in any format.
    fn timestamp(self) -> Result<Timestamp, ReadError>;
    /// A document.
    fn document(self) -> Result<Document, ReadError>;
    /// A value as the text that JSON has for it.
    fn json(&mut self) -> Result<Cow<'_, str>, ReadError>;
    /// The items of a list.
    fn list<T: ReadValue>(self, facts: &'static Facts, into: &mut Vec<T>) -> Result<(), ReadError>;
    /// The entries of a map.
    fn map<V: ReadValue>(self, facts: &'static Facts, into: Entry<'_, V>) -> Result<(), ReadError>;
    /// A structure, or a union.
    fn structure(self, members: &'static [Member]) -> Result<Self::Members, ReadError>;
    /// A structure whose one member may be the whole document: the root is then the member itself.
    fn unwrapped(self, members: &'static [Member]) -> Result<Self::Members, ReadError> {
        self.structure(members)
    }
    /// Takes no note of the value, unless it cannot be the service's: a page of HTML, say.
    fn pass_over(self) -> Result<(), ReadError>;
}

/// Takes an entry of a map.
pub type Entry<'a, V> = &'a mut dyn FnMut(&str, V) -> Result<(), ReadError>;

/// Gives the members of one structure as they come.
pub trait MemberReader {
    /// The index of the next member that is known; others are passed over.
    fn next(&mut self) -> Result<Option<usize>, ReadError> {
        loop {
            match self.next_of_any()? {
                None => return Ok(None),
                Some(Found::Known(index)) => return Ok(Some(index)),
                Some(Found::Unknown(_)) => {}
            }
        }
    }
    /// The next member, known or not.
    fn next_of_any(&mut self) -> Result<Option<Found>, ReadError>;
    /// The value of the member that is next; nothing for a null.
    fn value<T: ReadValue>(&mut self, slot: &mut Option<T>) -> Result<(), ReadError>;
    /// Whether the member that is next is one item of a list, or one entry of a map, that has no element
    /// around all of them.
    fn is_flattened(&self) -> bool {
        false
    }
    /// That item.
    fn item<T: ReadValue>(&mut self, _: &mut Vec<T>) -> Result<(), ReadError> {
        Ok(())
    }
    /// That entry.
    fn entry<V: ReadValue>(&mut self, _: Entry<'_, V>) -> Result<(), ReadError> {
        Ok(())
    }
}

/// A member that came.
#[derive(Debug)]
pub enum Found {
    /// It is the one of that index in the table.
    Known(usize),
    /// No table has its name.
    Unknown(String),
}
