//! Reads a document: serde_json's reader, made as lenient as botocore's parser.
//!
//! Numbers may come as strings, an integer with a fraction, bytes as base64, and a null in a list
//! or map whose items cannot be null is dropped.

use std::cell::RefCell;
use std::fmt;
use std::marker::PhantomData;

use base64::Engine;
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};
use serde::de::{self, DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, Visitor};

use super::number::{Float, Integer};
use super::present::Present;
use super::sequence::{Entries, Items};
use crate::error::{ReadError, Segment};
use crate::output::Answer;
use crate::shape::{ReadMembers, StructureVisitor};

/// Base64 with or without its padding, and with stray bits at the end.
pub(crate) const LENIENT_BASE64: GeneralPurpose = GeneralPurpose::new(
    &base64::alphabet::STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// Where in the document an error arose, innermost segment first; filled as the error is passed up.
pub(super) type Trail = RefCell<Vec<Segment>>;

/// Notes that the error arose in the member or under the key `name`.
#[cold]
pub(super) fn note(trail: &Trail, name: &str) {
    trail.borrow_mut().push(Segment::Member(name.to_owned().into()));
}

/// Reads a document.
pub(crate) fn read<'de, S: DeserializeSeed<'de>>(
    document: &'de [u8],
    seed: S,
) -> Result<S::Value, ReadError> {
    with_reader(document, |reader| seed.deserialize(reader))
}

/// Reads the document of an answer into an output, whose other members are elsewhere in it.
pub(crate) fn read_structure<T: for<'de> ReadMembers<'de>>(
    answer: Answer<'_>,
) -> Result<T, ReadError> {
    let visitor = StructureVisitor { answer: Some(answer), members: PhantomData };
    with_reader(answer.body(), |reader| reader.deserialize_struct("", T::NAMES, visitor))
}

/// Takes no note of a document, unless it is the page of a proxy or a portal: no JSON begins so.
pub(crate) fn pass_over(document: &[u8]) -> Result<(), ReadError> {
    if document.trim_ascii_start().starts_with(b"<") {
        return Err(ReadError::new(&[], "a page of HTML or XML where a document was expected"));
    }
    Ok(())
}

type JsonReader<'r, 'de> =
    Reader<'r, &'r mut serde_json::Deserializer<serde_json::de::StrRead<'de>>>;

fn with_reader<'de, T>(
    document: &'de [u8],
    read: impl FnOnce(JsonReader<'_, 'de>) -> Result<T, serde_json::Error>,
) -> Result<T, ReadError> {
    let trail = Trail::default();
    let mut json = serde_json::Deserializer::from_str(text(document)?);
    let value = read(Reader { inner: &mut json, trail: &trail });
    let value = value.and_then(|value| json.end().map(|()| value));
    value.map_err(|error| failed(&trail, &error))
}

/// The document's text: to check it all at once is a good deal cheaper than each of its strings.
fn text(document: &[u8]) -> Result<&str, ReadError> {
    let text = std::str::from_utf8(document);
    let text = text.map_err(|_| ReadError::new(&[], "the document is not in UTF-8"))?;
    Ok(if text.is_empty() { "{}" } else { text })
}

#[cold]
fn failed(trail: &Trail, error: &serde_json::Error) -> ReadError {
    let mut path = trail.take();
    path.reverse();
    ReadError::new(&path, error)
}

/// serde_json's deserializer at some place of the document.
pub(super) struct Reader<'r, D> {
    pub(super) inner: D,
    pub(super) trail: &'r Trail,
}

impl<'r, D> Reader<'r, D> {
    fn below<V>(trail: &'r Trail, visitor: V) -> Below<'r, V> {
        Below { visitor, trail }
    }
}

/// Methods that only have to go on below.
macro_rules! below {
    ($($method:ident($($name:ident: $ty:ty),*))*) => {$(
        fn $method<V: Visitor<'de>>(self, $($name: $ty,)* visitor: V) -> Result<V::Value, D::Error> {
            self.inner.$method($($name,)* Self::below(self.trail, visitor))
        }
    )*};
}

/// Methods that take a number in any form.
macro_rules! numbers {
    ($wrapper:ident: $($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
            self.inner.deserialize_any($wrapper(visitor))
        }
    )*};
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Reader<'_, D> {
    type Error = D::Error;

    below! {
        deserialize_any() deserialize_bool() deserialize_char() deserialize_str()
        deserialize_string() deserialize_option() deserialize_unit()
        deserialize_unit_struct(name: &'static str) deserialize_newtype_struct(name: &'static str)
        deserialize_seq() deserialize_tuple(len: usize)
        deserialize_tuple_struct(name: &'static str, len: usize) deserialize_map()
        deserialize_struct(name: &'static str, fields: &'static [&'static str])
        deserialize_enum(name: &'static str, variants: &'static [&'static str])
        deserialize_identifier() deserialize_ignored_any() deserialize_i128() deserialize_u128()
    }
    numbers! { Integer:
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64
    }
    numbers! { Float: deserialize_f32 deserialize_f64 }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_str(Base64(visitor))
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.deserialize_bytes(visitor)
    }
}

struct Base64<V>(V);

impl<'de, V: Visitor<'de>> Visitor<'de> for Base64<V> {
    type Value = V::Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("bytes in base64")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<V::Value, E> {
        let compact: String = text.split_ascii_whitespace().collect();
        match LENIENT_BASE64.decode(compact) {
            Ok(bytes) => self.0.visit_byte_buf(bytes),
            Err(_) => Err(E::invalid_value(de::Unexpected::Str("text that is none"), &self)),
        }
    }
}

/// A visitor, and whatever is below it, on a lenient reader.
pub(super) struct Below<'r, V> {
    pub(super) visitor: V,
    pub(super) trail: &'r Trail,
}

/// Values with nothing below them.
macro_rules! forward {
    ($($method:ident($ty:ty))*) => {$(
        fn $method<E: de::Error>(self, value: $ty) -> Result<V::Value, E> {
            self.visitor.$method(value)
        }
    )*};
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Below<'_, V> {
    type Value = V::Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.visitor.expecting(formatter)
    }

    forward! {
        visit_bool(bool) visit_i64(i64) visit_i128(i128) visit_u64(u64) visit_u128(u128)
        visit_f64(f64) visit_char(char) visit_str(&str) visit_borrowed_str(&'de str)
        visit_string(String)
    }

    fn visit_none<E: de::Error>(self) -> Result<V::Value, E> {
        self.visitor.visit_none()
    }

    fn visit_unit<E: de::Error>(self) -> Result<V::Value, E> {
        self.visitor.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        self.visitor.visit_some(Present(Reader { inner, trail: self.trail }))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        self.visitor.visit_newtype_struct(Reader { inner, trail: self.trail })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, inner: A) -> Result<V::Value, A::Error> {
        self.visitor.visit_seq(Items::new(inner, self.trail))
    }

    fn visit_map<A: MapAccess<'de>>(self, inner: A) -> Result<V::Value, A::Error> {
        self.visitor.visit_map(Entries::new(inner, self.trail))
    }

    // What an enum of another crate holds is read by serde_json alone.
    fn visit_enum<A: EnumAccess<'de>>(self, inner: A) -> Result<V::Value, A::Error> {
        self.visitor.visit_enum(inner)
    }
}

/// A seed that is read by a lenient reader.
pub(super) struct Seed<'r, S> {
    pub(super) seed: S,
    pub(super) trail: &'r Trail,
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Seed<'_, S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, inner: D) -> Result<S::Value, D::Error> {
        self.seed.deserialize(Reader { inner, trail: self.trail })
    }
}
