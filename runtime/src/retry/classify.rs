//! Which failures are retried.

use super::by_service::is_transient_code;
use crate::spec::{ErrorShape, Retry};
use crate::transport::TransportError;

/// Codes of throttling, at any status.
const THROTTLING: [&str; 14] = [
    "BandwidthLimitExceeded",
    "EC2ThrottledException",
    "LimitExceededException",
    "PriorRequestNotComplete",
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "RequestThrottled",
    "RequestThrottledException",
    "SlowDown",
    "ThrottledException",
    "Throttling",
    "ThrottlingException",
    "TooManyRequestsException",
    "TransactionInProgressException",
];
/// Codes of a transient fault, at any status.
const TRANSIENT: [&str; 3] =
    ["PriorRequestNotComplete", "RequestTimeout", "RequestTimeoutException"];
/// Statuses of a transient fault, whatever the code.
const TRANSIENT_STATUS: [u16; 4] = [500, 502, 503, 504];

/// How an error of `code` and `status` from `service` is retried, whose shape is `shape` if it is
/// modeled.
pub(crate) fn classify_error(
    service: &str,
    code: &str,
    status: u16,
    shape: Option<&ErrorShape>,
) -> Option<Retry> {
    if THROTTLING.contains(&code) {
        return Some(Retry::Throttling);
    }
    if let Some(retry) = shape.and_then(|shape| shape.retry) {
        return Some(retry);
    }
    // A modeled error says by itself whether it is retried.
    if status == 429 && shape.is_none() {
        return Some(Retry::Throttling);
    }
    let transient = TRANSIENT.contains(&code)
        || TRANSIENT_STATUS.contains(&status)
        || is_transient_code(service, code);
    transient.then_some(Retry::Transient)
}

/// How a fault of the transport is retried: whatever the method, since only then is a dropped
/// response made good. What must not be applied twice has a token. Whether the body can be sent
/// again is asked where the attempts are counted.
pub(crate) fn classify_transport(error: &TransportError) -> Option<Retry> {
    error.is_transient().then_some(Retry::Transient)
}
