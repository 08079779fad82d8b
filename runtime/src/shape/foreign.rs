//! Values of other crates' types, which are members through `#[aws(serde)]` and their serde traits.
//!
//! Inside such a value serde_json is strict: it does not read numbers from strings, does not drop
//! nulls, and allows at most 127 levels.

use serde::de::DeserializeOwned;
use serde::ser::Serialize;

use super::member::Facts;
use super::read::{MemberReader, ReadValue, ValueReader};
use super::read_error::ReadError;
use super::write::{MemberWriter, ValueWriter, WriteValue};
use crate::memory;
use crate::stack::deeper;

/// A type of another crate that can be sent.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used with `#[aws(serde)]`",
    label = "derive `serde::Serialize` for it, or enable its crate's feature `serde`"
)]
pub trait WriteForeign {
    /// As [`WriteValue::write`].
    fn write<W: ValueWriter>(&self, facts: &'static Facts, to: W);
    /// As [`WriteValue::write_member`].
    fn write_member<W: MemberWriter>(&self, index: usize, to: &mut W);
    /// What serde makes of it.
    fn as_value(&self) -> Foreign;
}

#[diagnostic::do_not_recommend]
impl<T: Serialize> WriteForeign for T {
    fn write<W: ValueWriter>(&self, facts: &'static Facts, to: W) {
        self.as_value().write(facts, to);
    }

    fn write_member<W: MemberWriter>(&self, index: usize, to: &mut W) {
        self.as_value().write_member(index, to);
    }

    fn as_value(&self) -> Foreign {
        Foreign(deeper::<T, _>(|| serde_json::to_string(self)))
    }
}

/// A type of another crate that can be received.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used with `#[aws(serde)]`",
    label = "derive `serde::Deserialize` for it, or enable its crate's feature `serde`"
)]
pub trait ReadForeign: Sized {
    /// As [`ReadValue::read`].
    fn read<R: ValueReader>(facts: &'static Facts, from: R) -> Result<Self, ReadError>;
    /// As [`ReadValue::read_member`].
    fn read_member<R: MemberReader>(slot: &mut Option<Self>, from: &mut R)
    -> Result<(), ReadError>;
    /// As [`ReadValue::take`]; a type that takes a null takes nothing at all, too.
    fn take(slot: Option<Self>, name: &'static str) -> Result<Self, ReadError>;
    /// The value that serde has made.
    fn received(received: Received<Self>) -> Self {
        received.0
    }
}

#[diagnostic::do_not_recommend]
impl<T: DeserializeOwned> ReadForeign for T {
    fn read<R: ValueReader>(facts: &'static Facts, from: R) -> Result<Self, ReadError> {
        Received::read(facts, from).map(|Received(value)| value)
    }

    fn read_member<R: MemberReader>(
        slot: &mut Option<Self>,
        from: &mut R,
    ) -> Result<(), ReadError> {
        let mut read = None;
        from.value::<Received<Self>>(&mut read)?;
        *slot = read.map(|Received(value)| value);
        Ok(())
    }

    fn take(slot: Option<Self>, name: &'static str) -> Result<Self, ReadError> {
        let of_null = || serde_json::from_str("null").ok();
        slot.or_else(of_null).ok_or_else(|| ReadError::missing(name))
    }
}

/// A type of another crate that can be sent and received.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used with `#[aws(serde)]`",
    label = "derive serde's `Serialize` and `Deserialize` for it, or enable its crate's feature `serde`",
    note = "a shape with `input` or `output` needs the same key on every type that contains it"
)]
pub trait ForeignValue: Sized {
    /// As [`ReadForeign::read`].
    fn read<R: ValueReader>(facts: &'static Facts, from: R) -> Result<Self, ReadError>;
    /// As [`ReadForeign::read_member`].
    fn read_member<R: MemberReader>(slot: &mut Option<Self>, from: &mut R)
    -> Result<(), ReadError>;
    /// As [`ReadForeign::take`].
    fn take(slot: Option<Self>, name: &'static str) -> Result<Self, ReadError>;
    /// As [`ReadForeign::received`].
    fn received(received: Received<Self>) -> Self {
        received.0
    }
}

#[diagnostic::do_not_recommend]
impl<T: Serialize + DeserializeOwned> ForeignValue for T {
    fn read<R: ValueReader>(facts: &'static Facts, from: R) -> Result<Self, ReadError> {
        ReadForeign::read(facts, from)
    }

    fn read_member<R: MemberReader>(
        slot: &mut Option<Self>,
        from: &mut R,
    ) -> Result<(), ReadError> {
        ReadForeign::read_member(slot, from)
    }

    fn take(slot: Option<Self>, name: &'static str) -> Result<Self, ReadError> {
        ReadForeign::take(slot, name)
    }
}

/// What serde makes of a value: JSON, or why there is none.
#[derive(Debug)]
pub struct Foreign(Result<String, serde_json::Error>);

#[diagnostic::do_not_recommend]
impl WriteValue for Foreign {
    fn write<W: ValueWriter>(&self, _: &'static Facts, to: W) {
        match &self.0 {
            Ok(json) => to.json(json),
            Err(error) => to.refuse(&format!("cannot be serialized: {error}")),
        }
    }

    fn write_member<W: MemberWriter>(&self, index: usize, to: &mut W) {
        // What is as little as a `None` is left out.
        if !matches!(&self.0, Ok(json) if json == "null") {
            to.member(index, self);
        }
    }
}

/// What serde makes of JSON.
#[derive(Debug)]
pub struct Received<T>(T);

#[diagnostic::do_not_recommend]
impl<T: DeserializeOwned> ReadValue for Received<T> {
    const IS_OPTIONAL: bool = true;

    fn read<R: ValueReader>(_: &'static Facts, mut from: R) -> Result<Self, ReadError> {
        let json = from.json()?;
        memory::take_json(&json)?;
        let read = deeper::<T, _>(|| serde_json::from_str(&json));
        read.map(Self).map_err(|error| ReadError::of_serde(&error))
    }

    fn take(slot: Option<Self>, name: &'static str) -> Result<Self, ReadError> {
        ReadForeign::take(slot.map(|Self(value)| value), name).map(Self)
    }
}
