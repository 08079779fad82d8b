//! How a service's protocol writes a body document, reads one, and says what went wrong.
//!
//! A protocol is a serde format of our own; a declaration never names a codec.

use std::borrow::Cow;

use bytes::Bytes;
use serde::de::DeserializeOwned;

use crate::bind::RequestBody;
use crate::error::ReadError;
use crate::json::{self, JsonBody};
use crate::output::Answer;
use crate::shape::ReadMembers;

/// A protocol of AWS's, for the key `protocol` of [`aws_service`](crate::aws_service).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an AWS protocol",
    label = "use a protocol of `aws_operation`, such as `RestJson1`"
)]
pub trait Protocol: sealed::Sealed + 'static {
    #[doc(hidden)]
    const SPEC: &'static ProtocolSpec;
    #[doc(hidden)]
    type Body: RequestBody;
    /// Reads a structure from the answer's document and headers.
    #[doc(hidden)]
    fn read_structure<T: for<'de> ReadMembers<'de>>(answer: &Answer<'_>) -> Result<T, ReadError>;
    /// Reads a whole document.
    #[doc(hidden)]
    fn read_value<T: DeserializeOwned>(document: &[u8]) -> Result<T, ReadError>;
    /// Takes no note of an answer, unless it cannot be the service's.
    #[doc(hidden)]
    fn pass_over(document: &[u8]) -> Result<(), ReadError>;
    /// The document that an error's shape is read from.
    #[doc(hidden)]
    fn error_document(answer: &http::Response<Bytes>) -> Cow<'_, [u8]>;
}

/// A protocol that knows an operation by its name alone, without `method` and `path`. None yet.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` needs `method` and `path`",
    label = "add `method = \"GET\", path = \"/..\"` to the operation"
)]
pub trait RpcProtocol: Protocol {
    /// Does nothing; what counts is whether it compiles.
    fn check() {}
}

/// The facts of a protocol that the pipeline needs.
#[doc(hidden)]
#[derive(Debug)]
pub struct ProtocolSpec {
    /// The type of a body document.
    pub(crate) content_type: &'static str,
    /// What an error's answer says of itself.
    pub(crate) error_head: fn(&http::Response<Bytes>) -> ErrorHead,
}

/// What every error says, in whatever protocol.
#[doc(hidden)]
#[derive(Debug, Default)]
pub struct ErrorHead {
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
}

/// Smithy's [`aws.protocols#restJson1`](https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html):
/// HTTP bindings and JSON documents.
#[derive(Debug, Clone, Copy)]
pub struct RestJson1;

impl Protocol for RestJson1 {
    const SPEC: &'static ProtocolSpec =
        &ProtocolSpec { content_type: "application/json", error_head: json::error_head };
    type Body = JsonBody;

    fn read_structure<T: for<'de> ReadMembers<'de>>(answer: &Answer<'_>) -> Result<T, ReadError> {
        let document = answer.0.body();
        let document: &[u8] = if document.is_empty() { b"{}" } else { document };
        json::read_structure(document, answer.0.headers())
    }

    fn read_value<T: DeserializeOwned>(document: &[u8]) -> Result<T, ReadError> {
        json::read(document)
    }

    fn pass_over(document: &[u8]) -> Result<(), ReadError> {
        // The page of a proxy or a portal: no JSON begins so.
        if document.trim_ascii_start().starts_with(b"<") {
            return Err(ReadError::new(&[], "a page of HTML or XML where a document was expected"));
        }
        Ok(())
    }

    fn error_document(answer: &http::Response<Bytes>) -> Cow<'_, [u8]> {
        json::error_document(answer)
    }
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::RestJson1 {}
}
