//! The user's own word on what is retried.

use std::fmt;

use crate::spec::Retry;

/// An attempt that failed, as a [classifier](crate::ClientBuilder::classify_retries) sees it.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct FailedAttempt<'a> {
    /// The service: its id, or the name that the client gives it.
    pub service: &'a str,
    /// The operation.
    pub operation: &'a str,
    /// Which attempt it was: 1 for the first.
    pub number: u32,
    /// The status of the response; `None` where there was none.
    pub status: Option<u16>,
    /// The error's code, as [`Error::code`](crate::Error::code) has it; `None` where no response came.
    pub code: Option<&'a str>,
    /// Whether the declaration of the error has `retryable`.
    pub is_modeled_retryable: bool,
    /// What is done where nobody else has a say.
    pub default: RetryDecision,
}

/// Whether an attempt that failed is followed by another, if there are attempts and quota left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryDecision {
    /// It is not.
    Stop,
    /// It is, soon.
    Retry,
    /// It is, after a longer wait: the service asks to be called less.
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

/// A function of the user's that decides what is retried.
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
