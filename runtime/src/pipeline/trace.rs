//! The spans and events of a call, with OpenTelemetry's names.
//!
//! Only the values listed here are ever recorded: names, numbers, and the service's codes and IDs if
//! they look like codes and IDs. The reader of outputs adds the names of members that are not declared.
//! A label, query, header or body is never recorded.

use std::time::Duration;

use bytes::Bytes;
use tracing::field::{Empty, display};
use tracing::{Span, debug, debug_span, info_span};

use super::amend::Amendment;
use super::attempt::Outgoing;
use super::end::End;
use crate::error::{Cause, Failure, GaveUp};
use crate::metadata::request_id;
use crate::spec::{OperationSpec, Retry, Route};
use crate::transport::TransportError;

/// What stands for a value that is not shown.
const OTHER: &str = "_OTHER";
/// Codes and ids are shorter.
const LONGEST: usize = 128;

/// The span of a call.
pub(super) fn call(spec: &'static OperationSpec) -> Span {
    info_span!(
        "call",
        otel.kind = "client",
        otel.name = Empty,
        otel.status_code = Empty,
        rpc.system = "aws-api",
        rpc.service = Empty,
        rpc.method = spec.name,
        "url.template" = template(spec),
        cloud.region = Empty,
        aws.request_id = Empty,
        aws.attempts = Empty,
        http.response.status_code = Empty,
        "error.type" = Empty,
    )
}

/// The path with its labels' names, of an operation that has one.
fn template(spec: &'static OperationSpec) -> Option<&'static str> {
    match spec.route {
        Route::Rest { path, .. } => Some(path),
        Route::Rpc => None,
    }
}

/// Notes where the call goes, once that is known.
pub(super) fn addressed(span: &Span, outgoing: &Outgoing<'_>) {
    if span.is_disabled() {
        return;
    }
    let context = outgoing.context();
    span.record("otel.name", display(format_args!("{}.{}", context.service, context.operation)));
    span.record("rpc.service", context.service);
    span.record("cloud.region", outgoing.region());
}

/// The span of an attempt.
pub(super) fn attempt(outgoing: &Outgoing<'_>, number: u32) -> Span {
    debug_span!(
        "attempt",
        aws.attempt = number,
        server.address = outgoing.shown_host(),
        aws.request_id = Empty,
        http.response.status_code = Empty,
        "error.type" = Empty,
    )
}

/// Notes a response's status and request id.
pub(super) fn answered(span: &Span, answer: &http::Response<Bytes>) {
    if span.is_disabled() {
        return;
    }
    span.record("http.response.status_code", answer.status().as_u16());
    if let Some(id) = request_id(answer.headers()) {
        span.record("aws.request_id", plain(id));
    }
}

/// Notes how an attempt failed.
pub(super) fn failed(span: &Span, end: &End) {
    failed_by(span, &end.cause);
}

fn failed_by(span: &Span, cause: &Cause) {
    if span.is_none() {
        return;
    }
    span.record("error.type", kind(cause));
    if let Some(id) = cause.request_id_of_document() {
        span.record("aws.request_id", plain(id));
    }
}

/// Tells of a retry to come.
pub(super) fn retrying(end: &End, wait: Duration) {
    let reason = match end.retry {
        Some(Retry::Throttling) => "throttling",
        _ => "transient",
    };
    debug!(
        reason,
        "error.type" = kind(&end.cause),
        wait_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX),
        "retrying"
    );
}

/// Tells of what is sent otherwise, as the service refused it.
pub(super) fn amended(amended: &Outgoing<'_>, amendment: &Amendment) {
    match amendment {
        Amendment::Region(_) => {
            debug!(
                cloud.region = amended.region(),
                "the bucket is in another region: sending there"
            );
        }
        Amendment::ContentMd5 => {
            debug!("the service may not know the checksum: sending `Content-MD5` instead");
        }
    }
}

/// Tells of a clock that is wrong.
pub(super) fn clock_corrected(outgoing: &Outgoing<'_>) {
    tracing::warn!(
        server.address = outgoing.shown_host(),
        "this machine's clock is minutes off: requests are now signed with the service's time"
    );
}

/// Notes how a call ended.
pub(super) fn ended(span: &Span, attempts: u32, outcome: Result<&http::Response<Bytes>, &Failure>) {
    span.record("aws.attempts", attempts);
    let failure = match outcome {
        Ok(answer) => return answered(span, answer),
        Err(failure) => failure,
    };
    if let Some(response) = failure.cause.response() {
        answered(span, response);
    }
    span.record("otel.status_code", "ERROR");
    failed_by(span, &failure.cause);
    match failure.gave_up {
        Some(GaveUp::BodyUsedUp) => debug!(parent: span, "body cannot be sent again"),
        Some(GaveUp::QuotaReached) => debug!(parent: span, "retry quota reached"),
        Some(GaveUp::AttemptsUsedUp) => debug!(parent: span, "reached max retries"),
        None => {}
    }
}

/// The span in which the output is read.
pub(crate) fn output_span(spec: &'static OperationSpec) -> Span {
    debug_span!("output", rpc.method = spec.name)
}

fn kind(cause: &Cause) -> &str {
    match cause {
        Cause::Invalid(_) | Cause::NotSent(_) => "not_sent",
        Cause::Transport(error) => kind_of_fault(error),
        Cause::TimedOut { .. } => "timeout",
        Cause::Service(error) => plain(&error.code),
        Cause::Unreadable { .. } => "unreadable",
    }
}

fn kind_of_fault(error: &TransportError) -> &'static str {
    if error.is_timeout() {
        "timeout"
    } else if error.is_unsendable() {
        "not_sent"
    } else if error.is_of_body() {
        "body"
    } else if error.is_too_large() {
        "too_large"
    } else {
        "transport"
    }
}

/// A code or id as it came, if it looks like one: a server may send anything.
fn plain(text: &str) -> &str {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.:+/=".contains(&byte);
    if text.len() <= LONGEST && text.bytes().all(is_plain) { text } else { OTHER }
}
