//! The errors that a service models.

use super::answer::ErrorAnswer;
use super::failure::ReadError;
use crate::protocol::Protocol;

/// An enum of modeled errors, declared by [`aws_error`](crate::aws_error).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an operation error",
    label = "add `#[aws_error]` to `{Self}`, or leave out `error`"
)]
pub trait OperationError: Sized + Send + Sync + 'static {
    #[doc(hidden)]
    const SHAPES: &'static [ErrorShape];
    /// Reads the error of `SHAPES[shape]` from its answer.
    #[doc(hidden)]
    fn read<P: Protocol>(shape: usize, answer: &ErrorAnswer<'_, P>) -> Result<Self, ReadError>;
}

/// The error type of an operation that models none: has no values, so every error is told by its
/// code, message and status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unmodeled {}

#[diagnostic::do_not_recommend]
impl OperationError for Unmodeled {
    const SHAPES: &'static [ErrorShape] = &[];

    fn read<P: Protocol>(_: usize, answer: &ErrorAnswer<'_, P>) -> Result<Self, ReadError> {
        Err(answer.no_such_shape())
    }
}

/// The facts of a modeled error that the pipeline needs.
#[doc(hidden)]
#[derive(Debug)]
pub struct ErrorShape {
    pub(crate) code: &'static str,
    pub(crate) status: Option<u16>,
    pub(crate) retry: Option<Retry>,
}

/// Why another attempt is worth it, which decides how long to wait for it and what it costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Retry {
    Transient,
    Throttling,
}

impl ErrorShape {
    /// The error of that code.
    pub const fn new(code: &'static str) -> Self {
        Self { code, status: None, retry: None }
    }

    /// The status it is answered with: for servers, since a client goes by the code at any status.
    pub const fn status(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }

    /// Smithy's `retryable` trait.
    pub const fn retryable(mut self) -> Self {
        self.retry = Some(Retry::Transient);
        self
    }

    /// Smithy's `retryable` trait with `throttling`.
    pub const fn throttling(mut self) -> Self {
        self.retry = Some(Retry::Throttling);
        self
    }
}
