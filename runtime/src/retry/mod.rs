//! Retries, as in the standard and adaptive modes of botocore (1.44).
//!
//! [`ClientBuilder::retry_mode`](crate::ClientBuilder::retry_mode) chooses the mode. With
//! [`ClientBuilder::classify_retries`](crate::ClientBuilder::classify_retries) you make the final
//! decision about which failures are retried. `docs/reliability.md` in the repository describes the
//! rules.

mod backoff;
mod by_service;
mod classifier;
mod classify;
mod crc32;
mod mode;
mod of_service;
mod quota;
mod rate_limiter;

pub use classifier::{FailedAttempt, RetryDecision};
pub use mode::RetryMode;

pub(crate) use backoff::backoff;
pub(crate) use by_service::{is_corrupt, is_long_poll, max_attempts};
pub(crate) use classifier::RetryClassifier;
pub(crate) use classify::{classify_error, classify_transport};
pub(crate) use of_service::{RetriesByService, ServiceRetries};
pub(crate) use quota::RetryPermit;
