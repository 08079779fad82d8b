//! Values as the text of a label, a query or a header.

use crate::value::{Timestamp, TimestampFormat};

/// Where a text stands, which decides how a timestamp is written.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Place {
    /// In the path.
    Label,
    /// In the query.
    Query,
    /// In a header.
    Header,
}

/// A value that has one text: strings, numbers, booleans, timestamps, and shapes made of them.
pub trait HttpText: Sized {
    /// Appends the value's text.
    fn write_text(&self, place: Place, text: &mut String);
    /// The value of a text.
    fn read_text(text: &str) -> Option<Self>;
}

impl HttpText for String {
    fn write_text(&self, _: Place, text: &mut String) {
        text.push_str(self);
    }

    fn read_text(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }
}

macro_rules! plain {
    ($($ty:ty)*) => {$(
        impl HttpText for $ty {
            fn write_text(&self, _: Place, text: &mut String) {
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
        /// Smithy's names for what has no digits; Rust reads them as they are.
        impl HttpText for $ty {
            fn write_text(&self, _: Place, text: &mut String) {
                if self.is_infinite() {
                    text.push_str(if self.is_sign_positive() { "Infinity" } else { "-Infinity" });
                } else {
                    text.push_str(&self.to_string());
                }
            }

            fn read_text(text: &str) -> Option<Self> {
                text.trim().parse().ok()
            }
        }
    )*};
}

float!(f32 f64);

impl HttpText for Timestamp {
    fn write_text(&self, place: Place, text: &mut String) {
        let format = match place {
            Place::Label | Place::Query => TimestampFormat::DateTime,
            Place::Header => TimestampFormat::HttpDate,
        };
        text.push_str(&self.format(format));
    }

    fn read_text(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}

/// The value's text by itself.
pub(super) fn text<T: HttpText>(value: &T, place: Place) -> String {
    let mut text = String::new();
    value.write_text(place, &mut text);
    text
}
