//! Writing values: the traits of values, and of the codecs that they are written to.

use std::borrow::Cow;

use super::layout::Root;
use super::member::{Facts, Member};
use super::union::UnknownMember;
use crate::value::{Document, Timestamp};

/// A type whose values can be sent in a document.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a member of a document",
    label = "add `#[aws_shape]` to it, or `#[aws(serde)]` to the member if it is from another crate",
    note = "use `aws_operation::Blob` for bytes, and `aws_operation::Timestamp` for points in time"
)]
pub trait WriteValue {
    /// Whether its values are structures: one that is not there is a document without members, if it is
    /// a whole body.
    const IS_STRUCTURE: bool = false;
    /// The element that its values are in XML, if they are structures or unions.
    const ROOT: Option<&'static Root> = None;

    /// Writes the value.
    fn write<W: ValueWriter>(&self, facts: &'static Facts, to: W);

    /// Writes the value as a member; nothing for a `None`.
    fn write_member<W: MemberWriter>(&self, index: usize, to: &mut W) {
        to.member(index, self);
    }
}

/// Takes one value, in some format.
pub trait ValueWriter: Sized {
    /// What takes the members of a structure.
    type Members: MemberWriter;

    /// No value, in a list or a map.
    fn null(self);
    /// A boolean.
    fn boolean(self, value: bool);
    /// An integer.
    fn integer(self, value: Integer);
    /// A double.
    fn float(self, value: f64);
    /// A float, whose digits are fewer than those of the double it equals.
    fn float32(self, value: f32);
    /// A number of any size.
    fn big_number(self, value: BigNumber<'_>);
    /// A string.
    fn text(self, value: &str);
    /// Bytes.
    fn blob(self, value: &[u8]);
    /// A point in time.
    fn timestamp(self, value: Timestamp, facts: &'static Facts);
    /// A document.
    fn document(self, value: &Document);
    /// A value that is told in JSON alone: one of serde's.
    fn json(self, text: &str);
    /// A list.
    fn list<'v, T: WriteValue + 'v>(
        self,
        items: impl Iterator<Item = &'v T>,
        facts: &'static Facts,
    );
    /// A map.
    fn map<'v, V: WriteValue + 'v>(
        self,
        entries: impl Iterator<Item = (Cow<'v, str>, &'v V)>,
        facts: &'static Facts,
    );
    /// A structure, or a union with its one member.
    fn structure(self, members: &'static [Member]) -> Self::Members;
    /// A value that cannot be sent, and why. The checker notes it, and nothing is sent.
    fn refuse(self, _: &str) {}
}

/// Takes the members of one structure.
pub trait MemberWriter {
    /// Takes the member of that index in the structure's table.
    fn member<T: WriteValue + ?Sized>(&mut self, index: usize, value: &T);
    /// Takes the member of a union that no table has.
    fn unknown(&mut self, member: &UnknownMember);
    /// Ends the structure.
    fn end(self);
}

/// A structure or union that is declared.
pub trait Structure {
    /// Its members, for writing and for reading.
    const MEMBERS: &'static [Member];
}

/// What writes members: an operation, the body of a request.
pub trait WriteMembers {
    /// Writes each.
    fn write_members<W: MemberWriter>(&self, to: &mut W);
}

/// The digits of a number of any size.
#[derive(Debug, Clone, Copy)]
pub enum BigNumber<'v> {
    /// Without a fraction and an exponent.
    Integer(&'v str),
    /// As JSON writes numbers.
    Decimal(&'v str),
}

impl<'v> BigNumber<'v> {
    pub(crate) fn digits(self) -> &'v str {
        match self {
            Self::Integer(digits) | Self::Decimal(digits) => digits,
        }
    }
}

/// An integer of at most 64 bits, with a sign or without.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Integer {
    /// Below zero.
    Negative(i64),
    /// Zero or above.
    Positive(u64),
}

impl Integer {
    pub(crate) fn positive(value: u64) -> Self {
        Self::Positive(value)
    }

    pub(crate) fn signed(value: i64) -> Self {
        u64::try_from(value).map_or(Self::Negative(value), Self::Positive)
    }

    pub(crate) fn parse(digits: &str) -> Option<Self> {
        match digits.parse() {
            Ok(positive) => Some(Self::Positive(positive)),
            Err(_) => digits.parse().ok().map(Self::Negative),
        }
    }

    /// What is left of a float without its fraction.
    pub(crate) fn of_float(value: f64) -> Option<Self> {
        // 2 to the 63rd: what is larger is not an integer of Smithy's.
        const TOO_LARGE: f64 = 9_223_372_036_854_775_808.0;
        if value.is_nan() || value.abs() >= TOO_LARGE {
            return None;
        }
        #[expect(clippy::cast_possible_truncation, reason = "bounded just above")]
        let whole = value.trunc() as i64;
        Some(Self::signed(whole))
    }

    pub(crate) fn wide(self) -> i128 {
        match self {
            Self::Negative(value) => value.into(),
            Self::Positive(value) => value.into(),
        }
    }
}
