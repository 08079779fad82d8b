//! What all calls of a client have in common.

use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderValue};

use super::destination::Destinations;
use super::skew::Skews;
use crate::auth::TokenSources;
use crate::checksum::ChecksumSettings;
use crate::clock::Clock;
use crate::credentials::ProvideCredentials;
use crate::endpoint::EndpointConfig;
use crate::interceptor::Interceptor;
use crate::retry::{RetriesByService, RetryClassifier, RetryMode};
use crate::stream::CompressionSettings;
use crate::token::TokenSource;
use crate::transport::Transport;

/// A client, as the pipeline sees it.
#[derive(Debug)]
pub(crate) struct Settings {
    pub(crate) region: Option<String>,
    /// The regions that signatures of SigV4A are for; `None` for the one of the request.
    pub(crate) signing_region_set: Option<String>,
    /// The service of operations that declare none.
    pub(crate) service: Option<String>,
    pub(crate) credentials: Option<Arc<dyn ProvideCredentials>>,
    pub(crate) token_sources: TokenSources,
    pub(crate) endpoints: EndpointConfig,
    /// Whether operations put something before the host.
    pub(crate) injects_host_prefix: bool,
    /// What is known so far of where calls go.
    pub(crate) destinations: Destinations,
    pub(crate) checks_constraints: bool,
    pub(crate) checksums: ChecksumSettings,
    pub(crate) compression: CompressionSettings,
    pub(crate) retries: RetrySettings,
    pub(crate) limits: CallLimits,
    /// How long the transport waits for data, which requests tell the service.
    pub(crate) read_timeout: Duration,
    /// How many bytes of a response's body are held in memory.
    pub(crate) max_response_size: usize,
    /// How many bytes of memory what is read from a response may take.
    pub(crate) max_decoded_size: usize,
    /// The services' clocks; `None` where they are not to be followed.
    pub(crate) skews: Option<Skews>,
    pub(crate) interceptors: Vec<Arc<dyn Interceptor>>,
    pub(crate) user_agent: HeaderValue,
    /// Whether requests have the trace of the Lambda function that they are sent from.
    pub(crate) in_lambda: bool,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) tokens: Arc<dyn TokenSource>,
}

/// How a client retries, and how its retries have gone.
#[derive(Debug)]
pub(crate) struct RetrySettings {
    pub(crate) mode: RetryMode,
    /// `None` for what the service's calls have.
    pub(crate) max_attempts: Option<u32>,
    pub(crate) classifier: Option<RetryClassifier>,
    pub(crate) by_service: RetriesByService,
}

/// What a call sets for itself.
#[derive(Debug, Default)]
pub(crate) struct CallSettings {
    pub(crate) limits: CallLimits,
    /// `None` for what the client's calls have.
    pub(crate) max_attempts: Option<u32>,
    /// What few calls set.
    pub(crate) own: Option<Box<OwnSettings>>,
}

/// Where a call goes if not to where the client's calls go, how long it waits for data, and headers that it adds.
#[derive(Debug, Default)]
pub(crate) struct OwnSettings {
    pub(crate) region: Option<String>,
    pub(crate) endpoint_url: Option<String>,
    pub(crate) read_timeout: Option<Duration>,
    pub(crate) headers: HeaderMap,
}

/// How long a call may take.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct CallLimits {
    /// All attempts, and the waits between them.
    pub(crate) call: Option<Duration>,
    /// Each attempt.
    pub(crate) attempt: Option<Duration>,
}
