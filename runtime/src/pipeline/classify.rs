//! The result of an attempt: a success, or a failure and how it is retried.

use bytes::Bytes;

use super::attempt::Outgoing;
use super::checksum::mismatch;
use super::end::End;
use super::settings::Settings;
use crate::error::{Cause, ServiceError};
use crate::response::OutputBody;
use crate::retry::{FailedAttempt, RetryDecision, classify_error, classify_transport, is_corrupt};
use crate::shape::ReadError;
use crate::spec::{ErrorDocument, ErrorShape, OperationSpec, Retry};
use crate::transport::TransportError;

/// A success, or how it failed.
pub(super) fn classify(
    spec: &'static OperationSpec,
    service: &str,
    body: OutputBody,
    outcome: Result<http::Response<Bytes>, TransportError>,
) -> Result<http::Response<Bytes>, End> {
    let response = match outcome {
        Ok(response) => response,
        Err(error) => {
            let retry = classify_transport(&error);
            return Err(End::new(Cause::Transport(error), retry));
        }
    };
    let corrupt = is_corrupt(service, &response).then_some(Retry::Transient);
    let is_error = spec.service.protocol.is_error.filter(|_| body == OutputBody::Document);
    if response.status().is_success() && !is_error.is_some_and(|is_error| is_error(response.body()))
    {
        let of_crc32 = || ReadError::new("the body does not match the checksum in `x-amz-crc32`");
        let Some(error) = corrupt.map(|_| of_crc32()).or_else(|| mismatch(&response)) else {
            return Ok(response);
        };
        return Err(End::new(Cause::Unreadable { response, error }, Some(Retry::Transient)));
    }
    let document = (spec.service.protocol.error)(&response);
    let ErrorDocument { code, query_code, message, content } = document;
    let code = code.unwrap_or_else(|| response.status().as_str().to_owned());
    let shape = spec.errors.iter().position(|known| known.code == code);
    let code = query_code.unwrap_or(code);
    // As in botocore, an error in a success is as one of the server.
    let status = match response.status().is_success() {
        true => 500,
        false => response.status().as_u16(),
    };
    let retry = classify_error(service, &code, status, modeled(spec, shape));
    let error = ServiceError {
        response,
        code,
        message,
        hides_message: false,
        shape,
        content,
        unreadable: None,
    };
    Err(End::new(Cause::Service(error), retry.or(corrupt)))
}

fn modeled(spec: &'static OperationSpec, shape: Option<usize>) -> Option<&'static ErrorShape> {
    spec.errors.get(shape?)
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
        Cause::Service(error) => modeled(spec, error.shape),
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
