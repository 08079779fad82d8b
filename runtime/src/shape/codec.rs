//! The trait of a codec, which is a format of documents. Several protocols may share a codec.

use std::marker::PhantomData;

use super::member::{Member, NO_FACTS};
use super::read::{ReadValue, ValueReader};
use super::read_error::ReadError;
use super::write::{WriteMembers, WriteValue};

/// A format of documents.
///
/// It knows no constraint, and it cannot fail: what cannot be sent, for its own reasons too, is found
/// before, by the checker that all codecs have in common.
pub trait Codec: 'static {
    /// Why a value of that kind cannot be in a document, as the rest of a sentence; mostly it can.
    fn refusal(_: Kind<'_>) -> Option<&'static str> {
        None
    }

    /// The document with these members of an operation.
    fn write_members<M: WriteMembers>(members: &'static [Member], from: &M) -> Vec<u8>;
    /// The value of a member as a document of its own.
    fn write<T: WriteValue + ?Sized>(member: &'static Member, value: &T) -> Vec<u8>;
    /// The document of a structure that is not there.
    fn no_members() -> Vec<u8>;
    /// Reads a whole document.
    fn read<D: ReadDocument>(document: &[u8], read: D) -> Result<D::Value, ReadError>;
}

/// What is read from a document, whatever its format.
pub trait ReadDocument {
    /// What it becomes.
    type Value;
    /// Reads it.
    fn read<R: ValueReader>(self, from: R) -> Result<Self::Value, ReadError>;
}

/// A value that is the whole document.
pub(crate) struct ValueOf<T>(PhantomData<T>);

impl<T> ValueOf<T> {
    pub(crate) fn new() -> Self {
        Self(PhantomData)
    }
}

impl<T: ReadValue> ReadDocument for ValueOf<T> {
    type Value = T;

    fn read<R: ValueReader>(self, from: R) -> Result<T, ReadError> {
        T::read(NO_FACTS, from)
    }
}

/// The kinds of values that not every format has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind<'v> {
    /// No value, in a list or a map.
    Null,
    /// A string, or the key of a map.
    Text(&'v str),
    /// A list.
    List,
    /// A map.
    Map,
    /// A structure or a union.
    Structure,
    /// A document.
    Document,
    /// A value that serde writes.
    Foreign,
}
