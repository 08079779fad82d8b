//! How a service's protocol writes a body document, reads one, and says what went wrong.
//!
//! A protocol is a serde format of our own; a declaration never names a codec.

use std::borrow::Cow;
use std::marker::PhantomData;
use std::ops::Deref;

use bytes::Bytes;
use serde::de::DeserializeSeed;

use crate::bind::RequestBody;
use crate::error::ReadError;
use crate::json::{self, JsonBody};
use crate::operation::{Operation, OperationSpec, ProtocolOf};
use crate::output::Answer;
use crate::query::{self, QueryBody};
use crate::shape::ReadMembers;

/// A protocol of AWS's, for the key `protocol` of [`aws_service`](crate::aws_service).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an AWS protocol",
    label = "use a protocol of `aws_operation`, such as `RestJson1`"
)]
pub trait Protocol: sealed::Sealed + Sized + 'static {
    #[doc(hidden)]
    const SPEC: &'static ProtocolSpec;
    #[doc(hidden)]
    type Body: RequestBody;
    /// Reads a structure from the answer's document and headers.
    #[doc(hidden)]
    fn read_structure<T: for<'de> ReadMembers<'de>>(answer: &Answer<'_>) -> Result<T, ReadError>;
    /// Reads a whole document; where there is none, one without members.
    #[doc(hidden)]
    fn read_document<'de, S: DeserializeSeed<'de>>(
        document: &'de [u8],
        seed: S,
    ) -> Result<S::Value, ReadError>;
    /// Takes no note of an answer, unless it cannot be the service's.
    #[doc(hidden)]
    fn pass_over(document: &[u8]) -> Result<(), ReadError>;
    /// The document that an error's shape is read from.
    #[doc(hidden)]
    fn error_document(answer: &http::Response<Bytes>) -> Cow<'_, [u8]>;
}

/// A protocol that knows an operation by its name alone, without `method` and `path`.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` needs `method` and `path`",
    label = "add `method = \"GET\", path = \"/..\"` to the operation"
)]
pub trait RpcProtocol: Protocol {
    /// Does nothing; what counts is whether it compiles.
    fn check() {}
}

/// Asks of the operation `O`, which has `method` and `path`, whether its protocol has them.
///
/// Of a protocol without them it has a method of its own; of any other, and of a service that is none
/// and was reported, method lookup goes on to what it derefs to.
#[doc(hidden)]
#[derive(Debug)]
pub struct ByMethodAndPath<O>(PhantomData<O>);

impl<O> ByMethodAndPath<O> {
    /// Asks it of the operation that `O` is.
    pub fn of(_: &O) -> Self {
        Self(PhantomData)
    }
}

impl<O: Operation> ByMethodAndPath<O>
where
    ProtocolOf<O>: RpcProtocol,
{
    /// The protocol.
    pub fn protocol(&self) -> PhantomData<ProtocolOf<O>> {
        PhantomData
    }
}

impl<O> Deref for ByMethodAndPath<O> {
    type Target = ByRoute;

    fn deref(&self) -> &ByRoute {
        &ByRoute
    }
}

/// Stands for a protocol that tells operations by method and path.
#[doc(hidden)]
#[derive(Debug)]
pub struct ByRoute;

impl ByRoute {
    /// The protocol.
    pub fn protocol(&self) -> PhantomData<RestJson1> {
        PhantomData
    }
}

/// A protocol that tells operations by method and path.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no `method` and `path`",
    label = "remove them: it knows an operation by its name"
)]
pub trait RestProtocol: Protocol {
    /// Does nothing; what counts is whether it compiles.
    fn check(_: PhantomData<Self>) {}
}

