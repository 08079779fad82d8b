//! Calls a client's interceptors.

use std::time::Duration;

use bytes::Bytes;

use super::end::End;
use super::settings::Settings;
use crate::interceptor::{AttemptEnd, CallContext, CallEnd};
use crate::metadata::request_id;

type Answer = http::Response<Bytes>;

/// An attempt got a successful response.
pub(super) fn after_success(
    client: &Settings,
    context: CallContext<'_>,
    number: u32,
    answer: &Answer,
) {
    let (status, headers) = (Some(answer.status().as_u16()), Some(answer.headers()));
    let end = AttemptEnd { number, status, headers, code: None, fault: None, retry_in: None };
    client.interceptors.iter().for_each(|one| one.after_attempt(&context, &end));
}

/// An attempt failed; another follows after `retry_in`, if any does.
pub(super) fn after_failure(
    client: &Settings,
    context: CallContext<'_>,
    number: u32,
    end: &End,
    retry_in: Option<Duration>,
) {
    let end = AttemptEnd {
        number,
        status: end.status(),
        headers: end.headers(),
        code: end.code(),
        fault: end.fault(),
        retry_in,
    };
    client.interceptors.iter().for_each(|one| one.after_attempt(&context, &end));
}

/// A call is over.
pub(super) fn after_call(
    client: &Settings,
    context: CallContext<'_>,
    attempts: u32,
    ended: &Result<Answer, End>,
) {
    if client.interceptors.is_empty() {
        return;
    }
    let answer = ended.as_ref();
    let failed = answer.err();
    let end = CallEnd {
        attempts,
        succeeded: answer.is_ok(),
        status: answer.map_or_else(End::status, |answer| Some(answer.status().as_u16())),
        request_id: answer
            .map_or_else(|end| end.cause.request_id(), |answer| request_id(answer.headers())),
        code: failed.and_then(End::code),
        fault: failed.and_then(End::fault),
    };
    client.interceptors.iter().for_each(|one| one.after_call(&context, &end));
}
