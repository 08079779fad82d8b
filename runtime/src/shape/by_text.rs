//! Values of types with the key `#[aws(text)]`, which are strings on the wire. `std::fmt::Display`
//! writes them, and `std::str::FromStr` reads them.
//!
//! Each type is replaced by a form with strings: a `T` by a `String`, an `Option<T>` by an
//! `Option<String>`, and so on inward. So no binding and no protocol has to know about these types.
//!
//! As far as rustc knows, a container could implement `Display` one day, and the impls for the two
//! kinds of types would then overlap. The parameter `M` keeps them apart: [`One`] is for text, and
//! [`In`] is for a container of text. It is always inferred, because only one of them applies to a
//! type.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fmt::Display;
use std::hash::{BuildHasher, Hash};
use std::marker::PhantomData;
use std::str::FromStr;

use super::member::Facts;
use super::read::{MemberReader, ReadValue, ValueReader};
use super::read_error::ReadError;
use super::write::WriteValue;
use crate::value::{HttpText, TimestampFormat};

/// The way to the form of what is one text.
#[derive(Debug)]
pub struct One;

/// A way that nobody goes. If there were one alone for a type that is no container, rustc would take it
/// and explain it; so it says in our words that there is none.
#[derive(Debug)]
pub struct Never;

/// What no type is.
pub trait Nobody {}

/// The way to the form of what holds values with text.
#[derive(Debug)]
pub struct In<M>(PhantomData<M>);

/// A type whose values can be sent by their text.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used with `#[aws(text)]`",
    label = "implement `std::fmt::Display` for its type to write it, or remove `text`"
)]
pub trait WriteText<M> {
    /// What stands for it.
    type Form: WriteValue;
    /// The value as its text.
    fn as_text(&self) -> Self::Form;
}

/// A type whose values can be received by their text.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used with `#[aws(text)]`",
    label = "implement `std::str::FromStr` for its type to read it, or remove `text`",
    note = "`FromStr::Err` must implement `std::fmt::Display` too"
)]
pub trait ReadText<M>: Sized {
    /// What is read in its place.
    type Form: ReadValue;
    /// The value of what was read.
    fn received(form: Self::Form) -> Self;

    /// As [`ReadValue::read`].
    fn read<R: ValueReader>(facts: &'static Facts, from: R) -> Result<Self, ReadError> {
        Self::Form::read(facts, from).map(Self::received)
    }

    /// As [`ReadValue::read_member`].
    fn read_member<R: MemberReader>(
        slot: &mut Option<Self>,
        from: &mut R,
    ) -> Result<(), ReadError> {
        let mut read = None;
        Self::Form::read_member(&mut read, from)?;
        *slot = read.map(Self::received);
        Ok(())
    }

    /// As [`ReadValue::take`].
    fn take(slot: Option<Self>, name: &'static str) -> Result<Self, ReadError> {
        match slot {
            Some(value) => Ok(value),
            None => Self::Form::take(None, name).map(Self::received),
        }
    }
}

/// A type whose values can be sent and received by their text.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used with `#[aws(text)]`",
    label = "implement `std::fmt::Display` for its type to write it and `std::str::FromStr` to read it, or remove `text`",
    note = "`FromStr::Err` must implement `std::fmt::Display` too",
    note = "a shape with `input` or `output` needs the same key on every type that contains it"
)]
pub trait TextValue<M>: Sized {
    /// As [`ReadValue::read`].
    fn read<R: ValueReader>(facts: &'static Facts, from: R) -> Result<Self, ReadError>;
    /// As [`ReadValue::read_member`].
    fn read_member<R: MemberReader>(slot: &mut Option<Self>, from: &mut R)
    -> Result<(), ReadError>;
    /// As [`ReadValue::take`].
    fn take(slot: Option<Self>, name: &'static str) -> Result<Self, ReadError>;
}

#[diagnostic::do_not_recommend]
impl<T: WriteText<M> + ReadText<M>, M> TextValue<M> for T {
    fn read<R: ValueReader>(facts: &'static Facts, from: R) -> Result<Self, ReadError> {
        ReadText::read(facts, from)
    }

    fn read_member<R: MemberReader>(
        slot: &mut Option<Self>,
        from: &mut R,
    ) -> Result<(), ReadError> {
        ReadText::read_member(slot, from)
    }

    fn take(slot: Option<Self>, name: &'static str) -> Result<Self, ReadError> {
        ReadText::take(slot, name)
    }
}

/// What `FromStr` made of a text.
#[derive(Debug)]
pub struct TextOf<T>(pub(crate) T);

#[diagnostic::do_not_recommend]
impl<T: Display> WriteText<One> for T {
    type Form = String;

    fn as_text(&self) -> String {
        self.to_string()
    }
}

#[diagnostic::do_not_recommend]
impl<T: Nobody> WriteText<Never> for T {
    type Form = String;

    fn as_text(&self) -> String {
        String::new()
    }
}

#[diagnostic::do_not_recommend]
impl<T: FromStr<Err: Display>> ReadText<One> for T {
    type Form = TextOf<T>;

    fn received(form: TextOf<T>) -> T {
        form.0
    }
}

#[diagnostic::do_not_recommend]
impl<T: Nobody + ReadValue> ReadText<Never> for T {
    type Form = T;

    fn received(form: T) -> T {
        form
    }
}

#[diagnostic::do_not_recommend]
impl<T: FromStr<Err: Display>> ReadValue for TextOf<T> {
    const IS_RAW: bool = true;

    fn read<R: ValueReader>(_: &'static Facts, from: R) -> Result<Self, ReadError> {
        from.text(Self::parse)?.map_err(ReadError::of_text)
    }
}

/// As it is read from a header. It is not sent.
#[diagnostic::do_not_recommend]
impl<T: FromStr<Err: Display>> HttpText for TextOf<T> {
    fn to_text(&self) -> Cow<'_, str> {
        Cow::Borrowed("")
    }

    fn from_text(text: &str) -> Option<Self> {
        Self::parse(text).ok()
    }

    fn parse(text: &str) -> Result<Self, String> {
        let problem = |error: T::Err| {
            let problem = error.to_string();
            // An error may quote what it was given, which no error of ours shows.
            let quotes = !text.is_empty() && problem.contains(text);
            if quotes { String::new() } else { problem }
        };
        text.parse().map(Self).map_err(problem)
    }

    fn text(&self, _: TimestampFormat) -> Option<Cow<'_, str>> {
        None
    }
}

