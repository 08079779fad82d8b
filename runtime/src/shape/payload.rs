//! The member of an output that is the whole body, and members in encoded headers, which are read
//! alike: text and bytes as they are, anything else as a document.

use std::marker::PhantomData;

use base64::Engine;
use serde::de::{self, DeserializeOwned, DeserializeSeed, Deserializer, Visitor};

use super::{Ask, DocumentMember};
use crate::error::ReadError;
use crate::json::LENIENT_BASE64;
use crate::output::Answer;
use crate::protocol::{Protocol, RestJson1};
use crate::stream::ByteStream;

/// A type whose values can be the whole body of an answer.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from the answer's body",
    label = "use `Blob`, `String` or a `ByteStream` without `Option`, or add `#[aws_shape]` (or `#[derive(serde::Deserialize)]`) to it"
)]
pub trait PayloadOutput: Sized {
    /// Whether it takes the body as it comes.
    const STREAMS: bool = false;
    /// Reads the body.
    fn read<P: Protocol>(answer: Answer<'_>) -> Result<Self, ReadError>;
}

#[diagnostic::do_not_recommend]
impl<T: DeserializeOwned> PayloadOutput for T {
    fn read<P: Protocol>(answer: Answer<'_>) -> Result<Self, ReadError> {
        T::deserialize(PayloadReader::<P>::new(answer.body()))
    }
}

#[diagnostic::do_not_recommend]
impl PayloadOutput for ByteStream {
    const STREAMS: bool = true;

    fn read<P: Protocol>(answer: Answer<'_>) -> Result<Self, ReadError> {
        Ok(answer.take_stream())
    }
}

/// A type whose values can be read from a header in base64.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from a header",
    label = "use `Document` or `String`, or add `#[aws_shape]` (or `#[derive(serde::Deserialize)]`) to it"
)]
pub trait EncodedHeaderOutput: Sized {
    /// Reads the header `name`.
    fn read<E: de::Error>(name: &'static str, answer: Answer<'_>) -> Result<Self, E>;
}

#[diagnostic::do_not_recommend]
impl<T: DeserializeOwned> EncodedHeaderOutput for T {
    fn read<E: de::Error>(name: &'static str, answer: Answer<'_>) -> Result<Self, E> {
        let Some(value) = answer.headers().get(name) else {
            return DocumentMember::take(None, name);
        };
        let bytes = LENIENT_BASE64.decode(value.as_bytes());
        let bytes = bytes.map_err(|_| E::custom(format_args!("the header `{name}` is not base64")));
        T::deserialize(PayloadReader::<RestJson1>::new(&bytes?))
            .map_err(|error| E::custom(format_args!("the header `{name}` cannot be read: {error}")))
    }
}

/// The bytes of a body. What the type asks for says what they are.
struct PayloadReader<'de, P> {
    bytes: &'de [u8],
    protocol: PhantomData<P>,
}

impl<'de, P> PayloadReader<'de, P> {
    fn new(bytes: &'de [u8]) -> Self {
        Self { bytes, protocol: PhantomData }
    }
}

/// Methods that ask for what is in a document.
macro_rules! documents {
    ($($method:ident($($name:ident: $ty:ty),*) $ask:expr;)*) => {$(
        fn $method<V: Visitor<'de>>(self, $($name: $ty,)* visitor: V) -> Result<V::Value, ReadError> {
            P::read_document(self.bytes, Asked { ask: $ask, visitor })
        }
    )*};
}

impl<'de, P: Protocol> Deserializer<'de> for PayloadReader<'de, P> {
    type Error = ReadError;

    documents! {
        deserialize_any() Ask::Any;
        deserialize_bool() Ask::Bool;
        deserialize_i8() Ask::I8;
        deserialize_i16() Ask::I16;
        deserialize_i32() Ask::I32;
        deserialize_i64() Ask::I64;
        deserialize_u8() Ask::U8;
        deserialize_u16() Ask::U16;
        deserialize_u32() Ask::U32;
        deserialize_u64() Ask::U64;
        deserialize_f32() Ask::F32;
        deserialize_f64() Ask::F64;
        deserialize_unit() Ask::Unit;
        deserialize_unit_struct(name: &'static str) Ask::UnitStruct(name);
        deserialize_seq() Ask::Seq;
        deserialize_tuple(len: usize) Ask::Tuple(len);
        deserialize_tuple_struct(name: &'static str, len: usize) Ask::TupleStruct(name, len);
        deserialize_map() Ask::Map;
        deserialize_struct(name: &'static str, members: &'static [&'static str])
            Ask::Struct(name, members);
        deserialize_enum(name: &'static str, variants: &'static [&'static str])
            Ask::Enum(name, variants);
        deserialize_ignored_any() Ask::IgnoredAny;
    }

    /// A body without anything is no value.
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        if self.bytes.is_empty() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, ReadError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        let text = std::str::from_utf8(self.bytes);
        visitor.visit_str(text.map_err(|error| ReadError::new(&[], error))?)
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        visitor.visit_bytes(self.bytes)
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        self.deserialize_bytes(visitor)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        self.deserialize_str(visitor)
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        self.deserialize_str(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        self.deserialize_str(visitor)
    }
}

/// What a type asks, and who gets the answer.
struct Asked<V> {
    ask: Ask,
    visitor: V,
}

impl<'de, V: Visitor<'de>> DeserializeSeed<'de> for Asked<V> {
    type Value = V::Value;

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<V::Value, D::Error> {
        self.ask.put(reader, self.visitor)
    }
}
