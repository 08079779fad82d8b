//! The modeled errors of a service.

use super::output::{Output, WriteOutput};
use crate::response::Response;
use crate::shape::{ReadError, ValueReader};
use crate::spec::ErrorShape;

/// An enum of modeled errors, declared by [`aws_error`](crate::aws_error).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an operation error",
    label = "add `#[aws_error]` to `{Self}` if it is an enum of yours, or leave out `error`"
)]
pub trait OperationError: Sized + Send + Sync + 'static {
    #[doc(hidden)]
    const SHAPES: &'static [ErrorShape];
    /// Reads the error of `SHAPES[shape]` from its response, whose body is at `document`.
    #[doc(hidden)]
    fn read<R: ValueReader>(
        shape: usize,
        response: Response<'_>,
        document: R,
    ) -> Result<Self, ReadError>;
}

/// The error type of an operation without modeled errors.
///
/// It has no values. Use the code, message and status of the [`Error`](crate::Error) instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unmodeled {}

#[diagnostic::do_not_recommend]
impl OperationError for Unmodeled {
    const SHAPES: &'static [ErrorShape] = &[];

    fn read<R: ValueReader>(_: usize, _: Response<'_>, _: R) -> Result<Self, ReadError> {
        Err(ReadError::no_such_shape())
    }
}

/// The half of modeled errors that a server sends. Each declared enum of them has it, unless it is only
/// read.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can only be read",
    label = "remove the key `output` from the attribute of `{Self}`"
)]
pub trait WriteError: OperationError {
    /// Gives the error to `to`.
    fn write<W: ErrorWriter>(self, to: W) -> W::Written;
}

/// Takes one modeled error.
pub trait ErrorWriter {
    /// What becomes of it.
    type Written;
    /// The error of `SHAPES[shape]`, with its members.
    fn error<T: WriteOutput>(self, shape: usize, members: T) -> Self::Written;
}

#[diagnostic::do_not_recommend]
impl WriteError for Unmodeled {
    fn write<W: ErrorWriter>(self, _: W) -> W::Written {
        match self {}
    }
}

/// A type that an error variant can hold; if the enum is `SENT` too, one that a server can send.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the shape of an error",
    label = "add `#[aws_shape]` to `{Self}`, or `#[aws_output]` if it has members in headers",
    note = "a shape with `input` or `output` needs the same key on every type that contains it"
)]
pub trait ErrorMember<const SENT: bool>: Sized {
    /// Reads the shape.
    fn read<R: ValueReader>(response: Response<'_>, document: R) -> Result<Self, ReadError>;
}

#[diagnostic::do_not_recommend]
impl<T: Output> ErrorMember<false> for T {
    fn read<R: ValueReader>(response: Response<'_>, document: R) -> Result<Self, ReadError> {
        read(response, document)
    }
}

#[diagnostic::do_not_recommend]
impl<T: WriteOutput> ErrorMember<true> for T {
    fn read<R: ValueReader>(response: Response<'_>, document: R) -> Result<Self, ReadError> {
        read(response, document)
    }
}

fn read<T: Output>(response: Response<'_>, document: impl ValueReader) -> Result<T, ReadError> {
    if T::HIDES_MESSAGE {
        response.hide_message();
    }
    T::read(response, document)
}
