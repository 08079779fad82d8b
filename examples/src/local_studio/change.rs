//! What the operations that change something have in common.

use std::time::Instant;

use serde_json::Value;

use super::answer::Answer;
use super::call::Call;
use super::client_token::{self, ChangeInput};
use super::document::Document;
use super::service_error::ServiceError;
use super::shared::Shared;
use super::signature::Access;
use super::store::Store;

impl Shared {
    /// Applies a change, at most once per client token.
    ///
    /// `document` may be an error: whoever may not change anything is told so
    /// first, whatever the body.
    pub(super) fn change(
        &self,
        operation: &'static str,
        call: &Call,
        document: Result<Document, ServiceError>,
        apply: impl FnOnce(&mut Store, &Document, Instant) -> Result<Value, ServiceError>,
    ) -> Result<Answer, ServiceError> {
        check_access(operation, call)?;
        let token = client_token::of(&call.headers)?;
        let document = document?;

        // Locked from looking the token up to recording it: of two requests with
        // one token at the same time, the second must find the first's answer.
        let mut store = self.store();
        let now = Instant::now();
        let Some(token) = token else {
            return apply(&mut store, &document, now).map(Answer);
        };
        let input = ChangeInput { operation, labels: call.labels.clone(), document };
        if let Some(answer) = store.client_tokens.recorded(&token, &input)? {
            return Ok(Answer(answer));
        }
        let answer = apply(&mut store, &input.document, now)?;
        store.client_tokens.record(token, input, answer.clone());
        Ok(Answer(answer))
    }
}

/// Refuses a change with credentials that may only read.
pub(super) fn check_access(operation: &'static str, call: &Call) -> Result<(), ServiceError> {
    if call.access == Access::ReadOnly {
        return Err(ServiceError::access_denied(
            "READ_ONLY_CREDENTIALS",
            format!("these credentials may only read, and {operation} changes something"),
        )
        .about("operation", operation));
    }
    Ok(())
}
