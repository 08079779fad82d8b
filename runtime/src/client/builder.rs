//! The settings of a client.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::Client;
use super::build_error::BuildError;
use super::reliability::Reliability;
use crate::config::Config;
use crate::credentials::{ChainOf, CredentialsCache, NearTransport, Sources};
use crate::endpoint::{Endpoint, EndpointConfig, check_region, check_region_set, check_service};
use crate::pipeline::{Destinations, RetrySettings, Settings, Skews, user_agent};
use crate::retry::RetriesByService;
use crate::seam::{
    Clock, ConfigureHttp, HttpTransport, ProvideCredentials, RandomTokens, Roots, SystemClock,
    TokenSource, Transport, roots,
};

/// Makes a [`Client`]; begun by [`Client::builder`].
#[must_use = "a builder makes a client by `build`"]
pub struct ClientBuilder {
    pub(super) region: Option<String>,
    pub(super) signing_region_set: Option<String>,
    pub(super) endpoint_url: Option<String>,
    pub(super) endpoint_urls_of_services: Vec<(String, String)>,
    pub(super) credentials: Option<Arc<dyn ProvideCredentials>>,
    /// Whether what these credentials' source gives is kept until it ends.
    pub(super) keeps_credentials: bool,
    pub(super) max_attempts: Option<u32>,
    pub(super) reliability: Reliability,
    service: Option<String>,
    pub(super) fips: bool,
    pub(super) dual_stack: bool,
    checks_constraints: bool,
    /// A profile that is still to be read.
    pub(super) profile: Option<String>,
    /// What was read of the environment and the shared files, and the sources of credentials in it:
    /// behind a pointer, so that the linker leaves them out of a program that never calls `from_env`.
    pub(super) config: Option<(Config, ChainOf)>,
    pub(super) app_id: Option<String>,
    pub(super) ca_bundle: Option<PathBuf>,
    configure_http: Option<ConfigureHttp>,
    pub(super) transport: Option<Arc<dyn Transport>>,
    pub(super) clock: Arc<dyn Clock>,
    tokens: Arc<dyn TokenSource>,
}

impl ClientBuilder {
    pub(super) fn new() -> Self {
        Self {
            region: None,
            signing_region_set: None,
            endpoint_url: None,
            endpoint_urls_of_services: Vec::new(),
            credentials: None,
            keeps_credentials: false,
            max_attempts: None,
            reliability: Reliability::default(),
            service: None,
            fips: false,
            dual_stack: false,
            checks_constraints: true,
            profile: None,
            config: None,
            app_id: None,
            ca_bundle: None,
            configure_http: None,
            transport: None,
            clock: Arc::new(SystemClock::new()),
            tokens: Arc::new(RandomTokens::default()),
        }
    }

    /// The region, such as `us-east-1`.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// The regions that signatures are for where a service or an operation is declared with
    /// `auth = sigv4a`: with commas between them, such as `us-east-1,eu-west-1`, or `*` for all. By
    /// default it is the region that the service signs for; all, if neither it nor the client has one.
    pub fn signing_region_set(mut self, regions: impl Into<String>) -> Self {
        self.signing_region_set = Some(regions.into());
        self
    }

    /// The service of operations that declare none: the first part of its host name, which also
    /// signs, in lower case. A declared service always wins.
    pub fn service(mut self, name: impl Into<String>) -> Self {
        self.service = Some(name.into().to_lowercase());
        self
    }

    /// What to sign with: [`Credentials`](crate::Credentials), or a source of them.
    pub fn credentials(mut self, credentials: impl ProvideCredentials + 'static) -> Self {
        self.credentials = Some(Arc::new(credentials));
        self.keeps_credentials = false;
        self
    }

    /// One endpoint for every service: a URL whose path, if it has one, is put before each
    /// request's. For local servers, proxies and compatible services.
    pub fn endpoint_url(mut self, url: impl Into<String>) -> Self {
        self.endpoint_url = Some(url.into());
        self.endpoint_urls_of_services.clear();
        self
    }

    /// Whether to use the endpoints that are validated for FIPS 140. Not by default.
    pub fn fips(mut self, fips: bool) -> Self {
        self.fips = fips;
        self
    }

    /// Whether to use the endpoints that have an IPv6 address too. Not by default.
    pub fn dual_stack(mut self, dual_stack: bool) -> Self {
        self.dual_stack = dual_stack;
        self
    }

