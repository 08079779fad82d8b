//! What the sources look into, and what they ask by.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use bytes::Bytes;

use crate::client::Client;
use crate::config::Config;
use crate::seam::{
    Clock, Credentials, CredentialsError, HttpLimits, HttpTransport, Transport, TransportError,
};

/// The configuration, and the way to services and to hosts beside this one.
#[derive(Debug)]
pub(crate) struct Sources {
    pub(super) config: Config,
    region: Option<String>,
    transport: Arc<dyn Transport>,
    /// As `transport`, but by no proxy: made when it is first needed, unless the client has one of
    /// its own.
    near: OnceLock<Arc<dyn Transport>>,
    near_limits: Option<HttpLimits>,
    pub(super) clock: Arc<dyn Clock>,
}

impl Sources {
    /// What a client in `region` looks into. With `near_limits` a transport of these limits is made for the
    /// hosts beside this one; without, `transport` is a test's, and used for every request.
    pub(crate) fn new(
        config: Config,
        region: Option<String>,
        transport: Arc<dyn Transport>,
        near_limits: Option<HttpLimits>,
        clock: Arc<dyn Clock>,
    ) -> Self {
        Self { config, region, transport, near: OnceLock::new(), near_limits, clock }
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
        let answer = self.near()?.send(request);
        match tokio::time::timeout(limit, answer).await {
            Ok(outcome) => outcome,
            Err(_) => Err(TransportError::timeout(format!("no answer within {limit:?}"))),
        }
    }

    fn near(&self) -> Result<&dyn Transport, TransportError> {
        let Some(limits) = self.near_limits else { return Ok(self.transport.as_ref()) };
        if self.near.get().is_none() {
            let made = HttpTransport::new(Some(Box::new(|http| http.no_proxy())), limits, None);
            let made = made.map_err(TransportError::unsendable)?;
            self.near.get_or_init(|| Arc::new(made));
        }
        self.near.get().map(AsRef::as_ref).ok_or_else(|| TransportError::unsendable("no transport"))
    }
}
