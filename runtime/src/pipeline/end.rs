//! How an attempt failed, and with it possibly the call.

use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;

use super::amend::Amendment;
use crate::error::{Cause, Comparison, GaveUp};
use crate::not_sent::NotSent;
use crate::spec::Retry;
use crate::transport::TransportError;

/// How an attempt failed, and how that would be retried.
#[derive(Debug)]
pub(super) struct End {
    // Boxed for the sake of the successes, whose results are as large as their errors.
    pub(super) cause: Box<Cause>,
    pub(super) retry: Option<Retry>,
    pub(super) gave_up: Option<GaveUp>,
    /// What would have to be sent instead, if that is known.
    pub(super) amendment: Option<Amendment>,
    /// What was signed beside what the service expected, if it says so.
    pub(super) comparison: Option<Box<Comparison>>,
    /// How long the call waits before it tells its caller.
    pub(super) linger: Option<Duration>,
}

impl End {
    pub(super) fn new(cause: Cause, retry: Option<Retry>) -> Self {
        Self {
            cause: Box::new(cause),
            retry,
            gave_up: None,
            amendment: None,
            comparison: None,
            linger: None,
        }
    }

    pub(super) fn not_sent(reason: NotSent) -> Self {
        Self::new(Cause::NotSent(reason), None)
    }

    /// The error's code, of a response that has one.
    pub(super) fn code(&self) -> Option<&str> {
        match self.cause.last() {
            Cause::Service(error) => Some(&error.code),
            _ => None,
        }
    }

    pub(super) fn status(&self) -> Option<u16> {
        self.answer().map(|answer| answer.status().as_u16())
    }

    pub(super) fn headers(&self) -> Option<&HeaderMap> {
        self.answer().map(http::Response::headers)
    }

    /// Why there was no response.
    pub(super) fn fault(&self) -> Option<&TransportError> {
        match self.cause.last() {
            Cause::Transport(error) => Some(error),
            _ => None,
        }
    }

    fn answer(&self) -> Option<&http::Response<Bytes>> {
        self.cause.response()
    }
}
