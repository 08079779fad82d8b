//! Open unions.

use std::borrow::Cow;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::member::Member;
use super::read::{Found, MemberReader, ValueReader};
use super::read_error::ReadError;
use crate::value::Document;

/// A key that some services write next to a union's member. Smithy tells clients to ignore it.
const TYPE: &str = "__type";

/// A received member of a union that has no variant, because the service added it later.
///
/// In JSON, you can send it back unchanged. XML does not say what type a value has, so there the value is
/// null, and the member cannot be sent. CBOR has types that a [`Document`] does not have: bytes are in it as
/// base64-encoded text, timestamps as numbers and NaN as text, and they are sent back as that.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnknownMember {
    /// The member's name on the wire.
    pub name: String,
    /// The member's value.
    pub value: Document,
}

impl UnknownMember {
    /// Creates a member with a name and a value.
    pub fn new(name: impl Into<String>, value: impl Into<Document>) -> Self {
        Self { name: name.into(), value: value.into() }
    }
}

impl Serialize for UnknownMember {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut member = serializer.serialize_map(Some(1))?;
        member.serialize_entry(&self.name, &self.value)?;
        member.end()
    }
}

/// A union that is read by its members' names.
pub trait ReadUnion: Sized {
    /// Reads the value of the member that came; a null is none. `before` has the items of a flattened list
    /// that came before.
    fn read_variant<R: MemberReader>(
        index: usize,
        before: Option<Self>,
        from: &mut R,
    ) -> Result<Option<Self>, ReadError>;
    /// Keeps a member that has no variant.
    fn unknown(member: UnknownMember) -> Self;

    /// Reads the union, whose table is `members`. One member that is not null counts, as in botocore.
    fn of_members<R: ValueReader>(members: &'static [Member], from: R) -> Result<Self, ReadError> {
        let mut from = from.structure(members)?;
        let (mut found, mut last) = (None, None);
        while let Some(member) = from.next_of_any()? {
            let (name, value) = match member {
                Found::Known(index) => {
                    let name = members.get(index).map_or("", Member::name);
                    let before = match from.is_flattened() && last == Some(index) {
                        true => found.take().map(|(_, value)| value),
                        false => None,
                    };
                    last = Some(index);
                    (Cow::Borrowed(name), Self::read_variant(index, before, &mut from)?)
                }
                Found::Unknown(name) => {
                    let mut value = None;
                    from.value::<Document>(&mut value)?;
                    if name == TYPE {
                        continue;
                    }
                    let kept = |value| Self::unknown(UnknownMember { name: name.clone(), value });
                    let value = value.map(kept);
                    (Cow::Owned(name), value)
                }
            };
            match (value, &found) {
                (None, _) => {}
                (Some(value), None) => found = Some((name, value)),
                (Some(_), Some((first, _))) => return Err(of_two(first, &name)),
            }
        }
        let nothing = || ReadError::new("expected a union with one member, found none");
        found.map(|(_, value)| value).ok_or_else(nothing)
    }
}

#[cold]
fn of_two(first: &str, second: &str) -> ReadError {
    ReadError::new(format!("expected a union with one member, found `{first}` and `{second}`"))
}
