//! The answer that a modeled error is read from.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use bytes::Bytes;

use super::failure::ReadError;
use crate::output::{Answer, Output};
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
    label = "add `#[aws_shape]` to `{Self}`, or `#[aws_output]` where it has members in headers"
)]
pub trait ErrorMember: Sized {
    /// Reads the shape.
    fn read<P: Protocol>(answer: &ErrorAnswer<'_, P>) -> Result<Self, ReadError>;
}

#[diagnostic::do_not_recommend]
impl<T: Output> ErrorMember for T {
    fn read<P: Protocol>(answer: &ErrorAnswer<'_, P>) -> Result<Self, ReadError> {
        let answer = answer.answer;
        let Cow::Owned(document) = P::error_document(answer) else {
            return T::read::<P>(&Answer::new(answer));
        };
        let mut with_document = http::Response::new(Bytes::from(document));
        *with_document.status_mut() = answer.status();
        *with_document.headers_mut() = answer.headers().clone();
        T::read::<P>(&Answer::new(&with_document))
    }
}
