//! The user's own decision about what is retried.

use std::fmt;

use crate::spec::Retry;

/// A failed attempt, which is passed to a [classifier](crate::ClientBuilder::classify_retries).
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct FailedAttempt<'a> {
    /// The service's ID, or the name set on the client.
    pub service: &'a str,
    /// The operation's name.
    pub operation: &'a str,
    /// The number of the attempt, starting at 1.
    pub number: u32,
    /// The status of the response, or `None` if there was no response.
    pub status: Option<u16>,
    /// The error's code, as in [`Error::code`](crate::Error::code), or `None` if there was no response.
    pub code: Option<&'a str>,
    /// Whether the error is declared as `retryable`.
    pub is_modeled_retryable: bool,
    /// The decision that the client makes without a classifier.
    pub default: RetryDecision,
}

/// Whether a failed attempt is retried, if there are attempts and quota left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryDecision {
    /// Do not retry.
    Stop,
    /// Retry soon.
    Retry,
    /// Retry after a longer wait, because the service throttled the call.
    RetryThrottled,
}

impl RetryDecision {
    pub(crate) fn of(retry: Option<Retry>) -> Self {
        match retry {
            None => Self::Stop,
            Some(Retry::Transient) => Self::Retry,
            Some(Retry::Throttling) => Self::RetryThrottled,
        }
    }

    pub(crate) fn retry(self) -> Option<Retry> {
        match self {
            Self::Stop => None,
            Self::Retry => Some(Retry::Transient),
            Self::RetryThrottled => Some(Retry::Throttling),
        }
    }
}

type Classify = dyn Fn(&FailedAttempt<'_>) -> RetryDecision + Send + Sync;

/// The user's function that decides what is retried.
pub(crate) struct RetryClassifier(Box<Classify>);

impl RetryClassifier {
    pub(crate) fn new(
        classify: impl Fn(&FailedAttempt<'_>) -> RetryDecision + Send + Sync + 'static,
    ) -> Self {
        Self(Box::new(classify))
    }

    pub(crate) fn classify(&self, failed: &FailedAttempt<'_>) -> RetryDecision {
        (self.0)(failed)
    }
}

impl fmt::Debug for RetryClassifier {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("RetryClassifier")
    }
}
