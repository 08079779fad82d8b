//! Looks at the items of a list or the values of a map without writing them.

use serde::ser::{Impossible, Serialize, SerializeMap, SerializeSeq, Serializer};

use super::probe::{Enough, Seen, seen};
use crate::error::Segment;

type Items = Vec<(Segment, Seen)>;

/// Sees the items of what has some, however it is wrapped; nothing of anything else.
pub(super) struct ItemsProbe;

/// The items so far, and the key of the one that is next.
#[derive(Default)]
pub(super) struct Seeing {
    items: Items,
    key: String,
}

/// Methods that all see nothing.
macro_rules! nothing {
    ($($method:ident($($ty:ty),*))*) => {$(
        fn $method(self, $(_: $ty),*) -> Result<Items, Enough> { Ok(Vec::new()) }
    )*};
}

/// Methods of what has no items of one kind.
macro_rules! no_items {
    ($($method:ident($($ty:ty),*))*) => {$(
        fn $method(self, $(_: $ty),*) -> Result<Impossible<Items, Enough>, Enough> {
            Err(serde::ser::Error::custom(""))
        }
    )*};
}

impl Serializer for ItemsProbe {
    type Ok = Items;
    type Error = Enough;
    type SerializeSeq = Seeing;
    type SerializeTuple = Impossible<Items, Enough>;
    type SerializeTupleStruct = Impossible<Items, Enough>;
    type SerializeTupleVariant = Impossible<Items, Enough>;
    type SerializeMap = Seeing;
    type SerializeStruct = Impossible<Items, Enough>;
    type SerializeStructVariant = Impossible<Items, Enough>;

    nothing! {
        serialize_bool(bool) serialize_i8(i8) serialize_i16(i16) serialize_i32(i32)
        serialize_i64(i64) serialize_u8(u8) serialize_u16(u16) serialize_u32(u32)
        serialize_u64(u64) serialize_f32(f32) serialize_f64(f64) serialize_char(char)
        serialize_str(&str) serialize_bytes(&[u8]) serialize_none() serialize_unit()
        serialize_unit_struct(&'static str)
        serialize_unit_variant(&'static str, u32, &'static str)
    }
    no_items! {
        serialize_tuple(usize) serialize_tuple_struct(&'static str, usize)
        serialize_struct(&'static str, usize)
        serialize_tuple_variant(&'static str, u32, &'static str, usize)
        serialize_struct_variant(&'static str, u32, &'static str, usize)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Items, Enough> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<Items, Enough> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<Items, Enough> {
        Ok(Vec::new())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Seeing, Enough> {
        Ok(Seeing::default())
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Seeing, Enough> {
        Ok(Seeing::default())
    }
}

impl SerializeSeq for Seeing {
    type Ok = Items;
    type Error = Enough;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), Enough> {
        self.items.push((Segment::Index(self.items.len()), seen(item)));
        Ok(())
    }

    fn end(self) -> Result<Items, Enough> {
        Ok(self.items)
    }
}

impl SerializeMap for Seeing {
    type Ok = Items;
    type Error = Enough;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Enough> {
        let key = serde_json::to_value(key).unwrap_or_default();
        self.key = key.as_str().map_or_else(|| key.to_string(), str::to_owned);
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), Enough> {
        let key = std::mem::take(&mut self.key);
        self.items.push((Segment::Member(key.into()), seen(item)));
        Ok(())
    }

    fn end(self) -> Result<Items, Enough> {
        Ok(self.items)
    }
}
