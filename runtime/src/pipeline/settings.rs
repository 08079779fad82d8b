//! What is the same for every call of a client.

use std::sync::Arc;

use http::HeaderValue;

use crate::endpoint::EndpointConfig;
use crate::retry::RetryQuotas;
use crate::seam::{Clock, ProvideCredentials, TokenSource, Transport};

/// A client, as the pipeline sees it.
#[derive(Debug)]
pub(crate) struct Settings {
    pub(crate) region: Option<String>,
    /// The service of operations that declare none.
    pub(crate) service: Option<String>,
    pub(crate) credentials: Option<Arc<dyn ProvideCredentials>>,
    pub(crate) endpoints: EndpointConfig,
    pub(crate) max_attempts: u32,
    pub(crate) user_agent: HeaderValue,
    pub(crate) checks_constraints: bool,
    pub(crate) quotas: RetryQuotas,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) tokens: Arc<dyn TokenSource>,
}
