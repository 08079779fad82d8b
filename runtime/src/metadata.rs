//! Metadata about a completed call.

use std::fmt;

use bytes::Bytes;
use http::HeaderMap;

#[cfg(feature = "xml")]
use crate::xml::request_id as in_document;

#[cfg(not(feature = "xml"))]
fn in_document(_: &[u8]) -> Option<&str> {
    None
}

/// Metadata about a successful call.
#[derive(Clone)]
#[non_exhaustive]
pub struct Metadata {
    /// The HTTP status.
    pub status: u16,
    /// The response's headers.
    pub headers: HeaderMap,
    /// How many times the request was sent.
    pub attempts: u32,
    /// The idempotency token, whether you set it or it was filled in. `None` if the operation has none.
    pub idempotency_token: Option<String>,
    pub(crate) body: Bytes,
}

impl Metadata {
    /// Returns the request ID, which AWS support asks for. It is in a header, or in the XML document of a
    /// service of awsQuery or ec2Query.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers).or_else(|| in_document(&self.body))
    }

    /// Returns the body of the response as it came, with members that the output does not declare. It is
    /// empty if the output has a [`ByteStream`](crate::ByteStream).
    pub fn body(&self) -> &Bytes {
        &self.body
    }
}

/// Does not show the body, which may contain sensitive values.
impl fmt::Debug for Metadata {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Metadata")
            .field("status", &self.status)
            .field("headers", &self.headers)
            .field("attempts", &self.attempts)
            .field("idempotency_token", &self.idempotency_token)
            .finish_non_exhaustive()
    }
}

/// The request ID, under any of the names that services use for it.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    let names = ["x-amzn-requestid", "x-amzn-request-id", "x-amz-request-id"];
    names.into_iter().find_map(|name| headers.get(name)?.to_str().ok())
}
