//! What is known of a call beside its output.

use http::HeaderMap;

/// What is known of a successful call beside its output.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Metadata {
    /// The HTTP status.
    pub status: u16,
    /// The response's headers.
    pub headers: HeaderMap,
    /// How many times the request was sent.
    pub attempts: u32,
    /// The idempotency token, given or filled in; `None` for an operation without one.
    pub idempotency_token: Option<String>,
}

impl Metadata {
    /// The id that the service gave the request, which its support asks for.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }
}

/// The request id, under any of the names that services give it.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    let names = ["x-amzn-requestid", "x-amzn-request-id", "x-amz-request-id"];
    names.into_iter().find_map(|name| headers.get(name)?.to_str().ok())
}
