//! Members of a shape that is both sent and read.

use serde::Serialize;
use serde::de::{self, DeserializeOwned, Deserializer, MapAccess};
use serde::ser::Serializer;

use super::{DocumentMember, MemberReader};
use crate::bind::{BodyMember, MemberWriter};

/// A type whose values can be a member of a shape that is both sent and read: [`BodyMember`] and
/// [`DocumentMember`] by one name, so that a type that is neither is reported once.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a member of a shape",
    label = "add `#[aws_shape]` (or serde's `Serialize` and `Deserialize`) to it, or to the type it holds",
    note = "a shape is sent and read, unless `#[aws_shape(input)]` or `#[aws_shape(output)]` says which"
)]
pub trait ShapeMember: Sized {
    /// As [`BodyMember::write`].
    fn write<W: MemberWriter>(&self, name: &'static str, writer: &mut W);
    /// As [`BodyMember::write_within`].
    fn write_within<W: MemberWriter>(
        &self,
        announced: &'static str,
        name: &'static str,
        writer: &mut W,
    );
    /// As [`BodyMember::serialize`].
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
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
    fn write<W: MemberWriter>(&self, name: &'static str, writer: &mut W) {
        BodyMember::write(self, name, writer);
    }

    fn write_within<W: MemberWriter>(
        &self,
        announced: &'static str,
        name: &'static str,
        writer: &mut W,
    ) {
        BodyMember::write_within(self, announced, name, writer);
    }

    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        BodyMember::serialize(self, serializer)
    }

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