#[diagnostic::do_not_recommend]
impl<T: WriteText<M>, M> WriteText<In<M>> for Option<T> {
    type Form = Option<T::Form>;

    fn as_text(&self) -> Self::Form {
        self.as_ref().map(T::as_text)
    }
}

#[diagnostic::do_not_recommend]
impl<T: ReadText<M>, M> ReadText<In<M>> for Option<T> {
    type Form = Option<T::Form>;

    fn received(form: Self::Form) -> Self {
        form.map(T::received)
    }

    fn read_member<R: MemberReader>(
        slot: &mut Option<Self>,
        from: &mut R,
    ) -> Result<(), ReadError> {
        // A flattened list may have begun.
        let mut read = slot.take().flatten();
        T::read_member(&mut read, from)?;
        *slot = Some(read);
        Ok(())
    }
}

/// Reads a member that may come in pieces: the items of a flattened list, the entries of a map.
fn read_pieces<T, M, R>(slot: &mut Option<T>, from: &mut R) -> Result<(), ReadError>
where
    T: ReadText<M> + IntoIterator + Extend<T::Item> + Default,
    R: MemberReader,
{
    let is_piece = from.is_flattened();
    let mut read = None;
    T::Form::read_member(&mut read, from)?;
    let read = read.map(T::received);
    if is_piece {
        slot.get_or_insert_default().extend(read.into_iter().flatten());
    } else {
        *slot = read;
    }
    Ok(())
}

macro_rules! lists {
    ($([$($generic:ident)?] $list:ty where { $($bounds:tt)* };)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: WriteText<M>, M, $($generic)?> WriteText<In<M>> for $list {
            type Form = Vec<T::Form>;

            fn as_text(&self) -> Self::Form {
                self.iter().map(T::as_text).collect()
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T: ReadText<M>, M, $($generic)?> ReadText<In<M>> for $list
        where $($bounds)*
        {
            type Form = Vec<T::Form>;

            fn received(form: Self::Form) -> Self {
                form.into_iter().map(T::received).collect()
            }

            fn read_member<R: MemberReader>(
                slot: &mut Option<Self>,
                from: &mut R,
            ) -> Result<(), ReadError> {
                read_pieces(slot, from)
            }
        }
    )*};
}

lists! {
    [] Vec<T> where {};
    [S] HashSet<T, S> where { T: Eq + Hash, S: BuildHasher + Default };
    [] BTreeSet<T> where { T: Ord };
}

/// The key has its text by itself.
macro_rules! maps {
    ($([$($generic:ident)?] $map:ty where { $($bounds:tt)* };)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<K: HttpText, T: WriteText<M>, M, $($generic)?> WriteText<In<M>> for $map {
            type Form = BTreeMap<String, T::Form>;

            fn as_text(&self) -> Self::Form {
                let entry = |(key, value): (&K, &T)| (key.to_text().into_owned(), value.as_text());
                self.iter().map(entry).collect()
            }
        }

        #[diagnostic::do_not_recommend]
        impl<K, T, M, $($generic)?> ReadText<In<M>> for $map
        where
            K: HttpText + Ord,
            T: ReadText<M>,
            $($bounds)*
        {
            type Form = BTreeMap<K, T::Form>;

            fn received(form: Self::Form) -> Self {
                form.into_iter().map(|(key, value)| (key, T::received(value))).collect()
            }

            fn read_member<R: MemberReader>(
                slot: &mut Option<Self>,
                from: &mut R,
            ) -> Result<(), ReadError> {
                read_pieces(slot, from)
            }
        }
    )*};
}

maps! {
    [S] HashMap<K, T, S> where { K: Eq + Hash, S: BuildHasher + Default };
    [] BTreeMap<K, T> where {};
}