    /// How many times a request may be sent in all, the first included. 3 by default, and 4 to
    /// DynamoDB; at least 1.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = Some(attempts);
        self
    }

    /// Whether `length` and the other constraints are checked before sending. They are by default;
    /// without, the service is left to check them.
    pub fn check_constraints(mut self, check: bool) -> Self {
        self.checks_constraints = check;
        self
    }

    /// Changes the HTTP client before it is built: proxies, the pool, TLS.
    ///
    /// With the rustls features the client comes with a TLS configuration of its own, which reqwest's
    /// methods for single certificates do not reach: to trust others, give it a whole one by
    /// `tls_backend_preconfigured`. Whatever is set here, redirects are not followed and nothing is
    /// retried or decompressed by the HTTP client.
    pub fn configure_http(
        mut self,
        configure: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + 'static,
    ) -> Self {
        self.configure_http = Some(Box::new(configure));
        self
    }

    /// Sends requests by something else than HTTP, for tests.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Tells time by something else than the system's clock, for tests.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Makes idempotency tokens by something else than random UUIDs, for tests.
    pub fn token_source(mut self, tokens: impl TokenSource + 'static) -> Self {
        self.tokens = Arc::new(tokens);
        self
    }

    /// The client.
    ///
    /// # Errors
    /// A setting whose value is no good, or an HTTP client that cannot be built.
    pub fn build(self) -> Result<Client, BuildError> {
        if self.max_attempts == Some(0) {
            return Err(BuildError::new("`max_attempts` must be at least 1"));
        }
        if self.profile.is_some() {
            let problem = "`profile` is read by `from_env`, which must come after it";
            return Err(BuildError::new(problem));
        }
        self.region.as_deref().map(check_region).transpose().map_err(BuildError::new)?;
        let set = self.signing_region_set.as_deref();
        set.map(check_region_set).transpose().map_err(BuildError::new)?;
        self.service.as_deref().map(check_service).transpose().map_err(BuildError::new)?;
        let url = self.endpoint_url.as_deref().map(Endpoint::parse).transpose();
        let of_service = self.endpoint_urls_of_services.into_iter();
        let of_service = of_service.map(|(name, url)| (name, Endpoint::parse(&url))).collect();
        let endpoints = EndpointConfig {
            url: url.map_err(BuildError::new)?,
            of_service,
            fips: self.fips,
            dual_stack: self.dual_stack,
        };
        let reliability = self.reliability;
        let (transport, near): (Arc<dyn Transport>, _) = match self.transport {
            Some(transport) => (transport, None),
            None => {
                let (limits, configure) = (reliability.http, self.configure_http);
                let roots = self.ca_bundle.as_deref().map(read_roots).transpose()?;
                let made = HttpTransport::new(configure, limits, roots.clone());
                let near = NearTransport::new(limits, roots);
                (Arc::new(made.map_err(BuildError::http)?), Some(near))
            }
        };
        let kept = |source| -> Arc<dyn ProvideCredentials> {
            Arc::new(CredentialsCache::new(source, Arc::clone(&self.clock)))
        };
        let credentials = match (self.credentials, self.config) {
            (Some(source), _) if self.keeps_credentials => Some(kept(source)),
            (Some(source), _) => Some(source),
            (None, Some((config, chain_of))) => {
                let (region, transport) = (self.region.clone(), Arc::clone(&transport));
                let clock = Arc::clone(&self.clock);
                let sources = Sources::new(config, region, transport, near, clock);
                Some(kept(chain_of(sources)))
            }
            (None, None) => None,
        };
        Ok(Client(Arc::new(Settings {
            region: self.region,
            signing_region_set: self.signing_region_set,
            service: self.service,
            credentials,
            endpoints,
            destinations: Destinations::default(),
            checks_constraints: self.checks_constraints,
            retries: RetrySettings {
                mode: reliability.retry_mode,
                max_attempts: self.max_attempts,
                classifier: reliability.classifier,
                by_service: RetriesByService::default(),
            },
            limits: reliability.limits,
            read_timeout: reliability.http.read_timeout,
            max_answer_size: reliability.max_answer_size,
            skews: reliability.corrects_clock.then(Skews::default),
            interceptors: reliability.interceptors,
            user_agent: user_agent(reliability.retry_mode, self.app_id.as_deref()),
            transport,
            clock: self.clock,
            tokens: self.tokens,
        })))
    }
}

/// The certificates of a file, to be trusted in place of the platform's.
fn read_roots(path: &Path) -> Result<Roots, BuildError> {
    let odd =
        |problem: String| BuildError::new(format!("the CA bundle `{}`: {problem}", path.display()));
    let bundle = std::fs::read(path).map_err(|error| odd(error.to_string()))?;
    roots(&bundle).map_err(odd)
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ClientBuilder")
            .field("region", &self.region)
            .field("service", &self.service)
            .field("has_endpoint_url", &self.endpoint_url.is_some())
            .field("credentials", &self.credentials)
            .field("max_attempts", &self.max_attempts)
            .finish_non_exhaustive()
    }
}
