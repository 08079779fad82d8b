//! Open string enums.

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
