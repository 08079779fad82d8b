//! The trait of a declared operation.

use super::error::OperationError;
use super::output::OutputReader;
use super::service::Service;
use crate::bind::RequestBinder;
use crate::protocol::Protocol;
use crate::shape::{Codec, Member, MemberWriter};
use crate::spec::{Binding, OperationSpec, Route};

/// An operation, which you declare with [`aws_operation`](crate::aws_operation) and send with
/// [`Client::send`](crate::Client::send).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an AWS operation",
    label = "add `#[aws_operation(..)]` to the struct; if this is a reference, pass the operation itself",
    note = "to pass the operation itself, remove the `&` or clone it"
)]
pub trait Operation {
    /// The service that the operation belongs to.
    type Service: Service;
    /// The type of a successful response, which implements [`Output`](crate::Output).
    // Without a bound: `output_reader` has it, where rustc does not add an explanation of its own.
    type Output;
    /// The errors of the operation if it belongs to the service `S`. They are those of `S`, unless the
    /// declaration names its own. [`ErrorOf`] is the type for the operation's actual service.
    type Errors<S: Service>: OperationError;
    /// The operation's name in the service's API.
    const NAME: &'static str = Self::SPEC.name();
    #[doc(hidden)]
    const SPEC: &'static OperationSpec;
    /// Binds the members outside the body document to the request, and fills the idempotency token.
    /// Runs once a call.
    #[doc(hidden)]
    fn bind<C: Codec>(&mut self, request: &mut RequestBinder);
    /// Writes the members in the body document.
    #[doc(hidden)]
    fn write_members<W: MemberWriter>(&self, _: &mut W) {}
    #[doc(hidden)]
    fn output_reader<P: Protocol>() -> OutputReader<Self::Output>;
}

/// The errors of an [`Operation`]: those of its service, unless the declaration names its own.
///
/// ```
/// use aws_operation::{Client, Error, ErrorOf, Operation};
///
/// async fn send_twice<O>(client: &Client, operation: O) -> Result<O::Output, Error<ErrorOf<O>>>
/// where
///     O: Operation + Clone,
/// {
///     client.send(operation.clone()).await?;
///     client.send(operation).await
/// }
/// ```
pub type ErrorOf<O> = <O as Operation>::Errors<<O as Operation>::Service>;

/// The protocol of an operation's service.
pub(crate) type ProtocolOf<O> = <<O as Operation>::Service as Service>::Protocol;

/// The format of an operation's documents.
pub(crate) type CodecOf<O> = <ProtocolOf<O> as Protocol>::Codec;

impl OperationSpec {
    /// An operation that is told from others by method and path.
    pub const fn rest<O: Operation>(
        name: &'static str,
        method: &'static str,
        path: &'static str,
        members: &'static [Member],
        bindings: &'static [Binding],
    ) -> Self {
        let spec = Self::rpc::<O>(name, members, bindings);
        Self { route: Route::Rest { method, path }, ..spec }
    }

    /// An operation that is told from others by its name. Of the rest its types say.
    pub const fn rpc<O: Operation>(
        name: &'static str,
        members: &'static [Member],
        bindings: &'static [Binding],
    ) -> Self {
        Self {
            name,
            route: Route::Rpc,
            path_style: false,
            members,
            bindings,
            has_input: true,
            service: <O::Service as Service>::SPEC,
            errors: <ErrorOf<O> as OperationError>::SHAPES,
            root: None,
            auth: <O::Service as Service>::SPEC.auth,
            algorithm: <O::Service as Service>::SPEC.algorithm,
            checksum: None,
            compressor: None,
            retries_off: false,
        }
    }
}
