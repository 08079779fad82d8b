//! What a declared operation is.

use crate::bind::{RequestBinder, RequestBody};
use crate::error::{ErrorShape, OperationError};
use crate::output::OutputReader;
use crate::protocol::Protocol;
use crate::service::{Service, ServiceSpec};
use crate::sign::Algorithm;

/// An operation, declared by [`aws_operation`](crate::aws_operation) and called by
/// [`Client::send`](crate::Client::send).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an AWS operation",
    label = "add `#[aws_operation(..)]` to `{Self}`"
)]
pub trait Operation: OperationErrors {
    /// The service it belongs to.
    type Service: Service;
    /// What a successful answer becomes: an [`Output`](crate::Output). Without a bound: `output_reader`
    /// asks for it, where rustc has nothing else to say of it.
    type Output;
    #[doc(hidden)]
    const SPEC: &'static OperationSpec;
    /// Binds the members to the request, and fills the idempotency token. Runs once a call.
    #[doc(hidden)]
    fn bind<B: RequestBody>(&mut self, request: &mut RequestBinder, body: &mut B);
    #[doc(hidden)]
    fn output_reader<P: Protocol>() -> OutputReader<Self::Output>;
}

/// The errors of an [`Operation`]: those of its service, or its own where the declaration names some.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an AWS operation",
    label = "add `#[aws_operation(..)]` to `{Self}`"
)]
pub trait OperationErrors {
    /// The errors that the service models for it.
    type Error: OperationError;
}

/// An operation that names no errors. That it has its service's is said here and not by each
/// expansion, so that a service which is none is reported once.
#[doc(hidden)]
pub trait ErrorsOfService {}

#[diagnostic::do_not_recommend]
impl<O: Operation + ErrorsOfService> OperationErrors for O {
    type Error = <O::Service as Service>::Error;
}

/// The protocol of an operation's service.
pub(crate) type ProtocolOf<O> = <<O as Operation>::Service as Service>::Protocol;

/// The body document of an operation, in its service's protocol.
pub(crate) type BodyOf<O> = <ProtocolOf<O> as Protocol>::Body;

/// The facts of an operation that the pipeline needs, the same for every call.
#[doc(hidden)]
#[derive(Debug)]
pub struct OperationSpec {
    pub(crate) name: &'static str,
    pub(crate) method: &'static str,
    pub(crate) service: &'static ServiceSpec,
    pub(crate) errors: &'static [ErrorShape],
    pub(crate) auth: Auth,
    /// What a signature is made by, if there is one.
    pub(crate) algorithm: Algorithm,
}

impl OperationSpec {
    /// The facts of `O` that its types do not say.
    pub const fn new<O: Operation + ?Sized>(name: &'static str, method: &'static str) -> Self {
        Self {
            name,
            method,
            service: <O::Service as Service>::SPEC,
            errors: <O::Error as OperationError>::SHAPES,
            auth: Auth::Signed,
            algorithm: <O::Service as Service>::SPEC.algorithm,
        }
    }

    /// An operation that is sent without a signature.
    pub const fn unsigned(mut self) -> Self {
        self.auth = Auth::None;
        self
    }

    /// An operation that is signed otherwise than its service's others.
    pub const fn algorithm(mut self, algorithm: Algorithm) -> Self {
        self.algorithm = algorithm;
        self
    }

    /// An operation whose signature does not cover the body.
    pub const fn unsigned_payload(mut self) -> Self {
        self.auth = Auth::UnsignedPayload;
        self
    }
}

/// How a request says whose it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Auth {
    /// By a signature.
    Signed,
    /// By a signature that does not cover the body.
    UnsignedPayload,
    /// It does not.
    None,
}