/// The facts of a protocol that the pipeline needs.
#[doc(hidden)]
#[derive(Debug)]
pub struct ProtocolSpec {
    /// The type of a body document.
    pub(crate) content_type: &'static str,
    /// The body, of what an operation's own members wrote.
    pub(crate) complete: fn(&'static OperationSpec, Vec<u8>) -> Vec<u8>,
    /// What an error's answer says of itself.
    pub(crate) error_head: fn(&http::Response<Bytes>) -> ErrorHead,
}

/// What every error says, in whatever protocol.
#[doc(hidden)]
#[derive(Debug, Default)]
pub struct ErrorHead {
    pub(crate) code: Option<String>,
    /// The code of an awsQuery-compatible service's old protocol, which callers still know it by.
    pub(crate) query_code: Option<String>,
    pub(crate) message: Option<String>,
}

/// Smithy's [`aws.protocols#restJson1`](https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html):
/// HTTP bindings and JSON documents.
#[derive(Debug, Clone, Copy)]
pub struct RestJson1;

/// Smithy's [`aws.protocols#awsJson1_0`](https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html):
/// JSON documents, and operations known by their names.
#[derive(Debug, Clone, Copy)]
pub struct AwsJson1_0;

/// Smithy's [`aws.protocols#awsJson1_1`](https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html):
/// [`AwsJson1_0`] by another content type.
#[derive(Debug, Clone, Copy)]
pub struct AwsJson1_1;

/// Smithy's `aws.protocols#awsQuery`, as far as STS needs it: not for declarations of users.
#[derive(Debug, Clone, Copy)]
pub(crate) enum AwsQuery {}

#[diagnostic::do_not_recommend]
impl RestProtocol for RestJson1 {}
#[diagnostic::do_not_recommend]
impl RpcProtocol for AwsJson1_0 {}
#[diagnostic::do_not_recommend]
impl RpcProtocol for AwsJson1_1 {}
#[diagnostic::do_not_recommend]
impl RpcProtocol for AwsQuery {}

/// The protocols whose documents are JSON, by the type of a document.
macro_rules! json_protocols {
    ($($name:ident: $content_type:literal, $error_head:path;)*) => {$(
        impl sealed::Sealed for $name {}

        impl Protocol for $name {
            const SPEC: &'static ProtocolSpec = &ProtocolSpec {
                content_type: $content_type,
                complete: |_, document| document,
                error_head: $error_head,
            };
            type Body = JsonBody;

            fn read_structure<T: for<'de> ReadMembers<'de>>(
                answer: &Answer<'_>,
            ) -> Result<T, ReadError> {
                json::read_structure(*answer)
            }

            fn read_document<'de, S: DeserializeSeed<'de>>(
                document: &'de [u8],
                seed: S,
            ) -> Result<S::Value, ReadError> {
                json::read(document, seed)
            }

            fn pass_over(document: &[u8]) -> Result<(), ReadError> {
                json::pass_over(document)
            }

            fn error_document(answer: &http::Response<Bytes>) -> Cow<'_, [u8]> {
                json::error_document(answer)
            }
        }
    )*};
}

json_protocols! {
    RestJson1: "application/json", json::rest_error_head;
    AwsJson1_0: "application/x-amz-json-1.0", json::rpc_error_head;
    AwsJson1_1: "application/x-amz-json-1.1", json::rpc_error_head;
}

impl sealed::Sealed for AwsQuery {}

impl Protocol for AwsQuery {
    const SPEC: &'static ProtocolSpec = &ProtocolSpec {
        content_type: "application/x-www-form-urlencoded; charset=utf-8",
        complete: query::with_action,
        error_head: query::error_head,
    };
    type Body = QueryBody;

    fn read_structure<T: for<'de> ReadMembers<'de>>(answer: &Answer<'_>) -> Result<T, ReadError> {
        query::read_structure(*answer)
    }

    fn read_document<'de, S: DeserializeSeed<'de>>(
        document: &'de [u8],
        seed: S,
    ) -> Result<S::Value, ReadError> {
        query::read(document, seed)
    }

    fn pass_over(document: &[u8]) -> Result<(), ReadError> {
        query::pass_over(document)
    }

    fn error_document(answer: &http::Response<Bytes>) -> Cow<'_, [u8]> {
        Cow::Borrowed(answer.body())
    }
}

mod sealed {
    pub trait Sealed {}
}
