//! Settings for retries, timeouts, limits and interceptors.

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
const MAX_DECODED_SIZE: usize = 512 << 20;

/// The settings of this file, before the client is built.
pub(crate) struct Reliability {
    pub(super) retry_mode: RetryMode,
    pub(super) classifier: Option<RetryClassifier>,
    pub(super) corrects_clock: bool,
    pub(super) limits: CallLimits,
    pub(super) http: HttpLimits,
    pub(super) max_response_size: usize,
    pub(super) max_decoded_size: usize,
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
            max_decoded_size: MAX_DECODED_SIZE,
            interceptors: Vec::new(),
        }
    }
}

impl ClientBuilder {
    /// Sets the retry mode, [`RetryMode::Standard`] by default.
    ///
    /// In the adaptive mode, the client sends fewer requests once a service has throttled it.
    pub fn retry_mode(mut self, mode: RetryMode) -> Self {
        self.reliability.retry_mode = mode;
        self
    }

    /// Sets a function that makes the final decision about which failures are retried.
    ///
    /// `classify` is called after each failed attempt. The field `default` has the decision that the
    /// client would make by itself. The maximum number of attempts and the retry quota still apply.
    ///
    /// ```
    /// use aws_operation::Client;
    /// use aws_operation::retry::RetryDecision;
    ///
    /// let builder = Client::builder().classify_retries(|failed| match failed.code {
    ///     // This service's own code for a transient fault.
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

    /// Sets whether the client corrects its clock if a service rejects the time of a request.
    ///
    /// The default is `true`. If such a response has a `Date` that is more than 4 minutes off, the request
    /// is retried once, signed with that time. Later calls to the same host are also signed with the
    /// corrected time.
    pub fn correct_clock(mut self, correct: bool) -> Self {
        self.reliability.corrects_clock = correct;
        self
    }

    /// Limits how long connecting may take. The default is 3.1 s.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.reliability.http.connect_timeout = limit;
        self
    }

    /// Limits how long the service may be silent, before its response and between two parts of it.
    ///
    /// The default is 60 s. [`Call::read_timeout`](crate::Call::read_timeout) sets the limit for a single call.
    pub fn read_timeout(mut self, limit: Duration) -> Self {
        self.reliability.http.read_timeout = limit;
        self
    }

    /// Limits how long each attempt may take, from sending its request to the end of its response.
    ///
    /// An attempt that takes longer is given up and retried. By default there is no limit.
    /// [`Call::attempt_timeout`](crate::Call::attempt_timeout) sets the limit for a single call.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.reliability.limits.attempt = Some(limit);
        self
    }

    /// Limits how long a call may take, including all attempts and the waits between them.
    ///
    /// By default there is no limit. [`Call::timeout`](crate::Call::timeout) sets the limit for a single
    /// call.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.reliability.limits.call = Some(limit);
        self
    }

    /// Limits the size in bytes of a response body that is held in memory. The default is 64 MiB.
    ///
    /// A larger body is not read to its end, and the call fails, although the service may have
    /// applied it. A [`ByteStream`](crate::ByteStream) in an output has no limit.
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.reliability.max_response_size = bytes;
        self
    }

    /// Limits the memory in bytes that an output or a modeled error may take, in addition to the response
    /// it is read from. The default is 512 MiB.
    ///
    /// Values can take many times the space of their JSON. If the output takes more, the call fails,
    /// although the service has responded with a success.
    pub fn max_decoded_size(mut self, bytes: usize) -> Self {
        self.reliability.max_decoded_size = bytes;
        self
    }

    /// Adds an interceptor, which observes calls and attempts, and can add headers to requests.
    ///
    /// Several interceptors are called in the order in which you added them.
    pub fn interceptor(mut self, interceptor: impl Interceptor + 'static) -> Self {
        self.reliability.interceptors.push(Arc::new(interceptor));
        self
    }
}
