//! What the sources of credentials need: the configuration, and transports.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use super::near::NearTransport;
use crate::client::{Client, Shared};
use crate::clock::Clock;
use crate::credentials::{Credentials, CredentialsError, unexpired};
use crate::environment::config::Config;
use crate::transport::{Transport, TransportError, whole_body};

/// Far more than any of these hosts has to say.
const LONGEST_RESPONSE: usize = 1 << 20;

/// The configuration, and the transports to services and to local hosts.
#[derive(Debug)]
pub(in crate::environment) struct Sources {
    pub(super) config: Config,
    region: Option<String>,
    transport: Arc<dyn Transport>,
    /// `None` if `transport` is a test's, which every request goes by.
    near: Option<NearTransport>,
    pub(super) clock: Arc<dyn Clock>,
}

impl Sources {
    /// What the client that shares these looks into.
    pub(in crate::environment) fn new(config: Config, shared: Shared) -> Self {
        let Shared { region, transport, http, clock } = shared;
        Self { config, region, transport, near: http.map(NearTransport::new), clock }
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
        let broken = |error| {
            CredentialsError::new(format!("the client that loads them cannot be built: {error}"))
        };
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

    /// The credentials of `source`, unless they have expired already.
    pub(super) fn unexpired(
        &self,
        source: &str,
        credentials: Credentials,
    ) -> Result<Credentials, CredentialsError> {
        unexpired(source, credentials, self.clock.now())
    }

    /// Sends a request to a local host, and waits for its response for at most this time.
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
        let exchange = async {
            let (head, mut body) = sending.await?.into_parts();
            let body = whole_body(head.status, &mut body, LONGEST_RESPONSE).await?;
            Ok(http::Response::from_parts(head, body))
        };
        match tokio::time::timeout(limit, exchange).await {
            Ok(outcome) => outcome,
            Err(_) => Err(TransportError::timeout(format!("no response within {limit:?}"))),
        }
    }
}
