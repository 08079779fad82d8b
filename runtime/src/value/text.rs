//! Values as text: in a label, a query parameter, a header or the key of a map.

use std::borrow::Cow;
use std::time::SystemTime;

use super::point_in_time::PointInTime;
use super::{Timestamp, TimestampFormat};

/// A value that can be sent as text: in a label, a query parameter, a header, or the key of a map.
///
/// Strings, numbers, booleans, timestamps, string enums and newtypes of these implement it. If you
/// implement it for your own type, members can have that type.
///
/// ```
/// use std::borrow::Cow;
/// use aws_operation::{HttpText, aws_operation};
///
/// struct StudioId(u32);
///
/// impl HttpText for StudioId {
///     fn to_text(&self) -> Cow<'_, str> {
///         format!("studio-{}", self.0).into()
///     }
///
///     fn from_text(text: &str) -> Option<Self> {
///         text.strip_prefix("studio-")?.parse().ok().map(Self)
///     }
/// }
///
/// #[aws_operation(method = "GET", path = "/studios/{studioId}")]
/// struct GetStudio {
///     studio_id: StudioId,
/// }
/// ```
pub trait HttpText: Sized {
    /// How many commas each such value has in a list in a header, where it is then not quoted.
    #[doc(hidden)]
    const COMMAS: usize = 0;

    /// Returns the value's text.
    fn to_text(&self) -> Cow<'_, str>;

    /// Parses a text, or returns `None` if it is not valid.
    fn from_text(text: &str) -> Option<Self>;

    /// As [`HttpText::from_text`], and what is wrong with a text that has no value, where more is known.
    #[doc(hidden)]
    fn parse(text: &str) -> Result<Self, String> {
        Self::from_text(text).ok_or_else(String::new)
    }

    /// Returns the value's text, in `format` if it is a timestamp, or `None` if it cannot be sent.
    #[doc(hidden)]
    fn text(&self, _: TimestampFormat) -> Option<Cow<'_, str>> {
        Some(self.to_text())
    }
}

#[diagnostic::do_not_recommend]
impl HttpText for String {
    fn to_text(&self) -> Cow<'_, str> {
        self.into()
    }

    fn from_text(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }
}

macro_rules! plain {
    ($($ty:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl HttpText for $ty {
            fn to_text(&self) -> Cow<'_, str> {
                self.to_string().into()
            }

            fn from_text(text: &str) -> Option<Self> {
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
        #[diagnostic::do_not_recommend]
        impl HttpText for $ty {
            fn to_text(&self) -> Cow<'_, str> {
                if self.is_infinite() {
                    return if self.is_sign_positive() { "Infinity" } else { "-Infinity" }.into();
                }
                format!("{self:?}").into()
            }

            fn from_text(text: &str) -> Option<Self> {
                text.trim().parse().ok()
            }
        }
    )*};
}

float!(f32 f64);

/// Points in time. An HTTP date holds a comma of its own.
macro_rules! times {
    ($($(#[$when:meta])? $ty:ty;)*) => {$(
        $(#[$when])?
        #[diagnostic::do_not_recommend]
        impl HttpText for $ty {
            const COMMAS: usize = 1;

            fn to_text(&self) -> Cow<'_, str> {
                self.text(TimestampFormat::DateTime).unwrap_or_default()
            }

            fn from_text(text: &str) -> Option<Self> {
                PointInTime::of(text.parse().ok()?)
            }

            fn text(&self, timestamps: TimestampFormat) -> Option<Cow<'_, str>> {
                PointInTime::timestamp(self).map(|time| time.format(timestamps).into())
            }
        }
    )*};
}

times! {
    Timestamp;
    SystemTime;
    #[cfg(feature = "chrono")] chrono::DateTime<chrono::Utc>;
    #[cfg(feature = "jiff")] jiff::Timestamp;
    #[cfg(feature = "time")] time::OffsetDateTime;
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
            assert_eq!(value.to_text(), text);
            assert_eq!(f64::from_text(text), Some(value));
        }
        assert_eq!(f64::NAN.to_text(), "NaN");
    }
}
