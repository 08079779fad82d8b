//! Open unions.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::MemberReader;
use crate::value::Document;

/// What some services write beside a union's member, and Smithy tells clients to pass over.
const TYPE: &str = "__type";

/// The member of a union that came and has no variant: the service added it later.
///
/// It can be sent again as it came.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnknownMember {
    /// The member's name on the wire.
    pub name: String,
    /// Its value.
    pub value: Document,
}

impl UnknownMember {
    /// The member `name` with a value.
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
pub trait ReadUnion<'de>: Sized {
    /// The members' names, in the order of their indices.
    const NAMES: &'static [&'static str];
    /// Reads the value of the member that came; a null is none.
    fn read<A: MapAccess<'de>>(
        member: usize,
        members: &mut MemberReader<'_, A>,
    ) -> Result<Option<Self>, A::Error>;
    /// Keeps a member that has no variant.
    fn unknown(member: UnknownMember) -> Self;
}

/// Reads a union: the body of its `Deserialize`.
pub fn read_union<'de, T: ReadUnion<'de>, D: Deserializer<'de>>(
    deserializer: D,
    name: &'static str,
) -> Result<T, D::Error> {
    deserializer.deserialize_struct(name, T::NAMES, UnionVisitor(PhantomData))
}

struct UnionVisitor<T>(PhantomData<T>);

impl<'de, T: ReadUnion<'de>> Visitor<'de> for UnionVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a union")
    }

    /// One member that is no null counts, as in botocore.
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        let mut members = MemberReader::of_document(map, T::NAMES);
        let mut found = None;
        while let Some(member) = members.next_of_any()? {
            let (name, value) = match member {
                Ok(index) => {
                    let name = T::NAMES.get(index).copied().unwrap_or_default();
                    (Cow::Borrowed(name), T::read(index, &mut members)?)
                }
                Err(name) if name == TYPE => {
                    members.value::<IgnoredAny>()?;
                    continue;
                }
                Err(name) => {
                    let value = members.value::<Option<Document>>()?;
                    let kept = |value| T::unknown(UnknownMember { name: name.clone(), value });
                    let value = value.map(kept);
                    (Cow::Owned(name), value)
                }
            };
            match (value, &found) {
                (None, _) => {}
                (Some(value), None) => found = Some((name, value)),
                (Some(_), Some((first, _))) => {
                    let problem =
                        format_args!("a union has one member, found `{first}` and `{name}`");
                    return Err(de::Error::custom(problem));
                }
            }
        }
        let nothing = || de::Error::custom("a union has one member, found none");
        found.map(|(_, value)| value).ok_or_else(nothing)
    }
}
