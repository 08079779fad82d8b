//! Numbers: integers, floats, bignums and decimal fractions.

use super::cursor::Cursor;
use super::decimal;
use super::head::{Head, tag};
use crate::shape::{Integer, ReadError};
use crate::value::{Document, Number, Timestamp};

/// A longer bignum would take long to become digits.
const LONGEST: usize = 1_024;

/// A number, in the form that its document has it in.
#[derive(Debug, PartialEq)]
pub(super) enum Numeral {
    Positive(u64),
    /// The integer -1 - n.
    Negative(u64),
    Float(f64),
    /// The decimal digits of what fits none of these.
    Digits(String),
}

impl Numeral {
    /// The integer, without what is behind its point. `None` if it has more than 64 bits.
    pub(super) fn integer(&self) -> Option<Integer> {
        match self {
            Self::Positive(value) => Some(Integer::positive(*value)),
            Self::Negative(value) => {
                i64::try_from(*value).ok().map(|value| Integer::signed(-1 - value))
            }
            Self::Float(value) => Integer::of_float(*value),
            Self::Digits(digits) => {
                Integer::parse(digits).or_else(|| Integer::of_float(digits.parse().ok()?))
            }
        }
    }

    /// The nearest double.
    #[expect(clippy::cast_precision_loss, reason = "the nearest double is what is asked for")]
    pub(super) fn float(&self) -> Option<f64> {
        match self {
            Self::Positive(value) => Some(*value as f64),
            Self::Negative(value) => Some(negative(*value) as f64),
            Self::Float(value) => Some(*value),
            Self::Digits(digits) => digits.parse().ok(),
        }
    }

    /// The nearest float, which the nearest to the nearest double may not be.
    #[expect(clippy::cast_precision_loss, reason = "the nearest float is what is asked for")]
    #[expect(clippy::cast_possible_truncation, reason = "what is too large becomes infinite")]
    pub(super) fn float32(&self) -> Option<f32> {
        match self {
            Self::Positive(value) => Some(*value as f32),
            Self::Negative(value) => Some(negative(*value) as f32),
            Self::Float(value) => Some(*value as f32),
            Self::Digits(digits) => digits.parse().ok(),
        }
    }

    /// The point in time of so many seconds.
    pub(super) fn timestamp(&self) -> Option<Timestamp> {
        match self {
            Self::Positive(value) => Timestamp::new(i64::try_from(*value).ok()?, 0),
            Self::Negative(value) => Timestamp::new(-1 - i64::try_from(*value).ok()?, 0),
            Self::Float(value) => Timestamp::from_epoch(*value),
            Self::Digits(digits) => Timestamp::of_number(digits),
        }
    }

    /// The number in a document. JSON has no numbers for NaN and the infinities, so they are text.
    pub(super) fn document(self) -> Document {
        let number = match self {
            Self::Positive(value) => value.into(),
            Self::Negative(value) => negative(value).into(),
            Self::Float(value) => match Number::from_f64(value) {
                Some(number) => number,
                None if value.is_nan() => return "NaN".into(),
                None => return if value > 0.0 { "Infinity" } else { "-Infinity" }.into(),
            },
            Self::Digits(digits) => match Number::parse(&digits) {
                Some(number) => number,
                None => return Document::Text(digits),
            },
        };
        Document::Number(number)
    }

    /// The digits, with a point if that is not far: `1.5`, though a decimal fraction is 15 and -1.
    pub(super) fn plain(&self) -> String {
        let digits = self.digits();
        let Self::Digits(text) = self else { return digits };
        let Some((whole, exponent)) = text.split_once('e') else { return digits };
        let Ok(exponent) = exponent.parse::<i64>() else { return digits };
        let (sign, whole) = match whole.strip_prefix('-') {
            Some(whole) => ("-", whole),
            None => ("", whole),
        };
        match usize::try_from(exponent.saturating_neg()) {
            Ok(0) => format!("{sign}{whole}"),
            Ok(behind) if behind <= LONGEST => {
                let whole = format!("{whole:0>width$}", width = behind + 1);
                let (before, behind) = whole.split_at(whole.len() - behind);
                format!("{sign}{before}.{behind}")
            }
            _ => digits,
        }
    }

    fn digits(&self) -> String {
        match self {
            Self::Positive(value) => value.to_string(),
            Self::Negative(value) => negative(*value).to_string(),
            Self::Float(value) => format!("{value:?}"),
            Self::Digits(digits) => digits.clone(),
        }
    }
}

fn negative(value: u64) -> i128 {
    -1 - i128::from(value)
}

impl Cursor<'_> {
    /// A number.
    pub(super) fn number(&mut self) -> Result<Numeral, ReadError> {
        let start = self.at();
        match self.numeral()? {
            Some(number) => Ok(number),
            None => {
                let found = self.head()?;
                Err(self.expected(start, "a number", found))
            }
        }
    }

    /// The number that follows, with the tags that numbers have. If it is something else, its tags are
    /// passed.
    pub(super) fn numeral(&mut self) -> Result<Option<Numeral>, ReadError> {
        loop {
            let start = self.at();
            let head = self.head()?;
            if let Some(whole) = self.whole(start, head)? {
                return Ok(Some(whole));
            }
            match head {
                Head::Float(value) => return Ok(Some(Numeral::Float(value))),
                Head::Tag(tag::DECIMAL_FRACTION) => return self.decimal_fraction(start).map(Some),
                Head::Tag(_) => {}
                _ => {
                    self.return_to(start);
                    return Ok(None);
                }
            }
        }
    }

    /// The whole number that begins with that head, if one does.
    fn whole(&mut self, start: usize, head: Head) -> Result<Option<Numeral>, ReadError> {
        Ok(Some(match head {
            Head::Positive(value) => Numeral::Positive(value),
            Head::Negative(value) => Numeral::Negative(value),
            Head::Tag(tag::BIG_POSITIVE) => Numeral::Digits(self.big(start, false)?),
            Head::Tag(tag::BIG_NEGATIVE) => Numeral::Digits(self.big(start, true)?),
            _ => return Ok(None),
        }))
    }

    /// The digits of a bignum; a negative one is -1 - n.
    fn big(&mut self, start: usize, is_negative: bool) -> Result<String, ReadError> {
        let bytes = self.byte_string()?;
        if bytes.len() > LONGEST {
            return Err(self.problem(start, format_args!("a number of more than {LONGEST} bytes")));
        }
        let digits = decimal::digits(&bytes, u8::from(is_negative));
        Ok(if is_negative { format!("-{digits}") } else { digits })
    }

    /// An exponent of ten, and what it is for. Neither is a fraction itself.
    fn decimal_fraction(&mut self, start: usize) -> Result<Numeral, ReadError> {
        let odd = |cursor: &Self| {
            cursor.problem(start, "expected a list of an exponent and a whole number")
        };
        let mut items = self.list()?;
        let mut parts = [const { String::new() }; 2];
        for part in &mut parts {
            if !self.has_next(&mut items) {
                return Err(odd(self));
            }
            let start = self.at();
            let head = self.head()?;
            *part = self.whole(start, head)?.ok_or_else(|| odd(self))?.digits();
        }
        if self.has_next(&mut items) {
            return Err(odd(self));
        }
        let [exponent, digits] = parts;
        Ok(Numeral::Digits(format!("{digits}e{exponent}")))
    }
}
