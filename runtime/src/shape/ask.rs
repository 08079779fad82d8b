//! What a type asked a deserializer for, kept so that it can be asked again.

use serde::de::{Deserializer, Visitor};

/// A method of [`Deserializer`], with its arguments but the visitor.
#[derive(Clone, Copy)]
pub(crate) enum Ask {
    Any,
    Bool,
    I8,
    I16,
    I32,
    I64,
    U8,
    U16,
    U32,
    U64,
    F32,
    F64,
    Char,
    Str,
    String,
    Bytes,
    Option,
    Unit,
    UnitStruct(&'static str),
    NewtypeStruct(&'static str),
    Seq,
    Tuple(usize),
    TupleStruct(&'static str, usize),
    Map,
    Struct(&'static str, &'static [&'static str]),
    Enum(&'static str, &'static [&'static str]),
    Identifier,
    IgnoredAny,
}

impl Ask {
    /// Whether a null is a value of the type, and not one to drop.
    pub(crate) fn takes_null(self) -> bool {
        matches!(
            self,
            Self::Any | Self::Option | Self::Unit | Self::UnitStruct(_) | Self::IgnoredAny
        )
    }

    /// Asks the same of `reader`.
    pub(crate) fn put<'de, D: Deserializer<'de>, V: Visitor<'de>>(
        self,
        reader: D,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        match self {
            Self::Any => reader.deserialize_any(visitor),
            Self::Bool => reader.deserialize_bool(visitor),
            Self::I8 => reader.deserialize_i8(visitor),
            Self::I16 => reader.deserialize_i16(visitor),
            Self::I32 => reader.deserialize_i32(visitor),
            Self::I64 => reader.deserialize_i64(visitor),
            Self::U8 => reader.deserialize_u8(visitor),
            Self::U16 => reader.deserialize_u16(visitor),
            Self::U32 => reader.deserialize_u32(visitor),
            Self::U64 => reader.deserialize_u64(visitor),
            Self::F32 => reader.deserialize_f32(visitor),
            Self::F64 => reader.deserialize_f64(visitor),
            Self::Char => reader.deserialize_char(visitor),
            Self::Str => reader.deserialize_str(visitor),
            Self::String => reader.deserialize_string(visitor),
            Self::Bytes => reader.deserialize_bytes(visitor),
            Self::Option => reader.deserialize_option(visitor),
            Self::Unit => reader.deserialize_unit(visitor),
            Self::UnitStruct(name) => reader.deserialize_unit_struct(name, visitor),
            Self::NewtypeStruct(name) => reader.deserialize_newtype_struct(name, visitor),
            Self::Seq => reader.deserialize_seq(visitor),
            Self::Tuple(len) => reader.deserialize_tuple(len, visitor),
            Self::TupleStruct(name, len) => reader.deserialize_tuple_struct(name, len, visitor),
            Self::Map => reader.deserialize_map(visitor),
            Self::Struct(name, fields) => reader.deserialize_struct(name, fields, visitor),
            Self::Enum(name, variants) => reader.deserialize_enum(name, variants, visitor),
            Self::Identifier => reader.deserialize_identifier(visitor),
            Self::IgnoredAny => reader.deserialize_ignored_any(visitor),
        }
    }
}
