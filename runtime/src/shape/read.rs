//! How the document of an output or a structure is read, member by member.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::StrDeserializer;
use serde::de::{
    self, Deserialize, DeserializeOwned, DeserializeSeed, Deserializer, IgnoredAny, MapAccess,
    Visitor,
};

use crate::output::Answer;

/// A struct that is read from a document's members, and where it is an output from the rest of the
/// answer too.
pub trait ReadMembers<'de>: Sized {
    /// The members' names in the document, in the order of their indices.
    const NAMES: &'static [&'static str];
    /// Reads every member that comes.
    fn read<A: MapAccess<'de>>(members: &mut MemberReader<'_, A>) -> Result<Self, A::Error>;
}

/// Gives the members of one document in the order they come; unknown ones are passed over.
#[derive(Debug)]
pub struct MemberReader<'h, A> {
    map: A,
    names: &'static [&'static str],
    /// The index after that of the last member that was known.
    expected: usize,
    answer: Option<Answer<'h>>,
}

impl<'h, 'de, A: MapAccess<'de>> MemberReader<'h, A> {
    /// The members of a document by itself.
    pub(super) fn of_document(map: A, names: &'static [&'static str]) -> Self {
        Self::new(map, names, None)
    }

    fn new(map: A, names: &'static [&'static str], answer: Option<Answer<'h>>) -> Self {
        Self { map, names, expected: 0, answer }
    }

    /// The index of the next member, or the name of one that is not known.
    pub(super) fn next_of_any(&mut self) -> Result<Option<Result<usize, String>>, A::Error> {
        let name = Name { known: self.names, expected: self.expected, unknown: str::to_owned };
        self.map.next_key_seed(name)
    }

    /// The value of the member whose name was given last.
    pub(super) fn value<T: Deserialize<'de>>(&mut self) -> Result<T, A::Error> {
        self.map.next_value()
    }

    /// The answer that an output or error is read from, for its members that are elsewhere in it.
    pub fn answer(&self) -> Result<Answer<'h>, A::Error> {
        let none = || de::Error::custom("a structure inside a document has no answer of its own");
        self.answer.ok_or_else(none)
    }

    /// The index of the next member that is known.
    #[expect(clippy::should_implement_trait, reason = "it can fail, and borrows the document")]
    pub fn next(&mut self) -> Result<Option<usize>, A::Error> {
        loop {
            let name = Name { known: self.names, expected: self.expected, unknown: |_: &str| () };
            match self.map.next_key_seed(name)? {
                None => return Ok(None),
                Some(Ok(index)) => {
                    self.expected = index + 1;
                    return Ok(Some(index));
                }
                Some(Err(())) => {
                    self.map.next_value::<IgnoredAny>()?;
                }
            }
        }
    }
}

/// The index of a member's name among those known, or what is kept of one that is not.
struct Name<F> {
    known: &'static [&'static str],
    /// Where it is, if members come in the order of their declaration, as they mostly do.
    expected: usize,
    unknown: F,
}

impl<'de, K, F: FnOnce(&str) -> K> DeserializeSeed<'de> for Name<F> {
    type Value = Result<usize, K>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<K, F: FnOnce(&str) -> K> Visitor<'_> for Name<F> {
    type Value = Result<usize, K>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a member's name")
    }

    fn visit_str<E: de::Error>(self, name: &str) -> Result<Self::Value, E> {
        if self.known.get(self.expected) == Some(&name) {
            return Ok(Ok(self.expected));
        }
        let index = self.known.iter().position(|known| *known == name);
        Ok(index.ok_or_else(|| (self.unknown)(name)))
    }
}

/// A type whose values can be a member of a document that is read.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from the answer's document",
    label = "add `#[aws_shape]` (or `#[derive(serde::Deserialize)]`) to it, or to the type it holds"
)]
pub trait DocumentMember: Sized {
    /// Reads the member that is next; the last of several counts, and a null is none.
    fn read<'de, A: MapAccess<'de>>(
        slot: &mut Option<Self>,
        members: &mut MemberReader<'_, A>,
    ) -> Result<(), A::Error>;
    /// The member's value, or what stands for one that did not come.
    fn take<E: de::Error>(slot: Option<Self>, name: &'static str) -> Result<Self, E>;
    /// Deserializes the value in place of a newtype around it.
    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

#[diagnostic::do_not_recommend]
impl<T: DeserializeOwned> DocumentMember for T {
    #[inline(never)]
    fn read<'de, A: MapAccess<'de>>(
        slot: &mut Option<T>,
        members: &mut MemberReader<'_, A>,
    ) -> Result<(), A::Error> {
        *slot = members.map.next_value::<Option<T>>()?;
        Ok(())
    }

    fn take<E: de::Error>(slot: Option<T>, name: &'static str) -> Result<T, E> {
        slot.map_or_else(|| T::deserialize(Missing { name, error: PhantomData }), Ok)
    }

    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer)
    }
}

/// What a member is that did not come: `None`, an empty list or map, or an error.
///
/// Services leave out what is empty; a string or a number has no value that would be harmless.
struct Missing<E> {
    name: &'static str,
    error: PhantomData<E>,
}

impl<'de, E: de::Error> Deserializer<'de> for Missing<E> {
    type Error = E;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        // A type that takes a null, such as a JSON value, takes nothing at all too.
        let missing = |_: E| E::custom(format_args!("the member `{}` is missing", self.name));
        visitor.visit_unit().map_err(missing)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        visitor.visit_none()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, E> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        visitor.visit_seq(de::value::SeqDeserializer::<_, E>::new(std::iter::empty::<
            StrDeserializer<'_, E>,
        >()))
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        let none = std::iter::empty::<(&str, &str)>();
        visitor.visit_map(de::value::MapDeserializer::<_, E>::new(none))
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct tuple tuple_struct struct enum identifier ignored_any
    }
}

/// Reads a structure: the body of its `Deserialize`.
pub fn read_structure<'de, T, D>(deserializer: D, name: &'static str) -> Result<T, D::Error>
where
    T: ReadMembers<'de>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_struct(
        name,
        T::NAMES,
        StructureVisitor { answer: None, members: PhantomData },
    )
}

/// Reads a structure's members from a map, and those that are elsewhere from its answer.
pub(crate) struct StructureVisitor<'h, T> {
    pub(crate) answer: Option<Answer<'h>>,
    pub(crate) members: PhantomData<T>,
}

impl<'de, T: ReadMembers<'de>> Visitor<'de> for StructureVisitor<'_, T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a structure")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::read(&mut MemberReader::new(map, T::NAMES, self.answer))
    }
}
