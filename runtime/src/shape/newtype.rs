//! Newtypes: on the wire they are what they hold.

use std::borrow::Cow;

use crate::bind::HttpText;
use crate::value::TimestampFormat;

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

    fn write_text(&self, timestamps: TimestampFormat, text: &mut String) {
        self.inner().write_text(timestamps, text);
    }

    fn text(&self, timestamps: TimestampFormat) -> Cow<'_, str> {
        self.inner().text(timestamps)
    }

    fn read_text(text: &str) -> Option<Self> {
        T::Inner::read_text(text).map(T::wrap)
    }
}
