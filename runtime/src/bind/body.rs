//! Members of the body document.

use serde::ser::{Serialize, Serializer};

use crate::error::InvalidMember;

/// A type whose values can be a member of a body document.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be put into the request body",
    label = "add `#[aws_shape]` (or `#[derive(serde::Serialize)]`) to it, or to the type it holds"
)]
pub trait BodyMember {
    /// Writes the value as the member `name`; nothing for a `None`.
    fn write<W: MemberWriter>(&self, name: &'static str, writer: &mut W);
    /// As [`BodyMember::write`], with what its keys say of it told to the format by the reserved
    /// name `announced`; other formats see the value alone.
    fn write_announced<W: MemberWriter>(
        &self,
        announced: &'static str,
        name: &'static str,
        writer: &mut W,
    );
    /// Serializes the value in place of a newtype around it.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
}

#[diagnostic::do_not_recommend]
impl<T: Serialize + ?Sized> BodyMember for T {
    fn write<W: MemberWriter>(&self, name: &'static str, writer: &mut W) {
        writer.member(name, self);
    }

    fn write_announced<W: MemberWriter>(
        &self,
        announced: &'static str,
        name: &'static str,
        writer: &mut W,
    ) {
        writer.member(name, &Announced { name: announced, value: self });
    }

    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Serialize::serialize(self, serializer)
    }
}

/// A value that tells its format something by a reserved name.
pub(super) struct Announced<'a, T: ?Sized> {
    pub(super) name: &'static str,
    pub(super) value: &'a T,
}

impl<T: Serialize + ?Sized> Serialize for Announced<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(self.name, self.value)
    }
}

/// Takes the members of an operation's document, or of a structure in it.
pub trait MemberWriter {
    /// Writes one member.
    fn member<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T);
}

/// The body document of a request, in some protocol's format.
pub trait RequestBody: MemberWriter {
    /// A body without a document.
    fn new(checks_constraints: bool) -> Self;
    /// Begins the document: an operation with body members sends one even when all are `None`.
    fn open(&mut self);
    /// Writes `value`, of the member `name`, as the whole document.
    fn payload<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T);
    /// Ends it.
    fn finish(self) -> WrittenBody;
}

/// A body document, and what in it cannot be sent.
#[derive(Debug)]
pub struct WrittenBody {
    pub(crate) document: Option<Vec<u8>>,
    pub(crate) invalid: Vec<InvalidMember>,
}
