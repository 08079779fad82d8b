//! JSON numbers: integers of any size, and doubles.

use std::fmt;

use serde::ser::{Error, Serialize, Serializer};

/// A number in a [`Document`](crate::Document).
///
/// A number that is written without a fraction or an exponent is an integer. It is never rounded,
/// however many digits it has. Any other number is read as the nearest `f64`. So `1` and `1.0` are
/// different numbers.
///
/// ```
/// use aws_operation::Number;
///
/// let number = Number::parse("18446744073709551616").ok_or("not a number")?;
/// assert_eq!(number.as_u64(), None);
/// assert_eq!(number.to_string().parse::<u128>()?, 1 << 64);
/// assert_eq!(Number::from(3).as_f64(), Some(3.0));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq)]
pub struct Number(Form);

/// Each number has one form, so that equal numbers are equal.
#[derive(Clone, PartialEq)]
enum Form {
    Negative(i64),
    Positive(u64),
    /// It has digits: it is not NaN or infinite.
    Float(f64),
    /// The text of what fits none of these.
    Text(Box<str>),
}

impl Number {
    /// Parses a JSON number.
    ///
    /// Returns `None` if the text is not a JSON number, such as `+1`, `01`, `.5`, `NaN` or a text
    /// with spaces. A number that is too large for an `f64`, such as `1e400`, is kept as it is
    /// written.
    pub fn parse(text: &str) -> Option<Self> {
        is_number(text).then(|| Self::of_json(text))
    }

    /// Converts a double to a number. Returns `None` for NaN and the infinities, which JSON cannot
    /// represent.
    pub fn from_f64(value: f64) -> Option<Self> {
        value.is_finite().then_some(Self(Form::Float(value)))
    }

    /// Returns the number, if it is an integer that fits.
    pub fn as_i64(&self) -> Option<i64> {
        match self.0 {
            Form::Negative(value) => Some(value),
            Form::Positive(value) => i64::try_from(value).ok(),
            Form::Float(_) | Form::Text(_) => None,
        }
    }

    /// Returns the number, if it is an integer that fits.
    pub fn as_u64(&self) -> Option<u64> {
        match self.0 {
            Form::Positive(value) => Some(value),
            Form::Negative(_) | Form::Float(_) | Form::Text(_) => None,
        }
    }

    /// Returns the number as the nearest double, or `None` if it is too large for a double.
    pub fn as_f64(&self) -> Option<f64> {
        #[expect(clippy::cast_precision_loss, reason = "the nearest double is what is asked for")]
        match &self.0 {
            Form::Negative(value) => Some(*value as f64),
            Form::Positive(value) => Some(*value as f64),
            Form::Float(value) => Some(*value),
            Form::Text(text) => text.parse().ok().filter(|value: &f64| value.is_finite()),
        }
    }

    /// The number as serde_json's, if that holds it as it is.
    pub(super) fn to_json(&self) -> Option<serde_json::Number> {
        match &self.0 {
            Form::Negative(value) => Some((*value).into()),
            Form::Positive(value) => Some((*value).into()),
            Form::Float(value) => serde_json::Number::from_f64(*value),
            Form::Text(text) => {
                let number: serde_json::Number = text.parse().ok()?;
                (Self::from(number.clone()) == *self).then_some(number)
            }
        }
    }

    /// The number of a text that is one.
    fn of_json(text: &str) -> Self {
        if let Ok(value) = text.parse::<u64>() {
            return Self(Form::Positive(value));
        }
        if let Ok(value) = text.parse::<i64>() {
            return value.into();
        }
        let float = || text.parse().ok().and_then(Self::from_f64);
        let is_double = text.contains(['.', 'e', 'E']);
        let double = if is_double { float() } else { None };
        double.unwrap_or_else(|| Self(Form::Text(text.into())))
    }
}

/// Whether JSON's grammar has the text as a number.
pub(super) fn is_number(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let text = text.strip_prefix('-').unwrap_or(text);
    let (text, exponent) = match text.split_once(['e', 'E']) {
        Some((text, exponent)) => (text, Some(exponent)),
        None => (text, None),
    };
    let (whole, fraction) = match text.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (text, None),
    };
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(|text| digits(text.strip_prefix(['+', '-']).unwrap_or(text)))
}

macro_rules! signed {
    ($($ty:ty)*) => {$(
        impl From<$ty> for Number {
            fn from(value: $ty) -> Self {
                let value = i64::from(value);
                Self(u64::try_from(value).map_or(Form::Negative(value), Form::Positive))
            }
        }
    )*};
}

macro_rules! unsigned {
    ($($ty:ty)*) => {$(
        impl From<$ty> for Number {
            fn from(value: $ty) -> Self {
                Self(Form::Positive(value.into()))
            }
        }
    )*};
}

/// Integers that may not fit into 64 bits.
macro_rules! wide {
    ($($ty:ty)*) => {$(
        impl From<$ty> for Number {
            fn from(value: $ty) -> Self {
                match (u64::try_from(value), i64::try_from(value)) {
                    (Ok(value), _) => value.into(),
                    (_, Ok(value)) => value.into(),
                    _ => Self(Form::Text(value.to_string().into())),
                }
            }
        }
    )*};
}

signed! { i8 i16 i32 i64 }
unsigned! { u8 u16 u32 u64 }
wide! { isize usize i128 u128 }

