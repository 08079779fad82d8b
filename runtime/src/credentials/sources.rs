//! What the sources look into, and what they ask by.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use super::near::NearTransport;
use crate::client::Client;
use crate::config::Config;
use crate::seam::{Clock, Credentials, CredentialsError, Transport, TransportError, whole_answer};

/// Far more than any of these hosts has to say.
const LONGEST_ANSWER: usize = 1 << 20;

/// The configuration, and the way to services and to hosts beside this one.
#[derive(Debug)]
pub(crate) struct Sources {
    pub(super) config: Config,
    region: Option<String>,
    transport: Arc<dyn Transport>,
    near: Option<NearTransport>,
    pub(super) clock: Arc<dyn Clock>,
}

impl Sources {
    /// What a client in `region` looks into. Without `near`, `transport` is a test's, and used for every
    /// request.
    pub(crate) fn new(
        config: Config,
        region: Option<String>,
        transport: Arc<dyn Transport>,
        near: Option<NearTransport>,
        clock: Arc<dyn Clock>,
    ) -> Self {
        Self { config, region, transport, near, clock }
    }

    pub(super) fn variable(&self, name: &str) -> Option<String> {
        self.config.environment.variable(name)
    }

    /// A client of the services that give credentials, in `region` or that of the calls themselves.
    pub(super) fn client(
        &self,
        region: Option<&str>,
        credentials: Option<Credentials>,
    ) -> Result<Client, CredentialsError> {
        let broken = |error| CredentialsError::new(format!("no client to ask with: {error}"));
        let builder = Client::builder().configured(&self.config).map_err(broken)?;
        let mut builder = builder.sharing(Arc::clone(&self.transport), Arc::clone(&self.clock));
        if let Some(region) = region.or(self.region.as_deref()) {
            builder = builder.region(region);
            // There the plain hosts of these services are validated, and no others are.
            if region.starts_with("us-gov-") && self.config.dual_stack().ok() != Some(Some(true)) {
                builder = builder.fips(false);
            }
        }
        if let Some(credentials) = credentials {
            builder = builder.credentials(credentials);
        }
        builder.build().map_err(broken)
    }

    /// Sends a request to a host beside this one, and waits for its answer for so long.
    pub(super) async fn ask_near(
        &self,
        request: http::Request<Bytes>,
        limit: Duration,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let request = request.map(Into::into);
        let sending = match &self.near {
            Some(near) => near.get()?.send(request),
            None => self.transport.send(request),
        };
        let exchange = async { whole_answer(sending.await?, LONGEST_ANSWER).await };
        match tokio::time::timeout(limit, exchange).await {
            Ok(outcome) => outcome,
            Err(_) => Err(TransportError::timeout(format!("no answer within {limit:?}"))),
        }
    }
}
