//! Open string enums.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, Deserializer, Visitor};

/// A string enum declared by [`aws_shape`](crate::aws_shape): it keeps a value that the service
/// adds later.
///
/// ```
/// use aws_operation::{StringEnum, aws_shape};
///
/// #[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
/// #[derive(Debug, PartialEq)]
/// enum State {
///     InProgress,
///     Ready,
///     Unknown(String),
/// }
///
/// assert_eq!(State::from_value("IN_PROGRESS"), State::InProgress);
/// assert_eq!(State::from("PAUSED").as_str(), "PAUSED");
/// ```
pub trait StringEnum: Sized {
    /// The value on the wire.
    fn as_str(&self) -> &str;
    /// The variant of a value on the wire; one that has none is kept in `Unknown`.
    fn from_value(value: &str) -> Self;
}

/// Reads a string enum: the body of its `Deserialize`.
pub fn read_string_enum<'de, T: StringEnum, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    deserializer.deserialize_str(StringEnumVisitor(PhantomData))
}

struct StringEnumVisitor<T>(PhantomData<T>);

impl<T: StringEnum> Visitor<'_> for StringEnumVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string")
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<T, E> {
        Ok(T::from_value(value))
    }
}
