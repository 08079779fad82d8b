//! Whether to try again, when, and at what cost: botocore's standard mode (1.44).

mod backoff;
mod classify;
mod quota;

pub(crate) use backoff::backoff;
pub(crate) use classify::{classify_answer, classify_transport};
pub(crate) use quota::{RetryQuota, RetryQuotas};
