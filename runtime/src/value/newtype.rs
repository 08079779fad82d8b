//! Newtypes, which on the wire are the values inside.

use std::borrow::Cow;

use super::{HttpText, TimestampFormat};

/// A one-field tuple struct declared by [`aws_shape`](crate::aws_shape).
pub trait Newtype: Sized {
    /// What it holds.
    type Inner;
    /// The value inside.
    fn inner(&self) -> &Self::Inner;
    /// The newtype around a value.
    fn wrap(inner: Self::Inner) -> Self;
}

#[diagnostic::do_not_recommend]
impl<T: Newtype> HttpText for T
where
    T::Inner: HttpText,
{
    const COMMAS: usize = T::Inner::COMMAS;

    fn to_text(&self) -> Cow<'_, str> {
        self.inner().to_text()
    }

    fn from_text(text: &str) -> Option<Self> {
        T::Inner::from_text(text).map(T::wrap)
    }

    fn parse(text: &str) -> Result<Self, String> {
        T::Inner::parse(text).map(T::wrap)
    }

    fn text(&self, timestamps: TimestampFormat) -> Option<Cow<'_, str>> {
        self.inner().text(timestamps)
    }
}
