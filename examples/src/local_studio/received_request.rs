//! The record of a received request.

use axum::body::Bytes;
use axum::http::{HeaderMap, Method};

/// A received request, and the status of its response.
#[derive(Clone, Debug)]
pub struct ReceivedRequest {
    /// The method.
    pub method: Method,
    /// The path and query, still encoded, exactly as on the request line.
    pub target: String,
    /// The headers, with names in lower case.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
    /// The status of the response. `None` if the connection was closed instead, or if
    /// there is no response yet.
    pub status: Option<u16>,
}
