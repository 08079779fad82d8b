//! Reads structures of scalars from an answer's XML.

use std::marker::PhantomData;
use std::slice;
use std::str::FromStr;

use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, Visitor};
use serde::forward_to_deserialize_any;

use super::xml::Element;
use crate::error::ReadError;
use crate::output::Answer;
use crate::shape::{ReadMembers, StructureVisitor};

/// Reads the result of an answer, or of an error's answer what it says.
pub(crate) fn read_structure<T: for<'de> ReadMembers<'de>>(
    answer: Answer<'_>,
) -> Result<T, ReadError> {
    let root = Element::parse(answer.body())?;
    let visitor = StructureVisitor { answer: Some(answer), members: PhantomData };
    Reader(content(&root)).deserialize_struct("", T::NAMES, visitor)
}

/// Reads a whole document.
pub(crate) fn read<'de, S: DeserializeSeed<'de>>(
    document: &[u8],
    seed: S,
) -> Result<S::Value, ReadError> {
    seed.deserialize(Reader(content(&Element::parse(document)?)))
}

/// What stands in `<NameResult>`, or in an error's `<Error>`; an answer with neither has no members.
fn content(root: &Element) -> &Element {
    static NOTHING: Element =
        Element { name: String::new(), text: String::new(), children: Vec::new() };
    let wraps = |child: &&Element| child.name.ends_with("Result") || child.name == "Error";
    root.children.iter().find(wraps).unwrap_or(&NOTHING)
}

/// An element as a value.
struct Reader<'x>(&'x Element);

impl Reader<'_> {
    fn parsed<T: FromStr>(&self, expected: &str) -> Result<T, ReadError> {
        let parsed = self.0.text.trim().parse();
        parsed.map_err(|_| de::Error::custom(format_args!("`{}` is not {expected}", self.0.name)))
    }

    fn refused<T>(&self, kind: &str) -> Result<T, ReadError> {
        let problem = format_args!("`{}` is {kind}, which awsQuery does not read yet", self.0.name);
        Err(de::Error::custom(problem))
    }
}

/// Scalars that are parsed from their text.
macro_rules! parsed {
    ($expected:literal: $($method:ident $visit:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
            visitor.$visit(self.parsed($expected)?)
        }
    )*};
}

/// Values that would need more than an element with text.
macro_rules! refused {
    ($kind:literal: $($method:ident($($ty:ty),*))*) => {$(
        fn $method<V: Visitor<'de>>(self, $(_: $ty,)* _: V) -> Result<V::Value, ReadError> {
            self.refused($kind)
        }
    )*};
}

impl<'de> Deserializer<'de> for Reader<'_> {
    type Error = ReadError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        if self.0.children.is_empty() {
            visitor.visit_str(&self.0.text)
        } else {
            visitor.visit_map(Members { rest: self.0.children.iter(), value: None })
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ReadError> {
        visitor.visit_map(Members { rest: self.0.children.iter(), value: None })
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, ReadError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        visitor.visit_unit()
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        if self.0.children.is_empty() {
            visitor.visit_str(&self.0.text)
        } else {
            Err(de::Error::custom(format_args!("`{}` is a structure, not a text", self.0.name)))
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        self.deserialize_str(visitor)
    }

    parsed! { "true or false": deserialize_bool visit_bool }
    parsed! { "an integer":
        deserialize_i8 visit_i8 deserialize_i16 visit_i16 deserialize_i32 visit_i32
        deserialize_i64 visit_i64 deserialize_u8 visit_u8 deserialize_u16 visit_u16
        deserialize_u32 visit_u32 deserialize_u64 visit_u64
    }
    refused! { "a list": deserialize_seq() deserialize_tuple(usize)
    deserialize_tuple_struct(&'static str, usize) }
    refused! { "a map": deserialize_map() }
    refused! { "bytes": deserialize_bytes() deserialize_byte_buf() }
    refused! { "a float": deserialize_f32() deserialize_f64() }
    refused! { "an enum": deserialize_enum(&'static str, &'static [&'static str]) }

    forward_to_deserialize_any! { i128 u128 char unit unit_struct identifier }
}

/// The elements in an element, as the members of a structure.
struct Members<'x> {
    rest: slice::Iter<'x, Element>,
    value: Option<&'x Element>,
}

impl<'de> MapAccess<'de> for Members<'_> {
    type Error = ReadError;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, ReadError> {
        self.value = self.rest.next();
        self.value.map(|member| seed.deserialize(Name(&member.name))).transpose()
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, ReadError> {
        let value = self.value.take().ok_or_else(|| de::Error::custom("a value without a name"));
        seed.deserialize(Reader(value?))
    }
}

/// A member's name.
struct Name<'x>(&'x str);

impl<'de> Deserializer<'de> for Name<'_> {
    type Error = ReadError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        visitor.visit_str(self.0)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}
