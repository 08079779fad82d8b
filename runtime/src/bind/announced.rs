//! What a member of a document announces to its format, by the reserved name of a newtype around it.

use super::{Number, Range};
use crate::value::TimestampFormat;

/// The start of such a name; the facts follow, each with a semicolon before it.
const ANNOUNCED: &str = "$aws_operation::member";

/// One thing that a format is told of a member.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Fact {
    /// Its length is within these bounds.
    Length(u64, u64),
    /// It is within these bounds.
    Range(Range),
    /// The length of each item is within these bounds.
    EachLength(u64, u64),
    /// Each item is within these bounds.
    EachRange(Range),
    /// Its timestamps are written so.
    Timestamps(TimestampFormat),
}

/// The facts that a newtype's name announces: none, where the newtype is not ours.
pub(crate) fn facts(name: &'static str) -> impl Iterator<Item = Fact> {
    let announced = name.strip_prefix(ANNOUNCED).unwrap_or_default();
    announced.split(';').filter_map(|fact| {
        let mut words = fact.split(' ');
        match words.next()? {
            "length" => {
                Some(Fact::Length(words.next()?.parse().ok()?, words.next()?.parse().ok()?))
            }
            "each-length" => {
                Some(Fact::EachLength(words.next()?.parse().ok()?, words.next()?.parse().ok()?))
            }
            "range" => range(words).map(Fact::Range),
            "each-range" => range(words).map(Fact::EachRange),
            "timestamp" => TimestampFormat::parse(words.next()?).map(Fact::Timestamps),
            _ => None,
        }
    })
}

/// Two bounds, each a number or `_` for none.
fn range<'a>(mut words: impl Iterator<Item = &'a str>) -> Option<Range> {
    let (min, max) = (words.next()?, words.next()?);
    Some(Range { min: Number::parse(min), max: Number::parse(max) })
}
