//! Client tokens: a change sent twice is applied once.

use std::collections::HashMap;

use axum::http::HeaderMap;
use serde_json::Value;

use super::document::Document;
use super::service_error::ServiceError;

const HEADER: &str = "x-amz-client-token";
const MAX_LENGTH: usize = 64;

/// What a token was sent with. Bodies are compared as JSON values: a retry may
/// order its members otherwise.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct ChangeInput {
    pub(super) operation: &'static str,
    pub(super) labels: Vec<String>,
    pub(super) document: Document,
}

/// The tokens of the changes applied so far, with what was answered. A change
/// that failed is not recorded: nothing was applied, so it may be tried again.
#[derive(Debug, Default)]
pub(super) struct ClientTokens(HashMap<String, (ChangeInput, Value)>);

impl ClientTokens {
    /// The answer recorded for this token, if it has been used for this input.
    pub(super) fn recorded(
        &self,
        token: &str,
        input: &ChangeInput,
    ) -> Result<Option<Value>, ServiceError> {
        match self.0.get(token) {
            None => Ok(None),
            Some((recorded, answer)) if recorded == input => Ok(Some(answer.clone())),
            Some((recorded, _)) => Err(ServiceError::conflict(
                "CLIENT_TOKEN_REUSED",
                format!(
                    "the client token \"{token}\" was used before, for {} with another input",
                    recorded.operation
                ),
            )
            .about("clientToken", token)),
        }
    }

    pub(super) fn record(&mut self, token: String, input: ChangeInput, answer: Value) {
        self.0.insert(token, (input, answer));
    }
}

/// The client token of a request; none where it has no such header.
pub(super) fn of(headers: &HeaderMap) -> Result<Option<String>, ServiceError> {
    let Some(value) = headers.get(HEADER) else {
        return Ok(None);
    };
    let token = String::from_utf8_lossy(value.as_bytes()).into_owned();
    match token.chars().count() {
        1..=MAX_LENGTH => Ok(Some(token)),
        length => Err(ServiceError::validation(
            "CLIENT_TOKEN_LENGTH",
            format!("the client token has {length} characters where 1 to 64 are allowed"),
        )),
    }
}
