//! The bounds of a number.

use std::fmt;

/// A number of any type, to be held against bounds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum RangeNumber {
    /// Of an integer type.
    Whole(i128),
    /// Of a float type.
    Float(f64),
}

impl fmt::Display for RangeNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole(number) => number.fmt(formatter),
            Self::Float(number) => number.fmt(formatter),
        }
    }
}

impl RangeNumber {
    fn is_below(self, other: Self) -> bool {
        match (self, other) {
            (Self::Whole(this), Self::Whole(other)) => this < other,
            _ => self.float() < other.float(),
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "a float is compared with a bound of its size")]
    fn float(self) -> f64 {
        match self {
            Self::Whole(number) => number as f64,
            Self::Float(number) => number,
        }
    }
}

/// The bounds of a `range`, both inclusive.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Range {
    /// The least that is allowed.
    pub min: Option<RangeNumber>,
    /// The most.
    pub max: Option<RangeNumber>,
}

impl Range {
    /// What is wrong with `number`, if it is. It is not shown, since it may be sensitive.
    pub(crate) fn violation(self, number: RangeNumber) -> Option<String> {
        match self {
            Self { min: Some(min), .. } if number.is_below(min) => {
                Some(format!("is too small: it must be at least {min}"))
            }
            Self { max: Some(max), .. } if max.is_below(number) => {
                Some(format!("is too large: it must be at most {max}"))
            }
            // No comparison says so.
            _ if number.float().is_nan() => Some("is NaN, which is outside every range".to_owned()),
            _ => None,
        }
    }
}
