//! The answers: JSON documents, each with a request id.

use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::Value;
use uuid::Uuid;

/// The answer of an operation that succeeded.
#[derive(Clone, Debug)]
pub(super) struct Answer(pub(super) Value);

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        json(StatusCode::OK, &self.0)
    }
}

pub(super) fn json(status: StatusCode, document: &Value) -> Response {
    let content_type = [(CONTENT_TYPE, HeaderValue::from_static("application/json"))];
    (status, content_type, document.to_string()).into_response()
}

/// Gives an answer its request id, a new one even where the answer is replayed.
pub(super) fn with_request_id(mut response: Response) -> Response {
    // The text of a UUID is always a header's value, so nothing is left out.
    if let Ok(id) = HeaderValue::from_str(&Uuid::new_v4().to_string()) {
        response.headers_mut().insert("x-amzn-requestid", id);
    }
    response
}
