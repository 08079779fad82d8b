//! The record of what was received.

use axum::body::Bytes;
use axum::http::{HeaderMap, Method};

/// A request as it was received, and the status it was answered with.
#[derive(Clone, Debug)]
pub struct ReceivedRequest {
    /// The method.
    pub method: Method,
    /// The path and query, still encoded, exactly as on the request line.
    pub target: String,
    /// The headers, in lower case.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
    /// The status answered: none where the connection was closed instead (or
    /// the answer is still being made).
    pub status: Option<u16>,
}
