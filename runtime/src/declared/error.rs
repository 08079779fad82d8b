//! The errors that a service models.

use super::output::Output;
use crate::response::Response;
use crate::shape::{ReadError, ValueReader};
use crate::spec::ErrorShape;

/// An enum of modeled errors, declared by [`aws_error`](crate::aws_error).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an operation error",
    label = "add `#[aws_error]` to `{Self}`, or leave out `error`"
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

/// The error type of an operation that models none: has no values, so every error is told by its
/// code, message and status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unmodeled {}

#[diagnostic::do_not_recommend]
impl OperationError for Unmodeled {
    const SHAPES: &'static [ErrorShape] = &[];

    fn read<R: ValueReader>(_: usize, _: Response<'_>, _: R) -> Result<Self, ReadError> {
        Err(ReadError::no_such_shape())
    }
}

/// A type that an error variant can hold.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from an error's response",
    label = "add `#[aws_shape]` to `{Self}`, or `#[aws_output]` if it has members in headers"
)]
pub trait ErrorMember: Sized {
    /// Reads the shape.
    fn read<R: ValueReader>(response: Response<'_>, document: R) -> Result<Self, ReadError>;
}

#[diagnostic::do_not_recommend]
impl<T: Output> ErrorMember for T {
    fn read<R: ValueReader>(response: Response<'_>, document: R) -> Result<Self, ReadError> {
        Output::read(response, document)
    }
}
