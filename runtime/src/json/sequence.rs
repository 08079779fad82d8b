//! Lists and maps, in which a null is dropped where an item cannot be null.
//!
//! An item's type says what it wants by the method it calls: one that takes a null (an `Option`, a
//! JSON value) gets it; for any other the next item is read in the null's place. So the item, not
//! the list, advances, and the list learns by [`Reached`] that there was none left.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

use serde::de::value::{BorrowedStrDeserializer, StrDeserializer};
use serde::de::{self, DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};

use super::map_key::Key;
use super::read::{Reader, Seed, Trail, note};
use crate::error::Segment;
use crate::shape::Ask;

/// The items of a list.
pub(super) struct Items<'r, A> {
    inner: A,
    index: usize,
    trail: &'r Trail,
}

/// The entries of a map or the members of a structure.
pub(super) struct Entries<'r, 'de, A> {
    inner: A,
    key: Cow<'de, str>,
    trail: &'r Trail,
}

/// Gives the next value, whatever it is.
trait Advance<'de> {
    type Error: de::Error;

    fn advance<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Self::Error>;
}

impl<'r, A> Items<'r, A> {
    pub(super) fn new(inner: A, trail: &'r Trail) -> Self {
        Self { inner, index: 0, trail }
    }
}

impl<'de, A: SeqAccess<'de>> Advance<'de> for Items<'_, A> {
    type Error = A::Error;

    fn advance<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, A::Error> {
        self.index += 1;
        self.inner.next_element_seed(seed)
    }
}

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for Items<'_, A> {
    type Error = A::Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        let trail = self.trail;
        let item = next(self, trail, seed);
        if item.is_err() {
            trail.borrow_mut().push(Segment::Index(self.index.saturating_sub(1)));
        }
        item
    }

    fn size_hint(&self) -> Option<usize> {
        self.inner.size_hint()
    }
}

impl<'r, A> Entries<'r, '_, A> {
    pub(super) fn new(inner: A, trail: &'r Trail) -> Self {
        Self { inner, key: Cow::Borrowed(""), trail }
    }
}

impl<'de, A: MapAccess<'de>> Advance<'de> for Entries<'_, 'de, A> {
    type Error = A::Error;

    fn advance<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, A::Error> {
        match self.inner.next_key::<String>()? {
            Some(key) => self.key = key.into(),
            None => return Ok(None),
        }
        self.inner.next_value_seed(seed).map(Some)
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Entries<'_, 'de, A> {
    type Error = A::Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        self.inner.next_key_seed(Noted { seed, key: &mut self.key })
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        let value = self.inner.next_value_seed(Seed { seed, trail: self.trail });
        value.inspect_err(|_| note(self.trail, &self.key))
    }

    /// What std's maps read by; a structure asks for keys and values apart.
    fn next_entry_seed<K: DeserializeSeed<'de>, V: DeserializeSeed<'de>>(
        &mut self,
        key: K,
        value: V,
    ) -> Result<Option<(K::Value, V::Value)>, A::Error> {
        let trail = self.trail;
        match next(self, trail, value) {
            Ok(None) => Ok(None),
            Ok(Some(value)) => {
                let name = Key::new(std::mem::take(&mut self.key).into_owned());
                Ok(Some((key.deserialize(name)?, value)))
            }
            Err(error) => {
                note(trail, &self.key);
                Err(error)
            }
        }
    }
}

/// A key's seed, with the key kept for the trail.
struct Noted<'a, 'de, S> {
    seed: S,
    key: &'a mut Cow<'de, str>,
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Noted<'_, 'de, S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<S::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de, S: DeserializeSeed<'de>> Visitor<'de> for Noted<'_, 'de, S> {
    type Value = S::Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<S::Value, E> {
        *self.key = text.to_owned().into();
        self.seed.deserialize(StrDeserializer::new(text))
    }

    /// Of a key without escapes there is no need of a copy.
    fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> Result<S::Value, E> {
        *self.key = text.into();
        self.seed.deserialize(BorrowedStrDeserializer::new(text))
    }
}

/// The next item that is none of the nulls to drop.
fn next<'de, A: Advance<'de>, S: DeserializeSeed<'de>>(
    from: &mut A,
    trail: &Trail,
    seed: S,
) -> Result<Option<S::Value>, A::Error> {
    let mut reached = Reached::Nothing;
    let item = seed.deserialize(Next { from, trail, reached: &mut reached });
    match (reached, item) {
        // Whatever the item's type made of it: there was none.
        (Reached::End, _) | (_, Err(NoItem::End)) => Ok(None),
        (_, Err(NoItem::Odd(error))) => Err(error),
        (Reached::Item, Ok(item)) => Ok(Some(item)),
        // Without reading an item there is no next one, and no end either.
        (Reached::Nothing, Ok(_)) => Err(A::Error::custom("the type of the items reads none")),
    }
}

