//! The key of a map: always text in JSON, whatever its type is.

use std::marker::PhantomData;

use serde::de::value::StringDeserializer;
use serde::de::{Deserializer, Error, IntoDeserializer, Visitor};

/// A key's text, for any type that writes one.
pub(super) struct Key<E> {
    text: String,
    error: PhantomData<E>,
}

impl<E> Key<E> {
    pub(super) fn new(text: String) -> Self {
        Self { text, error: PhantomData }
    }
}

impl<E: Error> Key<E> {
    fn text(self) -> StringDeserializer<E> {
        self.text.into_deserializer()
    }
}

/// Methods for what is written as text and has another type.
macro_rules! parsed {
    ($($method:ident: $visit:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
            match self.text.parse() {
                Ok(value) => visitor.$visit(value),
                Err(_) => self.text().deserialize_any(visitor),
            }
        }
    )*};
}

impl<'de, E: Error> Deserializer<'de> for Key<E> {
    type Error = E;

    parsed! {
        deserialize_bool: visit_bool deserialize_i8: visit_i8 deserialize_i16: visit_i16
        deserialize_i32: visit_i32 deserialize_i64: visit_i64 deserialize_u8: visit_u8
        deserialize_u16: visit_u16 deserialize_u32: visit_u32 deserialize_u64: visit_u64
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        self.text().deserialize_any(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, E> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, E> {
        self.text().deserialize_enum(name, variants, visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        visitor.visit_some(self)
    }

    serde::forward_to_deserialize_any! {
        i128 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map
        struct identifier ignored_any
    }
}
