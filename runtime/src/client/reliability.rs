//! The settings of how calls are retried, timed, bounded and watched.

use std::sync::Arc;
use std::time::Duration;

use super::ClientBuilder;
use crate::interceptor::Interceptor;
use crate::pipeline::CallLimits;
use crate::retry::{FailedAttempt, RetryClassifier, RetryDecision, RetryMode};
use crate::transport::HttpLimits;

/// botocore's timeouts.
const HTTP: HttpLimits = HttpLimits {
    connect_timeout: Duration::from_millis(3_100),
    read_timeout: Duration::from_secs(60),
};
const MAX_RESPONSE_SIZE: usize = 64 << 20;

/// What is set here, before the client is built.
pub(crate) struct Reliability {
    pub(super) retry_mode: RetryMode,
    pub(super) classifier: Option<RetryClassifier>,
    pub(super) corrects_clock: bool,
    pub(super) limits: CallLimits,
    pub(super) http: HttpLimits,
    pub(super) max_response_size: usize,
    pub(super) interceptors: Vec<Arc<dyn Interceptor>>,
}

impl Default for Reliability {
    fn default() -> Self {
        Self {
            retry_mode: RetryMode::Standard,
            classifier: None,
            corrects_clock: true,
            limits: CallLimits::default(),
            http: HTTP,
            max_response_size: MAX_RESPONSE_SIZE,
            interceptors: Vec::new(),
        }
    }
}

impl ClientBuilder {
    /// Whether the client itself sends less once a service has throttled it. Standard by default.
    pub fn retry_mode(mut self, mode: RetryMode) -> Self {
        self.reliability.retry_mode = mode;
        self
    }

    /// Has the last word on what is retried: `classify` is asked after each attempt that failed, with
    /// what would be done otherwise in `default`. Attempts and retry quota bound it all the same.
    ///
    /// ```
    /// use aws_operation::Client;
    /// use aws_operation::retry::RetryDecision;
    ///
    /// let builder = Client::builder().classify_retries(|failed| match failed.code {
    ///     // This service's own word for a passing fault.
    ///     Some("ClusterWarmingUp") => RetryDecision::Retry,
    ///     _ => failed.default,
    /// });
    /// # let _ = builder;
    /// ```
    pub fn classify_retries(
        mut self,
        classify: impl Fn(&FailedAttempt<'_>) -> RetryDecision + Send + Sync + 'static,
    ) -> Self {
        self.reliability.classifier = Some(RetryClassifier::new(classify));
        self
    }

    /// Whether requests are signed with a service's time, once it has refused one for ours. It is so
    /// by default: a response that says so, and whose `Date` is more than 4 minutes off, is tried again
    /// once with that time, and later calls to the host are signed with it.
    pub fn correct_clock(mut self, correct: bool) -> Self {
        self.reliability.corrects_clock = correct;
        self
    }

    /// How long connecting may take. 3.1 s by default.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.reliability.http.connect_timeout = limit;
        self
    }

    /// How long the service may say nothing: before its response, and between two parts of it. 60 s by
    /// default.
    pub fn read_timeout(mut self, limit: Duration) -> Self {
        self.reliability.http.read_timeout = limit;
        self
    }

    /// How long each attempt may take, from sending its request to the end of its response. One that
    /// takes longer is given up, and retried. No limit by default;
    /// [`Call::attempt_timeout`](crate::Call::attempt_timeout) sets one call's.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.reliability.limits.attempt = Some(limit);
        self
    }

    /// How long a call may take, all attempts and the waits between them included. No limit by
    /// default; [`Call::timeout`](crate::Call::timeout) sets one call's.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.reliability.limits.call = Some(limit);
        self
    }

    /// How many bytes a response's body may have, where it is held in memory. 64 MiB by default. One
    /// that has more is not read to its end, and the call fails, whatever the service has done. An
    /// output's [`ByteStream`](crate::ByteStream) has no limit.
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.reliability.max_response_size = bytes;
        self
    }

    /// Adds an interceptor: it sees each call and attempt, and adds headers to requests. Several are
    /// asked in the order they were added.
    pub fn interceptor(mut self, interceptor: impl Interceptor + 'static) -> Self {
        self.reliability.interceptors.push(Arc::new(interceptor));
        self
    }
}
