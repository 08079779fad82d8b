//! A value as the text of one parameter.

use std::fmt;

use serde::ser::{self, Impossible, Serialize, Serializer};

use crate::value::TIMESTAMP_ANNOUNCED;

/// The text of a scalar; `None` where there is no value.
pub(super) fn text<T: Serialize + ?Sized>(value: &T) -> Result<Option<String>, NotText> {
    value.serialize(ToText)
}

/// Why a value has no text.
#[derive(Debug)]
pub(super) struct NotText(String);

impl NotText {
    fn of(kind: &str) -> Self {
        Self(format!("is {kind}, which awsQuery does not take here yet"))
    }
}

impl fmt::Display for NotText {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for NotText {}

impl ser::Error for NotText {
    fn custom<T: fmt::Display>(problem: T) -> Self {
        Self(format!("cannot be sent: {problem}"))
    }
}

struct ToText;

/// Values whose text is what `Display` makes of them.
macro_rules! displayed {
    ($($method:ident($ty:ty))*) => {$(
        fn $method(self, value: $ty) -> Result<Option<String>, NotText> {
            Ok(Some(value.to_string()))
        }
    )*};
}

/// Values that have none.
macro_rules! refused {
    ($kind:literal: $($method:ident($($ty:ty),*) -> $ok:ty;)*) => {$(
        fn $method(self, $(_: $ty),*) -> Result<$ok, NotText> {
            Err(NotText::of($kind))
        }
    )*};
}

type Nothing = Impossible<Option<String>, NotText>;

impl Serializer for ToText {
    type Ok = Option<String>;
    type Error = NotText;
    type SerializeSeq = Nothing;
    type SerializeTuple = Nothing;
    type SerializeTupleStruct = Nothing;
    type SerializeTupleVariant = Nothing;
    type SerializeMap = Nothing;
    type SerializeStruct = Nothing;
    type SerializeStructVariant = Nothing;

    displayed! {
        serialize_bool(bool) serialize_char(char) serialize_str(&str)
        serialize_i8(i8) serialize_i16(i16) serialize_i32(i32) serialize_i64(i64)
        serialize_u8(u8) serialize_u16(u16) serialize_u32(u32) serialize_u64(u64)
    }

    fn serialize_none(self) -> Result<Option<String>, NotText> {
        Ok(None)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Option<String>, NotText> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Result<Option<String>, NotText> {
        // What our own names announce is for other formats, but for the timestamp's usual text.
        if name.starts_with('$') && name != TIMESTAMP_ANNOUNCED {
            return Err(NotText::of("more than a scalar"));
        }
        value.serialize(self)
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<Option<String>, NotText> {
        Ok(Some(variant.to_owned()))
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<Option<String>, NotText> {
        Err(NotText::of("a union"))
    }

    refused! { "a float":
        serialize_f32(f32) -> Option<String>;
        serialize_f64(f64) -> Option<String>;
    }
    refused! { "bytes": serialize_bytes(&[u8]) -> Option<String>; }
    refused! { "no value":
        serialize_unit() -> Option<String>;
        serialize_unit_struct(&'static str) -> Option<String>;
    }
    refused! { "a list":
        serialize_seq(Option<usize>) -> Nothing;
        serialize_tuple(usize) -> Nothing;
        serialize_tuple_struct(&'static str, usize) -> Nothing;
    }
    refused! { "a map": serialize_map(Option<usize>) -> Nothing; }
    refused! { "a structure": serialize_struct(&'static str, usize) -> Nothing; }
    refused! { "a union":
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Nothing;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> Nothing;
    }
}
