//! Values that contain other values: std's options, boxes, lists, sets and maps.
//!
//! rustc may show these impls, because with them it names the inner type that cannot be a member.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::{BuildHasher, Hash};

use super::items::{DocumentItem, ReadItem, WriteItem};
use super::layout::Root;
use super::member::{Facts, Member};
use super::read::{DocumentValue, MemberReader, ReadValue, ValueReader};
use super::read_error::ReadError;
use super::write::{MemberWriter, Structure, ValueWriter, WriteValue};
use crate::memory::{self, ALLOCATION};
use crate::stack::deeper;
use crate::value::HttpText;

impl<T: WriteValue> WriteValue for Option<T> {
    const IS_STRUCTURE: bool = T::IS_STRUCTURE;
    const ROOT: Option<&'static Root> = T::ROOT;

    fn write<W: ValueWriter>(&self, facts: &'static Facts, to: W) {
        match self {
            Some(value) => value.write(facts, to),
            None => to.null(),
        }
    }

    fn write_member<W: MemberWriter>(&self, index: usize, to: &mut W) {
        if let Some(value) = self {
            value.write_member(index, to);
        }
    }
}

impl<T: ReadValue> ReadValue for Option<T> {
    const IS_OPTIONAL: bool = true;
    const IS_RAW: bool = T::IS_RAW;

    fn read<R: ValueReader>(facts: &'static Facts, from: R) -> Result<Self, ReadError> {
        T::read(facts, from).map(Some)
    }

    fn read_member<R: MemberReader>(
        slot: &mut Option<Self>,
        from: &mut R,
    ) -> Result<(), ReadError> {
        if !from.is_flattened() {
            return from.value(slot);
        }
        // The first items may be there.
        let mut read = slot.take().flatten();
        T::read_member(&mut read, from)?;
        *slot = Some(read);
        Ok(())
    }

    fn take(slot: Option<Self>, _: &'static str) -> Result<Self, ReadError> {
        Ok(slot.flatten())
    }

    fn of_null() -> Option<Self> {
        Some(None)
    }
}

impl<T: DocumentValue> DocumentValue for Option<T> {}

impl<T: WriteValue> WriteValue for Box<T> {
    const IS_STRUCTURE: bool = T::IS_STRUCTURE;
    const ROOT: Option<&'static Root> = T::ROOT;

    fn write<W: ValueWriter>(&self, facts: &'static Facts, to: W) {
        deeper::<T, _>(|| T::write(self, facts, to));
    }
}

impl<T: ReadValue> ReadValue for Box<T> {
    const IS_RAW: bool = T::IS_RAW;

    fn read<R: ValueReader>(facts: &'static Facts, from: R) -> Result<Self, ReadError> {
        memory::take(size_of::<T>() + ALLOCATION)?;
        deeper::<T, _>(|| T::read(facts, from).map(Self::new))
    }

    fn take(slot: Option<Self>, name: &'static str) -> Result<Self, ReadError> {
        match slot {
            Some(value) => Ok(value),
            None => T::take(None, name).map(Self::new),
        }
    }

    fn of_null() -> Option<Self> {
        T::of_null().map(Self::new)
    }
}

impl<T: DocumentValue> DocumentValue for Box<T> {}

impl<T: Structure> Structure for Box<T> {
    const MEMBERS: &'static [Member] = T::MEMBERS;
}

impl<T: WriteItem> WriteValue for Vec<T> {
    fn write<W: ValueWriter>(&self, facts: &'static Facts, to: W) {
        deeper::<T, _>(|| to.list(self.iter(), facts));
    }
}

impl<T: ReadItem> ReadValue for Vec<T> {
    fn read<R: ValueReader>(facts: &'static Facts, from: R) -> Result<Self, ReadError> {
        let mut items = Self::new();
        deeper::<T, _>(|| from.list(facts, &mut items))?;
        Ok(items)
    }

    fn read_member<R: MemberReader>(
        slot: &mut Option<Self>,
        from: &mut R,
    ) -> Result<(), ReadError> {
        if !from.is_flattened() {
            return from.value(slot);
        }
        deeper::<T, _>(|| from.item(slot.get_or_insert_default()))
    }

