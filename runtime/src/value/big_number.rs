//! Numbers of any size and any precision, by their digits.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use super::HttpText;
use super::number::is_number;

/// An integer of any size, such as `170141183460469231731687303715884105728`.
///
/// It holds the digits. To calculate with it, convert its text to a type of your choice.
///
/// ```
/// use aws_operation::BigInteger;
///
/// let number: BigInteger = "170141183460469231731687303715884105728".parse()?;
/// assert_eq!(number.as_str().parse::<u128>()?, 1 << 127);
/// assert_eq!(BigInteger::from(-5).to_string(), "-5");
/// assert!("1.5".parse::<BigInteger>().is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct BigInteger(Box<str>);

/// A decimal number of any size and precision, such as `0.100000000000000000000001`.
///
/// It holds the digits as they are written, so `1.5` and `1.50` are not equal. To calculate with it,
/// convert its text to a type of your choice.
///
/// In an error of a JSON protocol, a number with a fraction is read as the nearest double, unless it is
/// sent as a string.
///
/// ```
/// use aws_operation::BigDecimal;
///
/// let price: BigDecimal = "0.100000000000000000000001".parse()?;
/// assert_eq!(price.to_string(), "0.100000000000000000000001");
/// assert_eq!(price.as_str().parse::<f64>()?, 0.1);
/// assert!("NaN".parse::<BigDecimal>().is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct BigDecimal(Box<str>);

/// The error of a text that is not a number of this type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseBigNumberError(&'static str);

impl fmt::Display for ParseBigNumberError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "the text is not {}", self.0)
    }
}

impl std::error::Error for ParseBigNumberError {}

impl FromStr for BigInteger {
    type Err = ParseBigNumberError;

    /// Parses the digits of an integer, with a `-` before them if it is negative.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if !is_number(text) || text.contains(['.', 'e', 'E']) {
            return Err(ParseBigNumberError("an integer"));
        }
        // There is one zero.
        Ok(Self(if text == "-0" { "0" } else { text }.into()))
    }
}

impl FromStr for BigDecimal {
    type Err = ParseBigNumberError;

    /// Parses a number as JSON writes it: `-1`, `0.25`, `6.02e23`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match is_number(text) {
            true => Ok(Self(text.into())),
            false => Err(ParseBigNumberError("a decimal number")),
        }
    }
}

macro_rules! big_numbers {
    ($($name:ident)*) => {$(
        impl $name {
            /// Returns the digits.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        /// Writes the digits.
        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }

        #[diagnostic::do_not_recommend]
        impl HttpText for $name {
            fn to_text(&self) -> Cow<'_, str> {
                self.as_str().into()
            }

            fn from_text(text: &str) -> Option<Self> {
                text.trim().parse().ok()
            }
        }

        integers! { $name: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
    )*};
}

macro_rules! integers {
    ($name:ident: $($ty:ty)*) => {$(
        impl From<$ty> for $name {
            fn from(value: $ty) -> Self {
                Self(value.to_string().into())
            }
        }
    )*};
}

big_numbers! { BigInteger BigDecimal }

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digits_are_kept() {
        let long = "7".repeat(500);
        for text in ["0", "-1", "18446744073709551616", &long] {
            assert_eq!(
                text.parse::<BigInteger>().map(|number| number.to_string()),
                Ok(text.into())
            );
            assert_eq!(
                text.parse::<BigDecimal>().map(|number| number.to_string()),
                Ok(text.into())
            );
        }
        for text in ["1.50", "-0.0", "1E400", "0.100000000000000000000001"] {
            assert_eq!(
                text.parse::<BigDecimal>().map(|number| number.to_string()),
                Ok(text.into())
            );
            assert!(text.parse::<BigInteger>().is_err(), "{text}");
        }
        assert_eq!("-0".parse(), Ok(BigInteger::from(0)));
        assert_eq!(BigInteger::from(u128::MAX).to_string(), u128::MAX.to_string());
    }

    #[test]
    fn another_text_is_not_a_number() {
        for text in
            ["", "+1", "01", " 1", "1 ", "NaN", "Infinity", "0x1", "1,5", "1\r\n", "\u{661}"]
        {
            assert!(text.parse::<BigInteger>().is_err(), "{text}");
            assert!(text.parse::<BigDecimal>().is_err(), "{text}");
        }
    }
}
