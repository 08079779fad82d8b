//! What a value is outside a document: text and bytes as they are, anything else a document.

use std::fmt;

use serde::ser::{Impossible, Serialize, Serializer};

use crate::value::DOCUMENT_ANNOUNCED;

/// A value that has a body or a header to itself.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Raw {
    /// `None`.
    Unset,
    Text(String),
    Bytes(Vec<u8>),
    /// It has to be written as a document.
    Document,
}

/// What `value` is: a `None`, a string or bytes, whatever newtypes are around it.
///
/// A [`Document`](crate::Document) is a document even where it holds a string.
pub(crate) fn raw<T: Serialize + ?Sized>(value: &T) -> Raw {
    value.serialize(RawProbe).unwrap_or(Raw::Document)
}

struct RawProbe;

/// Ends the look at what is neither text nor bytes.
#[derive(Debug)]
struct Structured;

impl fmt::Display for Structured {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("neither text nor bytes")
    }
}

impl std::error::Error for Structured {}

impl serde::ser::Error for Structured {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

/// Methods of what is a document.
macro_rules! structured {
    ($($method:ident($($ty:ty),*) -> $ok:ty;)*) => {$(
        fn $method(self, $(_: $ty),*) -> Result<$ok, Structured> {
            Err(Structured)
        }
    )*};
}

impl Serializer for RawProbe {
    type Ok = Raw;
    type Error = Structured;
    type SerializeSeq = Impossible<Raw, Structured>;
    type SerializeTuple = Impossible<Raw, Structured>;
    type SerializeTupleStruct = Impossible<Raw, Structured>;
    type SerializeTupleVariant = Impossible<Raw, Structured>;
    type SerializeMap = Impossible<Raw, Structured>;
    type SerializeStruct = Impossible<Raw, Structured>;
    type SerializeStructVariant = Impossible<Raw, Structured>;

    structured! {
        serialize_bool(bool) -> Raw;
        serialize_i8(i8) -> Raw;
        serialize_i16(i16) -> Raw;
        serialize_i32(i32) -> Raw;
        serialize_i64(i64) -> Raw;
        serialize_u8(u8) -> Raw;
        serialize_u16(u16) -> Raw;
        serialize_u32(u32) -> Raw;
        serialize_u64(u64) -> Raw;
        serialize_f32(f32) -> Raw;
        serialize_f64(f64) -> Raw;
        serialize_unit() -> Raw;
        serialize_unit_struct(&'static str) -> Raw;
        serialize_seq(Option<usize>) -> Self::SerializeSeq;
        serialize_tuple(usize) -> Self::SerializeTuple;
        serialize_tuple_struct(&'static str, usize) -> Self::SerializeTupleStruct;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Self::SerializeTupleVariant;
        serialize_map(Option<usize>) -> Self::SerializeMap;
        serialize_struct(&'static str, usize) -> Self::SerializeStruct;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> Self::SerializeStructVariant;
    }

    fn serialize_char(self, character: char) -> Result<Raw, Structured> {
        Ok(Raw::Text(character.into()))
    }

    fn serialize_str(self, text: &str) -> Result<Raw, Structured> {
        Ok(Raw::Text(text.to_owned()))
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<Raw, Structured> {
        self.serialize_str(variant)
    }

    fn serialize_bytes(self, bytes: &[u8]) -> Result<Raw, Structured> {
        Ok(Raw::Bytes(bytes.to_owned()))
    }

    fn serialize_none(self) -> Result<Raw, Structured> {
        Ok(Raw::Unset)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Raw, Structured> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Result<Raw, Structured> {
        if name == DOCUMENT_ANNOUNCED { Err(Structured) } else { value.serialize(self) }
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<Raw, Structured> {
        Err(Structured)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Blob, Document};

    #[test]
    fn text_and_bytes_are_told_from_documents() {
        assert_eq!(raw("a"), Raw::Text("a".to_owned()));
        assert_eq!(raw(&Some(Blob::from("a"))), Raw::Bytes(b"a".to_vec()));
        assert_eq!(raw(&None::<Blob>), Raw::Unset);
        assert_eq!(raw(&[1, 2]), Raw::Document);
        assert_eq!(raw(&Some(Document::from("a"))), Raw::Document);
        assert_eq!(raw(&serde_json::json!("a")), Raw::Text("a".to_owned()));
    }
}