    fn take(slot: Option<Self>, _: &'static str) -> Result<Self, ReadError> {
        Ok(slot.unwrap_or_default())
    }
}

impl<T: DocumentItem> DocumentValue for Vec<T> {}

macro_rules! sets {
    ($([$($generic:ident)?] $set:ty where { $($bounds:tt)* };)*) => {$(
        impl<T: WriteItem, $($generic)?> WriteValue for $set {
            fn write<W: ValueWriter>(&self, facts: &'static Facts, to: W) {
                deeper::<T, _>(|| to.list(self.iter(), facts));
            }
        }

        impl<T: ReadItem, $($generic)?> ReadValue for $set where $($bounds)* {
            fn read<R: ValueReader>(facts: &'static Facts, from: R) -> Result<Self, ReadError> {
                <Vec<T> as ReadValue>::read(facts, from).map(|items| items.into_iter().collect())
            }

            fn read_member<R: MemberReader>(
                slot: &mut Option<Self>,
                from: &mut R,
            ) -> Result<(), ReadError> {
                if !from.is_flattened() {
                    return from.value(slot);
                }
                let mut items = Vec::new();
                deeper::<T, _>(|| from.item(&mut items))?;
                slot.get_or_insert_default().extend(items);
                Ok(())
            }

            fn take(slot: Option<Self>, _: &'static str) -> Result<Self, ReadError> {
                Ok(slot.unwrap_or_default())
            }
        }

        impl<T: DocumentItem, $($generic)?> DocumentValue for $set where $($bounds)* {}
    )*};
}

sets! {
    [S] HashSet<T, S> where { T: Eq + Hash, S: BuildHasher + Default };
    [] BTreeSet<T> where { T: Ord };
}

macro_rules! maps {
    ($([$($generic:ident)?] $map:ty where { $($bounds:tt)* };)*) => {$(
        impl<K: HttpText, V: WriteValue, $($generic)?> WriteValue for $map {
            fn write<W: ValueWriter>(&self, facts: &'static Facts, to: W) {
                let entries = self.iter().map(|(key, value)| (key_text(key), value));
                deeper::<V, _>(|| to.map(entries, facts));
            }
        }

        impl<K: HttpText, V: ReadValue, $($generic)?> ReadValue for $map where $($bounds)* {
            fn read<R: ValueReader>(facts: &'static Facts, from: R) -> Result<Self, ReadError> {
                let mut map = Self::default();
                deeper::<V, _>(|| from.map(facts, &mut |key, value| {
                    memory::take_entry::<V>(key.len())?;
                    map.insert(key_of(key)?, value);
                    Ok(())
                }))?;
                Ok(map)
            }

            fn read_member<R: MemberReader>(
                slot: &mut Option<Self>,
                from: &mut R,
            ) -> Result<(), ReadError> {
                if !from.is_flattened() {
                    return from.value(slot);
                }
                let map = slot.get_or_insert_default();
                deeper::<V, _>(|| from.entry(&mut |key, value| {
                    memory::take_entry::<V>(key.len())?;
                    map.insert(key_of(key)?, value);
                    Ok(())
                }))
            }

            fn take(slot: Option<Self>, _: &'static str) -> Result<Self, ReadError> {
                Ok(slot.unwrap_or_default())
            }
        }

        impl<K: HttpText, V: DocumentValue, $($generic)?> DocumentValue for $map where $($bounds)* {}
    )*};
}

maps! {
    [S] HashMap<K, V, S> where { K: Eq + Hash, S: BuildHasher + Default };
    [] BTreeMap<K, V> where { K: Ord };
}

/// A key's text: in a document it is always a string, whatever its type is.
fn key_text<K: HttpText>(key: &K) -> Cow<'_, str> {
    key.to_text()
}

fn key_of<K: HttpText>(text: &str) -> Result<K, ReadError> {
    K::from_text(text).ok_or_else(|| ReadError::new("the key is not valid for the map's key type"))
}
