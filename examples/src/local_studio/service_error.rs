//! The errors the service answers with.

use std::collections::BTreeMap;

use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::json;

use super::answer;
use super::signature::SignatureError;

/// An error in the shape that every error of the model has.
#[derive(Clone, Debug)]
pub(super) struct ServiceError {
    status: StatusCode,
    name: &'static str,
    code: &'static str,
    message: String,
    context: BTreeMap<&'static str, String>,
}

/// A constructor for each modeled error, with the status the model gives it.
macro_rules! modeled {
    ($($function:ident $status:ident $name:literal)*) => {$(
        pub(super) fn $function(code: &'static str, message: String) -> Self {
            Self::new(StatusCode::$status, $name, code, message)
        }
    )*};
}

impl ServiceError {
    modeled! {
        validation BAD_REQUEST "ValidationException"
        service_quota_exceeded PAYMENT_REQUIRED "ServiceQuotaExceededException"
        access_denied FORBIDDEN "AccessDeniedException"
        resource_not_found NOT_FOUND "ResourceNotFoundException"
        conflict CONFLICT "ConflictException"
        throttling TOO_MANY_REQUESTS "ThrottlingException"
        internal_server_error INTERNAL_SERVER_ERROR "InternalServerErrorException"
    }

    /// Not in the model: what AWS answers where no operation is.
    pub(super) fn unknown_operation(message: String) -> Self {
        Self::new(StatusCode::NOT_FOUND, "UnknownOperationException", "NO_SUCH_OPERATION", message)
    }

    fn new(status: StatusCode, name: &'static str, code: &'static str, message: String) -> Self {
        Self { status, name, code, message, context: BTreeMap::new() }
    }

    /// Adds what the error is about.
    pub(super) fn about(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.context.insert(name, value.into());
        self
    }
}

impl From<SignatureError> for ServiceError {
    fn from(error: SignatureError) -> Self {
        Self::new(StatusCode::FORBIDDEN, error.name(), error.code(), error.to_string())
    }
}

impl IntoResponse for ServiceError {
    fn into_response(self) -> Response {
        let body = json!({
            "message": self.message,
            "code": self.code,
            "context": self.context,
        });
        let mut response = answer::json(self.status, &body);
        response.headers_mut().insert("x-amzn-errortype", HeaderValue::from_static(self.name));
        response
    }
}
