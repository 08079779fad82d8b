//! Looks at a value without writing it: whether it is `None`, how long or how large it is.

use std::fmt;

use super::probe_items::ItemsProbe;
use crate::bind::Number;
use crate::error::Segment;
use serde::ser::{Impossible, Serialize, SerializeMap, SerializeSeq, SerializeTuple, Serializer};

/// What a value is, as far as writing its member goes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Seen {
    None,
    /// So many of those.
    Length(u64, &'static str),
    Number(Number),
    Other,
}

impl Seen {
    pub(super) fn length(self) -> Option<(u64, &'static str)> {
        match self {
            Self::Length(count, unit) => Some((count, unit)),
            _ => None,
        }
    }

    pub(super) fn number(self) -> Option<Number> {
        match self {
            Self::Number(number) => Some(number),
            _ => None,
        }
    }
}

/// Whether `value` is `None`. Does not look at what is inside.
pub(super) fn is_none<T: Serialize + ?Sized>(value: &T) -> bool {
    value.serialize(Probe { measures: false }) == Ok(Seen::None)
}

/// The length of `value` in the sense of Smithy's `length` trait, and what was counted.
pub(super) fn length<T: Serialize + ?Sized>(value: &T) -> Option<(u64, &'static str)> {
    seen(value).length()
}

/// The number that `value` is.
pub(super) fn number<T: Serialize + ?Sized>(value: &T) -> Option<Number> {
    seen(value).number()
}

/// The items of a list or the values of a map, and what each is.
pub(super) fn items<T: Serialize + ?Sized>(value: &T) -> Vec<(Segment, Seen)> {
    value.serialize(ItemsProbe).unwrap_or_default()
}

pub(super) fn seen<T: Serialize + ?Sized>(value: &T) -> Seen {
    value.serialize(Probe { measures: true }).unwrap_or(Seen::Other)
}

#[derive(Clone, Copy)]
struct Probe {
    measures: bool,
}

/// Ends a look that has seen enough.
#[derive(Debug, PartialEq)]
pub(super) struct Enough;

impl fmt::Display for Enough {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl std::error::Error for Enough {}

impl serde::ser::Error for Enough {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

impl Probe {
    fn count(self, count: usize, unit: &'static str) -> Result<Seen, Enough> {
        u64::try_from(count).map(|count| Seen::Length(count, unit)).map_err(|_| Enough)
    }

    fn entries(self) -> Result<Count, Enough> {
        if self.measures { Ok(Count(0)) } else { Err(Enough) }
    }
}

/// Methods that all give the same.
macro_rules! all {
    ($given:expr; $ok:ty; $($method:ident($($ty:ty),*))*) => {$(
        fn $method(self, $(_: $ty),*) -> Result<$ok, Enough> { $given }
    )*};
}

macro_rules! numbers {
    ($($kind:ident: $($method:ident($ty:ty))*;)*) => {$($(
        fn $method(self, number: $ty) -> Result<Seen, Enough> {
            Ok(Seen::Number(Number::$kind(number.into())))
        }
    )*)*};
}

impl Serializer for Probe {
    type Ok = Seen;
    type Error = Enough;
    type SerializeSeq = Count;
    type SerializeTuple = Count;
    type SerializeTupleStruct = Impossible<Seen, Enough>;
    type SerializeTupleVariant = Impossible<Seen, Enough>;
    type SerializeMap = Count;
    type SerializeStruct = Impossible<Seen, Enough>;
    type SerializeStructVariant = Impossible<Seen, Enough>;

    all! { Ok(Seen::Other); Seen;
        serialize_bool(bool) serialize_char(char)
        serialize_unit() serialize_unit_struct(&'static str)
        serialize_unit_variant(&'static str, u32, &'static str)
    }
    all! { Err(Enough); Impossible<Seen, Enough>;
        serialize_tuple_struct(&'static str, usize) serialize_struct(&'static str, usize)
        serialize_tuple_variant(&'static str, u32, &'static str, usize)
        serialize_struct_variant(&'static str, u32, &'static str, usize)
    }

    numbers! {
        Whole: serialize_i8(i8) serialize_i16(i16) serialize_i32(i32) serialize_i64(i64)
            serialize_u8(u8) serialize_u16(u16) serialize_u32(u32) serialize_u64(u64);
        Float: serialize_f32(f32) serialize_f64(f64);
    }

    fn serialize_str(self, text: &str) -> Result<Seen, Enough> {
        if self.measures { self.count(text.chars().count(), "characters") } else { Err(Enough) }
    }

    fn serialize_bytes(self, bytes: &[u8]) -> Result<Seen, Enough> {
        self.count(bytes.len(), "bytes")
    }

    fn serialize_none(self) -> Result<Seen, Enough> {
        Ok(Seen::None)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Seen, Enough> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<Seen, Enough> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<Seen, Enough> {
        Err(Enough)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Count, Enough> {
        self.entries()
    }

    fn serialize_tuple(self, _: usize) -> Result<Count, Enough> {
        self.entries()
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Count, Enough> {
        self.entries()
    }
}

/// Counts entries, unread.
struct Count(usize);

impl SerializeSeq for Count {
    type Ok = Seen;
    type Error = Enough;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, _: &T) -> Result<(), Enough> {
        self.0 += 1;
        Ok(())
    }

    fn end(self) -> Result<Seen, Enough> {
        Probe { measures: true }.count(self.0, "entries")
    }
}

impl SerializeTuple for Count {
    type Ok = Seen;
    type Error = Enough;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), Enough> {
        SerializeSeq::serialize_element(self, item)
    }

    fn end(self) -> Result<Seen, Enough> {
        SerializeSeq::end(self)
    }
}

impl SerializeMap for Count {
    type Ok = Seen;
    type Error = Enough;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, _: &T) -> Result<(), Enough> {
        self.0 += 1;
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, _: &T) -> Result<(), Enough> {
        Ok(())
    }

    fn end(self) -> Result<Seen, Enough> {
        SerializeSeq::end(self)
    }
}
