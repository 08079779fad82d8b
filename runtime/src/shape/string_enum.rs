//! Open string enums.

/// A string enum declared with [`aws_shape`](crate::aws_shape). It keeps values that the service adds
/// later.
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
    /// Returns the value on the wire.
    fn as_str(&self) -> &str;
    /// Returns the variant for a value on the wire. A value without a variant is kept in `Unknown`.
    fn from_value(value: &str) -> Self;
}