/// Why there is no item. The end of a list is no error to its reader, and costs nothing here.
#[derive(Debug)]
enum NoItem<E> {
    End,
    Odd(E),
}

impl<E: fmt::Display> fmt::Display for NoItem<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::End => formatter.write_str("there are no more"),
            Self::Odd(error) => error.fmt(formatter),
        }
    }
}

impl<E: de::Error> Error for NoItem<E> {}

impl<E: de::Error> de::Error for NoItem<E> {
    fn custom<T: fmt::Display>(problem: T) -> Self {
        Self::Odd(E::custom(problem))
    }
}

/// How far an item's deserializer got.
enum Reached {
    Nothing,
    Item,
    End,
}

/// The deserializer of an item: reads it, or the one after a null.
struct Next<'a, 'r, A> {
    from: &'a mut A,
    trail: &'r Trail,
    reached: &'a mut Reached,
}

impl<'de, A: Advance<'de>> Next<'_, '_, A> {
    fn ask<V: Visitor<'de>>(self, ask: Ask, mut visitor: V) -> Result<V::Value, NoItem<A::Error>> {
        let trail = self.trail;
        loop {
            let seed = Asked { ask, visitor, trail };
            *self.reached = Reached::Item;
            match self.from.advance(seed).map_err(NoItem::Odd)? {
                Some(Ok(item)) => return Ok(item),
                Some(Err(unused)) => visitor = unused,
                None => {
                    *self.reached = Reached::End;
                    return Err(NoItem::End);
                }
            }
        }
    }
}

/// The methods of a deserializer, each by its [`Ask`].
macro_rules! asks {
    ($($method:ident($($name:ident: $ty:ty),*) = $ask:expr;)*) => {$(
        fn $method<V: Visitor<'de>>(self, $($name: $ty,)* visitor: V) -> Result<V::Value, Self::Error> {
            self.ask($ask, visitor)
        }
    )*};
}

impl<'de, A: Advance<'de>> Deserializer<'de> for Next<'_, '_, A> {
    type Error = NoItem<A::Error>;

    asks! {
        deserialize_any() = Ask::Any;
        deserialize_bool() = Ask::Bool;
        deserialize_i8() = Ask::I8;
        deserialize_i16() = Ask::I16;
        deserialize_i32() = Ask::I32;
        deserialize_i64() = Ask::I64;
        deserialize_u8() = Ask::U8;
        deserialize_u16() = Ask::U16;
        deserialize_u32() = Ask::U32;
        deserialize_u64() = Ask::U64;
        deserialize_f32() = Ask::F32;
        deserialize_f64() = Ask::F64;
        deserialize_char() = Ask::Char;
        deserialize_str() = Ask::Str;
        deserialize_string() = Ask::String;
        deserialize_bytes() = Ask::Bytes;
        deserialize_byte_buf() = Ask::Bytes;
        deserialize_option() = Ask::Option;
        deserialize_unit() = Ask::Unit;
        deserialize_unit_struct(name: &'static str) = Ask::UnitStruct(name);
        deserialize_newtype_struct(name: &'static str) = Ask::NewtypeStruct(name);
        deserialize_seq() = Ask::Seq;
        deserialize_tuple(len: usize) = Ask::Tuple(len);
        deserialize_tuple_struct(name: &'static str, len: usize) = Ask::TupleStruct(name, len);
        deserialize_map() = Ask::Map;
        deserialize_struct(name: &'static str, fields: &'static [&'static str]) = Ask::Struct(name, fields);
        deserialize_enum(name: &'static str, variants: &'static [&'static str]) = Ask::Enum(name, variants);
        deserialize_identifier() = Ask::Identifier;
        deserialize_ignored_any() = Ask::IgnoredAny;
    }
}

/// Reads one item by what was asked; gives the visitor back for a null that is to be dropped.
struct Asked<'r, V> {
    ask: Ask,
    visitor: V,
    trail: &'r Trail,
}

impl<'de, V: Visitor<'de>> DeserializeSeed<'de> for Asked<'_, V> {
    type Value = Result<V::Value, V>;

    fn deserialize<D: Deserializer<'de>>(self, inner: D) -> Result<Self::Value, D::Error> {
        if self.ask.takes_null() {
            let reader = Reader { inner, trail: self.trail };
            return self.ask.put(reader, self.visitor).map(Ok);
        }
        inner.deserialize_option(self)
    }
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Asked<'_, V> {
    type Value = Result<V::Value, V>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.visitor.expecting(formatter)
    }

    fn visit_none<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(Err(self.visitor))
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(Err(self.visitor))
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<Self::Value, D::Error> {
        let reader = Reader { inner, trail: self.trail };
        self.ask.put(reader, self.visitor).map(Ok)
    }
}
