//! What a declared operation is.

use crate::bind::{RequestBinder, RequestBody};
use crate::error::{ErrorAnswer, ErrorShape, ReadError};
use crate::output::Answer;
use crate::protocol::Protocol;
use crate::service::ServiceSpec;

/// An operation, declared by [`aws_operation`](crate::aws_operation) and called by
/// [`Client::send`](crate::Client::send).
///
/// Its types have no bounds: what they must be is called for where they are declared, so that a
/// wrong one is reported there, once, and not again by whoever names the operation.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an AWS operation",
    label = "add `#[aws_operation(..)]` to `{Self}`"
)]
pub trait Operation {
    /// The [`Service`](crate::Service) it belongs to.
    type Service;
    /// What a successful answer becomes: an [`Output`](crate::Output).
    type Output;
    /// The errors that the service models for it: an [`OperationError`](crate::OperationError).
    type Error;
    /// The service's.
    #[doc(hidden)]
    type Protocol: Protocol;
    #[doc(hidden)]
    const SPEC: &'static OperationSpec;
    /// Binds the members to the request, and fills the idempotency token. Runs once a call.
    #[doc(hidden)]
    fn bind<B: RequestBody>(&mut self, request: &mut RequestBinder, body: &mut B);
    #[doc(hidden)]
    fn read_output<P: Protocol>(answer: &Answer<'_>) -> Result<Self::Output, ReadError>;
    /// Reads the error of `SPEC.errors[shape]` from its answer.
    #[doc(hidden)]
    fn read_error<P: Protocol>(
        shape: usize,
        answer: &ErrorAnswer<'_, P>,
    ) -> Result<Self::Error, ReadError>;
}

/// The body document of an operation, in its service's protocol.
pub(crate) type BodyOf<O> = <<O as Operation>::Protocol as Protocol>::Body;

/// The facts of an operation that the pipeline needs, the same for every call.
#[doc(hidden)]
#[derive(Debug)]
pub struct OperationSpec {
    pub(crate) name: &'static str,
    pub(crate) method: &'static str,
    pub(crate) service: &'static ServiceSpec,
    pub(crate) errors: &'static [ErrorShape],
    pub(crate) signed: bool,
}

impl OperationSpec {
    /// An operation of `service`, whose errors are the service's.
    pub const fn new(
        name: &'static str,
        method: &'static str,
        service: &'static ServiceSpec,
    ) -> Self {
        Self { name, method, service, errors: service.errors, signed: true }
    }

    /// An operation with errors of its own.
    pub const fn errors(mut self, errors: &'static [ErrorShape]) -> Self {
        self.errors = errors;
        self
    }

    /// An operation that is sent without a signature.
    pub const fn unsigned(mut self) -> Self {
        self.signed = false;
        self
    }
}
