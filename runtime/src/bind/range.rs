//! The `range` constraint: checked before anything is sent.

use std::fmt;

use super::RequestBinder;
use super::measured::Unbound;
use crate::shape::Newtype;

/// A number of any type, to be held against bounds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Number {
    /// Of an integer type.
    Whole(i128),
    /// Of a float type.
    Float(f64),
}

impl fmt::Display for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole(number) => number.fmt(formatter),
            Self::Float(number) => number.fmt(formatter),
        }
    }
}

impl Number {
    /// A bound as it is written.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let whole = text.parse().ok().map(Self::Whole);
        whole.or_else(|| text.parse().ok().map(Self::Float))
    }

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
    pub min: Option<Number>,
    /// The most.
    pub max: Option<Number>,
}

impl Range {
    /// What is wrong with `number`, if it is. It is not shown, since it may be sensitive.
    pub(crate) fn violation(self, number: Number) -> Option<String> {
        match self {
            Self { min: Some(min), .. } if number.is_below(min) => {
                Some(format!("is too small, at least {min} is required"))
            }
            Self { max: Some(max), .. } if max.is_below(number) => {
                Some(format!("is too large, at most {max} is allowed"))
            }
            // No comparison says so.
            _ if number.float().is_nan() => Some("is NaN, which no range holds".to_owned()),
            _ => None,
        }
    }
}

/// A type whose values are numbers, for Smithy's
/// [`range`](https://smithy.io/2.0/spec/constraint-traits.html#range-trait) trait.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no range",
    label = "`range` bounds numbers; a string, blob, list or map has a `length`"
)]
pub trait HasRange {
    /// The number, or `None` where there is none.
    fn number(&self) -> Option<Number>;

    /// Refuses a number out of `range`, as the member `name` of an operation.
    fn check(&self, name: &str, range: Range, request: &mut RequestBinder) {
        if !request.checks_constraints() {
            return;
        }
        if let Some(problem) = self.number().and_then(|number| range.violation(number)) {
            request.refuse(name, problem);
        }
    }

    /// Does nothing: a structure's member is held to its range by the format that writes it.
    fn admit(&self) {}
}

macro_rules! numbers {
    ($kind:ident: $($ty:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl HasRange for $ty {
            fn number(&self) -> Option<Number> {
                Some(Number::$kind((*self).into()))
            }
        }
    )*};
}

numbers!(Whole: i8 i16 i32 i64 u8 u16 u32 u64);
numbers!(Float: f32 f64);

#[diagnostic::do_not_recommend]
impl<T: HasRange> HasRange for Option<T> {
    fn number(&self) -> Option<Number> {
        self.as_ref()?.number()
    }
}

#[diagnostic::do_not_recommend]
impl<T: Newtype> HasRange for T
where
    T::Inner: HasRange,
{
    fn number(&self) -> Option<Number> {
        self.inner().number()
    }
}

#[diagnostic::do_not_recommend]
impl HasRange for Unbound {
    fn number(&self) -> Option<Number> {
        None
    }
}