/// Keeps all digits, even if the number does not fit into 64 bits.
impl From<serde_json::Number> for Number {
    fn from(number: serde_json::Number) -> Self {
        match (number.as_u64(), number.as_i64()) {
            (Some(value), _) => value.into(),
            (_, Some(value)) => value.into(),
            _ => Self::of_json(&number.to_string()),
        }
    }
}

/// Writes a JSON number. An integer has all its digits. A double has as many as are needed to read
/// the same double again.
impl fmt::Display for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Form::Negative(value) => value.fmt(formatter),
            Form::Positive(value) => value.fmt(formatter),
            // Unlike `Display`, this writes `1e300` so, and `1.0` with its fraction.
            Form::Float(value) => fmt::Debug::fmt(value, formatter),
            Form::Text(text) => text.fmt(formatter),
        }
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

/// Fails for an integer of more than 128 bits, because serde cannot represent it.
impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Form::Negative(value) => serializer.serialize_i64(*value),
            Form::Positive(value) => serializer.serialize_u64(*value),
            Form::Float(value) => serializer.serialize_f64(*value),
            Form::Text(text) => match (text.parse(), text.parse()) {
                (Ok(value), _) => serializer.serialize_i128(value),
                (_, Ok(value)) => serializer.serialize_u128(value),
                _ => Err(S::Error::custom("the number does not fit in 128 bits")),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Number;

    type Result = std::result::Result<(), String>;

    fn parsed(text: &str) -> std::result::Result<Number, String> {
        Number::parse(text).ok_or_else(|| format!("`{text}` is not a number"))
    }

    #[test]
    fn a_whole_number_keeps_its_digits() -> Result {
        let long = "7".repeat(500);
        for text in [
            "0",
            "-1",
            "9007199254740993",
            "-9223372036854775808",
            "-9223372036854775809",
            "9223372036854775808",
            "18446744073709551615",
            "18446744073709551616",
            "340282366920938463463374607431768211456",
            &long,
        ] {
            assert_eq!(parsed(text)?.to_string(), text);
        }
        assert_eq!(parsed("-0")?, Number::from(0));
        Ok(())
    }

    #[test]
    fn a_double_is_the_nearest_and_is_written_as_json() -> Result {
        for (text, written) in [
            ("53.630839129292724", "53.630839129292724"),
            ("1.0", "1.0"),
            ("-0.0", "-0.0"),
            ("1E2", "100.0"),
            ("1e300", "1e300"),
            ("12e-30", "1.2e-29"),
            ("1e-400", "0.0"),
            ("1e400", "1e400"),
        ] {
            let number = parsed(text)?;
            assert_eq!(number.to_string(), written);
            assert_eq!(parsed(written)?, number);
            let nearest = text.parse().ok().filter(|float: &f64| float.is_finite());
            assert_eq!(number.as_f64(), nearest);
        }
        Ok(())
    }

    #[test]
    fn what_json_does_not_write_is_not_a_number() {
        for text in [
            "",
            "-",
            "+1",
            "01",
            "-01",
            ".5",
            "5.",
            "1.e2",
            "1e",
            "1e+",
            "1e5.0",
            "0x1",
            "1_0",
            " 1",
            "1 ",
            "--1",
            "NaN",
            "Infinity",
            "inf",
            "\u{661}",
            "1.\u{662}",
        ] {
            assert_eq!(Number::parse(text), None, "{text}");
        }
        assert_eq!(Number::from_f64(f64::NAN), None);
        assert_eq!(Number::from_f64(f64::NEG_INFINITY), None);
    }

    #[test]
    fn one_number_has_one_form() -> Result {
        assert_eq!(Number::from(5_i8), Number::from(5_u128));
        assert_eq!(Number::from(-5_i128), Number::from(-5_i64));
        assert_eq!(parsed("5")?, Number::from(5_usize));
        assert_eq!(parsed("18446744073709551616")?, Number::from(1_u128 << 64));
        assert_ne!(parsed("5.0")?, Number::from(5));
        for text in ["5", "-5", "18446744073709551615", "0.1", "1e300"] {
            let number = text.parse::<serde_json::Number>().ok().map(Number::from);
            assert_eq!(number, Number::parse(text), "{text}");
        }
        Ok(())
    }

    #[test]
    fn it_is_asked_for_what_it_is() -> Result {
        for (text, signed, unsigned, float) in [
            ("3", Some(3), Some(3), Some(3.0)),
            ("-3", Some(-3), None, Some(-3.0)),
            ("18446744073709551615", None, Some(u64::MAX), Some(2_f64.powi(64))),
            ("18446744073709551616", None, None, Some(2_f64.powi(64))),
            ("3.0", None, None, Some(3.0)),
            ("1e400", None, None, None),
        ] {
            let number = parsed(text)?;
            assert_eq!(number.as_i64(), signed, "{text}");
            assert_eq!(number.as_u64(), unsigned, "{text}");
            assert_eq!(number.as_f64(), float, "{text}");
        }
        Ok(())
    }

    #[test]
    fn serde_gets_what_128_bits_hold() -> Result {
        for (text, held) in [
            ("340282366920938463463374607431768211455", true),
            ("-170141183460469231731687303715884105728", true),
            ("340282366920938463463374607431768211456", false),
            ("-170141183460469231731687303715884105729", false),
            ("1e400", false),
            ("-3", true),
            ("2.5", true),
        ] {
            let written = serde_json::to_string(&parsed(text)?).ok();
            assert_eq!(written.as_deref(), held.then_some(text), "{text}");
        }
        Ok(())
    }
}
