//! The answer that a modeled error is read from.

use std::fmt;
use std::marker::PhantomData;

use bytes::Bytes;
use serde::de::DeserializeOwned;

use super::failure::ReadError;
use crate::protocol::Protocol;

/// An error's answer in the protocol `P`.
#[doc(hidden)]
pub struct ErrorAnswer<'a, P> {
    answer: &'a http::Response<Bytes>,
    protocol: PhantomData<P>,
}

impl<'a, P: Protocol> ErrorAnswer<'a, P> {
    pub(crate) fn new(answer: &'a http::Response<Bytes>) -> Self {
        Self { answer, protocol: PhantomData }
    }

    /// The error of an index that the declaration does not have.
    pub fn no_such_shape(&self) -> ReadError {
        ReadError::new(&[], "no such error shape")
    }
}

impl<P> fmt::Debug for ErrorAnswer<'_, P> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ErrorAnswer")
            .field("status", &self.answer.status())
            .finish_non_exhaustive()
    }
}

/// A type that an error variant can hold.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from an error's answer",
    label = "add `#[aws_shape]` (or `#[derive(serde::Deserialize)]`) to `{Self}`"
)]
pub trait ErrorMember: Sized {
    /// Reads the shape.
    fn read<P: Protocol>(answer: &ErrorAnswer<'_, P>) -> Result<Self, ReadError>;
}

#[diagnostic::do_not_recommend]
impl<T: DeserializeOwned> ErrorMember for T {
    fn read<P: Protocol>(answer: &ErrorAnswer<'_, P>) -> Result<Self, ReadError> {
        P::read_value(&P::error_document(answer.answer))
    }
}
