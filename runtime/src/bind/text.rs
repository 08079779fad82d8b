//! Values as the text of a label, a query or a header.

use std::borrow::Cow;

use crate::value::{Timestamp, TimestampFormat};

/// A value that has one text: strings, numbers, booleans, timestamps, and shapes made of them.
pub trait HttpText: Sized {
    /// How many commas each such value has in a list in a header, where it is then not quoted.
    const COMMAS: usize = 0;

    /// Appends the value's text; a timestamp's in that format.
    fn write_text(&self, timestamps: TimestampFormat, text: &mut String);
    /// The value's text by itself; a timestamp's in that format.
    fn text(&self, timestamps: TimestampFormat) -> Cow<'_, str> {
        let mut text = String::new();
        self.write_text(timestamps, &mut text);
        text.into()
    }
    /// The value of a text.
    fn read_text(text: &str) -> Option<Self>;
}

impl HttpText for String {
    fn write_text(&self, _: TimestampFormat, text: &mut String) {
        text.push_str(self);
    }

    fn text(&self, _: TimestampFormat) -> Cow<'_, str> {
        self.into()
    }

    fn read_text(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }
}

macro_rules! plain {
    ($($ty:ty)*) => {$(
        impl HttpText for $ty {
            fn write_text(&self, _: TimestampFormat, text: &mut String) {
                text.push_str(&self.to_string());
            }

            fn read_text(text: &str) -> Option<Self> {
                text.trim().parse().ok()
            }
        }
    )*};
}

plain!(bool i8 i16 i32 i64 u8 u16 u32 u64);

macro_rules! float {
    ($($ty:ty)*) => {$(
        /// Smithy's names for what has no digits, which Rust reads as they are. A whole number has its
        /// `.0` and a long one its exponent, as in botocore and the official SDKs.
        impl HttpText for $ty {
            fn write_text(&self, _: TimestampFormat, text: &mut String) {
                if self.is_infinite() {
                    text.push_str(if self.is_sign_positive() { "Infinity" } else { "-Infinity" });
                } else {
                    text.push_str(&format!("{self:?}"));
                }
            }

            fn read_text(text: &str) -> Option<Self> {
                text.trim().parse().ok()
            }
        }
    )*};
}

float!(f32 f64);

/// An HTTP date holds a comma of its own.
impl HttpText for Timestamp {
    const COMMAS: usize = 1;

    fn write_text(&self, timestamps: TimestampFormat, text: &mut String) {
        text.push_str(&self.format(timestamps));
    }

    fn read_text(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_float_is_told_from_a_whole_number_and_is_read_again() {
        for (value, text) in [
            (1.0, "1.0"),
            (-2.5, "-2.5"),
            (0.1, "0.1"),
            (1e21, "1e21"),
            (f64::MAX, "1.7976931348623157e308"),
            (f64::NEG_INFINITY, "-Infinity"),
        ] {
            assert_eq!(value.text(TimestampFormat::DateTime), text);
            assert_eq!(f64::read_text(text), Some(value));
        }
        assert_eq!(f64::NAN.text(TimestampFormat::DateTime), "NaN");
    }
}
