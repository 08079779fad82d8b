//! Members of a shape that is both sent and read.

use std::ops::Deref;

use serde::Serialize;
use serde::de::{self, DeserializeOwned, Deserializer, MapAccess};
use serde::ser::Serializer;

use super::{DocumentMember, MemberReader};
use crate::bind::{BodyMember, MemberWriter};

/// A type whose values can be a member of a shape that is both sent and read.
///
/// Only what reads the shape asks for it. What writes it goes by [`Written`], so that a type which is
/// no member is reported once.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a member of a shape",
    label = "add `#[aws_shape]` (or serde's `Serialize` and `Deserialize`) to it, or to the type it holds",
    note = "a shape is sent and read, unless `#[aws_shape(input)]` or `#[aws_shape(output)]` says which"
)]
pub trait ShapeMember: Sized {
    /// As [`DocumentMember::read`].
    fn read<'de, A: MapAccess<'de>>(
        slot: &mut Option<Self>,
        members: &mut MemberReader<'_, A>,
    ) -> Result<(), A::Error>;
    /// As [`DocumentMember::take`].
    fn take<E: de::Error>(slot: Option<Self>, name: &'static str) -> Result<Self, E>;
    /// As [`DocumentMember::deserialize`].
    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

#[diagnostic::do_not_recommend]
impl<T: Serialize + DeserializeOwned> ShapeMember for T {
    fn read<'de, A: MapAccess<'de>>(
        slot: &mut Option<T>,
        members: &mut MemberReader<'_, A>,
    ) -> Result<(), A::Error> {
        DocumentMember::read(slot, members)
    }

    fn take<E: de::Error>(slot: Option<T>, name: &'static str) -> Result<T, E> {
        DocumentMember::take(slot, name)
    }

    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        DocumentMember::deserialize(deserializer)
    }
}

/// A member of such a shape while it is written. A type that is none has these methods too, from what
/// the wrapper derefs to, and they do nothing: the shape does not compile.
#[derive(Debug)]
pub struct Written<'a, T>(pub &'a T);

impl<T: BodyMember> Written<'_, T> {
    /// As [`BodyMember::write`].
    pub fn write<W: MemberWriter>(&self, name: &'static str, writer: &mut W) {
        self.0.write(name, writer);
    }

    /// As [`BodyMember::write_announced`].
    pub fn write_announced<W: MemberWriter>(
        &self,
        announced: &'static str,
        name: &'static str,
        writer: &mut W,
    ) {
        self.0.write_announced(announced, name, writer);
    }

    /// As [`BodyMember::serialize`].
    pub fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        BodyMember::serialize(self.0, serializer)
    }
}

impl<T> Deref for Written<'_, T> {
    type Target = NotWritten;

    fn deref(&self) -> &NotWritten {
        &NotWritten
    }
}

/// Stands for a member that cannot be written.
#[derive(Debug)]
pub struct NotWritten;

impl NotWritten {
    /// Nothing.
    pub fn write<W>(&self, _: &'static str, _: &mut W) {}

    /// Nothing.
    pub fn write_announced<W>(&self, _: &'static str, _: &'static str, _: &mut W) {}

    /// A unit.
    pub fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}
