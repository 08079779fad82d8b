//! What came of an attempt: a success, or a failure and how it is retried.

use bytes::Bytes;

use super::attempt::Outgoing;
use super::end::End;
use super::settings::Settings;
use crate::error::{Cause, ReadError, Retry};
use crate::operation::OperationSpec;
use crate::retry::{FailedAttempt, RetryDecision, classify_answer, classify_transport, is_corrupt};
use crate::seam::TransportError;

/// A success, or how it failed.
pub(super) fn classify(
    spec: &'static OperationSpec,
    service: &str,
    outcome: Result<http::Response<Bytes>, TransportError>,
) -> Result<http::Response<Bytes>, End> {
    let answer = match outcome {
        Ok(answer) => answer,
        Err(error) => {
            let retry = classify_transport(&error);
            return Err(End::new(Cause::Transport(error), retry));
        }
    };
    let corrupt = is_corrupt(service, &answer).then_some(Retry::Transient);
    if answer.status().is_success() {
        if corrupt.is_none() {
            return Ok(answer);
        }
        let error = ReadError::new(&[], "its body does not have the checksum of `x-amz-crc32`");
        return Err(End::new(Cause::Unreadable { answer, error }, corrupt));
    }
    let head = (spec.service.protocol.error_head)(&answer);
    let shape = head.code.unwrap_or_else(|| answer.status().as_str().to_owned());
    let code = head.query_code.unwrap_or_else(|| shape.clone());
    let retry = classify_answer(service, &code, &shape, answer.status().as_u16(), spec.errors);
    let cause = Cause::Service { answer, code, shape, message: head.message };
    Err(End::new(cause, retry.or(corrupt)))
}

/// Gives the user's own classifier its say.
pub(super) fn ask_classifier(
    client: &Settings,
    spec: &'static OperationSpec,
    outgoing: &Outgoing<'_>,
    number: u32,
    end: &mut End,
) {
    let Some(classifier) = &client.retries.classifier else { return };
    let shape = match &*end.cause {
        Cause::Service { shape, .. } => spec.errors.iter().find(|known| known.code == shape),
        _ => None,
    };
    let failed = FailedAttempt {
        service: outgoing.service(),
        operation: spec.name,
        number,
        status: end.status(),
        code: end.code(),
        is_modeled_retryable: shape.is_some_and(|shape| shape.retry.is_some()),
        default: RetryDecision::of(end.retry),
    };
    end.retry = classifier.classify(&failed).retry();
}
