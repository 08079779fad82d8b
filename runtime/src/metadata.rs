//! Metadata about a completed call.

use http::HeaderMap;

/// Metadata about a successful call.
#[derive(Debug, Clone)]
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
}

impl Metadata {
    /// Returns the request ID, which AWS support asks for.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }
}

/// The request ID, under any of the names that services use for it.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    let names = ["x-amzn-requestid", "x-amzn-request-id", "x-amz-request-id"];
    names.into_iter().find_map(|name| headers.get(name)?.to_str().ok())
}
