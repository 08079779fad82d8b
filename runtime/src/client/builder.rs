//! The settings of a client.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::Client;
use super::build_error::BuildError;
use super::reliability::Reliability;
use super::shared::{Shared, SourceOf};
use crate::auth::TokenSources;
use crate::checksum::ChecksumSettings;
use crate::clock::{Clock, SystemClock};
use crate::credentials::{AuthToken, Cache, ProvideAuthToken, ProvideCredentials};
use crate::endpoint::{
    AddressingStyle, Endpoint, EndpointConfig, check_region, check_region_set, check_service,
};
use crate::pipeline::{Destinations, RetrySettings, Settings, Skews, user_agent};
use crate::retry::RetriesByService;
use crate::stream::CompressionSettings;
use crate::token::{RandomTokens, TokenSource};
use crate::transport::{
    ConfigureHttp, HttpSettings, HttpTransport, Proxies, Roots, Transport, roots,
};

/// Builds a [`Client`]. Create one with [`Client::builder`].
#[must_use = "a builder does nothing until you call `build`"]
pub struct ClientBuilder {
    pub(crate) region: Option<String>,
    pub(crate) signing_region_set: Option<String>,
    pub(crate) endpoint_url: Option<String>,
    pub(crate) endpoint_urls_of_services: Vec<(String, String)>,
    pub(crate) credentials: Option<Arc<dyn ProvideCredentials>>,
    /// Whether the credentials from this source are cached until they expire.
    pub(crate) keeps_credentials: bool,
    pub(super) bearer_token: Option<Arc<dyn ProvideAuthToken>>,
    /// By what follows `AWS_BEARER_TOKEN_`.
    pub(crate) bearer_tokens_of_services: Vec<(String, AuthToken)>,
    pub(super) api_key: Option<Arc<dyn ProvideAuthToken>>,
    pub(crate) max_attempts: Option<u32>,
    pub(crate) reliability: Reliability,
    service: Option<String>,
    pub(crate) fips: bool,
    pub(crate) injects_host_prefix: bool,
    pub(crate) dual_stack: bool,
    pub(crate) addressing_style: AddressingStyle,
    checks_constraints: bool,
    pub(crate) checksums: ChecksumSettings,
    pub(crate) compression: CompressionSettings,
    /// A profile that has not been read yet.
    pub(crate) profile: Option<String>,
    /// Creates the sources of what is not set.
    pub(crate) source_of: Option<SourceOf>,
    pub(crate) app_id: Option<String>,
    pub(crate) in_lambda: bool,
    pub(crate) ca_bundle: Option<PathBuf>,
    configure_http: Option<Arc<ConfigureHttp>>,
    pub(crate) transport: Option<Arc<dyn Transport>>,
    pub(crate) clock: Arc<dyn Clock>,
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
            bearer_token: None,
            bearer_tokens_of_services: Vec::new(),
            api_key: None,
            max_attempts: None,
            reliability: Reliability::default(),
            service: None,
            fips: false,
            injects_host_prefix: true,
            dual_stack: false,
            addressing_style: AddressingStyle::Auto,
            checks_constraints: true,
            checksums: ChecksumSettings::default(),
            compression: CompressionSettings::default(),
            profile: None,
            source_of: None,
            app_id: None,
            in_lambda: false,
            ca_bundle: None,
            configure_http: None,
            transport: None,
            clock: Arc::new(SystemClock::new()),
            tokens: Arc::new(RandomTokens::default()),
        }
    }

    /// Sets the region, such as `us-east-1`.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Sets the regions that signatures are valid for, if a service or operation is declared with
    /// `auth = sigv4a`.
    ///
    /// Separate them with commas, as in `us-east-1,eu-west-1`, or write `*` for all regions. The default
    /// is the region that the service signs for. If neither the service nor the client has a region, the
    /// default is all regions.
    pub fn signing_region_set(mut self, regions: impl Into<String>) -> Self {
        self.signing_region_set = Some(regions.into());
        self
    }

    /// Sets the service for operations that do not declare one.
    ///
    /// The name is the first part of the service's host name. It is converted to lower case, and also
    /// used in signatures. A service that an operation declares always takes precedence.
    pub fn service(mut self, name: impl Into<String>) -> Self {
        self.service = Some(name.into().to_lowercase());
        self
    }

    /// Sets how many times a request may be sent in total, including the first attempt.
    ///
    /// The default is 3, or 4 for DynamoDB. The minimum is 1.
    ///
    /// One more request is possible, once per call: if the service refused the first because a bucket is in
    /// another region, or because it does not know a checksum, it is sent again with what was missing.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = Some(attempts);
        self
    }

    /// Sets whether `length` and the other constraints are checked before sending.
    ///
    /// The default is `true`. If you turn this off, only the service checks them.
    pub fn check_constraints(mut self, check: bool) -> Self {
        self.checks_constraints = check;
        self
    }

    /// Configures the HTTP client before it is built, for example its proxies, connection pool or TLS.
    ///
    /// With the rustls features, the HTTP client has its own TLS configuration. reqwest's methods for
    /// single certificates do not affect it. To trust other certificates, pass a complete
    /// configuration to `tls_backend_preconfigured`. Whatever you set here, the HTTP client does not
    /// follow redirects, and it does not retry or decompress anything.
    ///
    /// Requests go through the proxies in `HTTP_PROXY` and `HTTPS_PROXY`, except to hosts in `NO_PROXY`.
    /// Lower-case names win, and `ALL_PROXY` is not read, as in botocore. Your own proxies come before
    /// these. If you call `no_proxy`, these are not used.
    ///
    /// `configure` may be called for several HTTP clients. It is not called for the one that fetches
    /// credentials from the container or the instance. That one uses no proxy and sends none of your
    /// headers.
    pub fn configure_http(
        mut self,
        configure: impl Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync + 'static,
    ) -> Self {
        self.configure_http = Some(Arc::new(configure));
        self
    }

    /// Replaces the HTTP transport, for tests.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Replaces the system clock, for tests.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Replaces the source of idempotency tokens, which are random UUIDs by default, for tests.
    pub fn token_source(mut self, tokens: impl TokenSource + 'static) -> Self {
        self.tokens = Arc::new(tokens);
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    /// Fails if a setting has an invalid value, or if the HTTP client cannot be built.
    pub fn build(mut self) -> Result<Client, BuildError> {
        if self.max_attempts == Some(0) {
            return Err(BuildError::new("`max_attempts` must be at least 1"));
        }
        self.check_compression()?;
        if self.profile.is_some() {
            let problem = "`profile` must be set before `from_env`, which reads it";
            return Err(BuildError::new(problem));
        }
        let set = self.signing_region_set.as_deref();
        set.map(check_region_set).transpose().map_err(BuildError::new)?;
        self.service.as_deref().map(check_service).transpose().map_err(BuildError::new)?;
        let url = self.endpoint_url.as_deref().map(Endpoint::parse).transpose();
        let of_service = std::mem::take(&mut self.endpoint_urls_of_services).into_iter();
        let of_service = of_service.map(|(name, url)| (name, Endpoint::parse(&url))).collect();
        let endpoints = EndpointConfig {
            url: url.map_err(BuildError::new)?,
            of_service,
            fips: self.fips,
            dual_stack: self.dual_stack,
            addressing_style: self.addressing_style,
        };
        let shared = self.shared()?;
        let transport = Arc::clone(&shared.transport);
        let (credentials, token_sources) = self.sources(shared);
        let reliability = self.reliability;
        Ok(Client(Arc::new(Settings {
            region: self.region,
            signing_region_set: self.signing_region_set,
            service: self.service,
            credentials,
            token_sources,
            endpoints,
            destinations: Destinations::default(),
            checks_constraints: self.checks_constraints,
            checksums: self.checksums,
            compression: self.compression,
            retries: RetrySettings {
                mode: reliability.retry_mode,
                max_attempts: self.max_attempts,
                classifier: reliability.classifier,
                by_service: RetriesByService::default(),
            },
            limits: reliability.limits,
            read_timeout: reliability.http.read_timeout,
            max_response_size: reliability.max_response_size,
            max_decoded_size: reliability.max_decoded_size,
            skews: reliability.corrects_clock.then(Skews::default),
            interceptors: reliability.interceptors,
            user_agent: user_agent(reliability.retry_mode, self.app_id.as_deref()),
            in_lambda: self.in_lambda,
            injects_host_prefix: self.injects_host_prefix,
            transport,
            clock: self.clock,
            tokens: self.tokens,
        })))
    }

    /// What the client shares with the sources of its credentials.
    pub(crate) fn shared(&self) -> Result<Shared, BuildError> {
        self.region.as_deref().map(check_region).transpose().map_err(BuildError::new)?;
        let (transport, http) = self.sends_by()?;
        Ok(Shared { region: self.region.clone(), transport, http, clock: Arc::clone(&self.clock) })
    }

    /// The transport, and the settings it was created with unless it is the user's.
    fn sends_by(&self) -> Result<(Arc<dyn Transport>, Option<HttpSettings>), BuildError> {
        if let Some(transport) = &self.transport {
            return Ok((Arc::clone(transport), None));
        }
        let roots = self.ca_bundle.as_deref().map(read_roots).transpose()?;
        let proxies = Proxies::of_environment();
        let settings = HttpSettings { limits: self.reliability.http, roots, proxies };
        let made = HttpTransport::new(self.configure_http.clone(), settings.clone());
        Ok((Arc::new(made.map_err(BuildError::http)?), Some(settings)))
    }

    /// The sources of credentials and tokens, behind a cache if they are expensive to ask.
    fn sources(&mut self, shared: Shared) -> (Option<Arc<dyn ProvideCredentials>>, TokenSources) {
        let created = self.source_of.take().map(|source_of| source_of(shared));
        let (found, other_bearer) =
            created.map(|created| (created.credentials, created.bearer_token)).unzip();
        let given = self.credentials.take();
        let is_cheap = given.is_some() && !self.keeps_credentials;
        let credentials = given.or(found).map(|source| match is_cheap {
            true => source,
            false => Arc::new(Cache::new(source, Arc::clone(&self.clock))),
        });
        let token_sources = TokenSources {
            bearer: self.bearer_token.take(),
            bearer_of_services: std::mem::take(&mut self.bearer_tokens_of_services),
            other_bearer: other_bearer.flatten(),
            api_key: self.api_key.take(),
        };
        (credentials, token_sources)
    }
}

/// Reads the certificates to trust instead of the platform's.
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
