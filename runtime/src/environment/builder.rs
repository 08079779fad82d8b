//! `from_env`, and what it does with the settings it reads.

use std::sync::Arc;

use super::config::{Config, ConfigError, Environment};
use super::sources::{DefaultChain, Sources, SsoBearer};
use crate::client::{BuildError, Client, ClientBuilder, SourcesOfClient};
use crate::clock::Clock;
use crate::credentials::{AuthToken, Cache, ProvideAuthToken};
use crate::stream::CompressionSettings;
use crate::transport::Transport;

impl Client {
    /// Creates a client with the settings of the environment and the shared files. See
    /// [`ClientBuilder::from_env`].
    ///
    /// # Errors
    /// Fails like [`ClientBuilder::from_env`] and [`ClientBuilder::build`]. A missing setting, such
    /// as the region, is not an error here; only a call that needs it fails.
    pub fn from_env() -> Result<Self, BuildError> {
        Self::builder().from_env()?.build()
    }
}

impl ClientBuilder {
    /// Takes settings and credentials from the environment and the profile.
    ///
    /// The settings override what you set before, and you can override them afterwards. This sends
    /// nothing: the first call that needs credentials looks for them.
    ///
    /// The profile is the one set by [`ClientBuilder::profile`], or else by `AWS_DEFAULT_PROFILE` or
    /// `AWS_PROFILE`, or else `default`. It is read from `~/.aws/config` and `~/.aws/credentials`, or
    /// from the files that `AWS_CONFIG_FILE` and `AWS_SHARED_CREDENTIALS_FILE` name. A missing file
    /// is not an error. An empty variable counts as not set.
    ///
    /// | variable | key of the profile |
    /// |---|---|
    /// | `AWS_REGION`, `AWS_DEFAULT_REGION` | `region` |
    /// | `AWS_SIGV4A_SIGNING_REGION_SET` | `sigv4a_signing_region_set` |
    /// | `AWS_ENDPOINT_URL_<SERVICE>`, `AWS_ENDPOINT_URL` | `endpoint_url` in its `services`, `endpoint_url` |
    /// | `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS` | `ignore_configured_endpoint_urls` |
    /// | `AWS_USE_FIPS_ENDPOINT` | `use_fips_endpoint` |
    /// | `AWS_USE_DUALSTACK_ENDPOINT` | `use_dualstack_endpoint` |
    /// | | `addressing_style` in its `s3`: `auto`, `path` or `virtual` |
    /// | `AWS_DISABLE_HOST_PREFIX_INJECTION` | `disable_host_prefix_injection` |
    /// | `AWS_MAX_ATTEMPTS` | `max_attempts` |
    /// | `AWS_RETRY_MODE` | `retry_mode` |
    /// | `AWS_REQUEST_CHECKSUM_CALCULATION` | `request_checksum_calculation` |
    /// | `AWS_RESPONSE_CHECKSUM_VALIDATION` | `response_checksum_validation` |
    /// | `AWS_DISABLE_REQUEST_COMPRESSION` | `disable_request_compression` |
    /// | `AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES` | `request_min_compression_size_bytes` |
    /// | `AWS_CA_BUNDLE` | `ca_bundle` |
    /// | `AWS_SDK_UA_APP_ID` | `sdk_ua_app_id` |
    ///
    /// Inside a Lambda function (`AWS_LAMBDA_FUNCTION_NAME` is set), requests carry the header
    /// `X-Amzn-Trace-Id` of the current invocation, so that Lambda notices recursion.
    ///
    /// Unless you set [`ClientBuilder::credentials`], the credentials come from the first of these
    /// sources that is configured:
    ///
    /// 1. `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`, unless you set a profile with
    ///    [`ClientBuilder::profile`].
    /// 2. The profile's `role_arn`, with the keys of its `source_profile` or `credential_source`.
    /// 3. A web identity: `AWS_WEB_IDENTITY_TOKEN_FILE` and `AWS_ROLE_ARN` (unless you set a profile with
    ///    [`ClientBuilder::profile`]), or `web_identity_token_file` and `role_arn`.
    /// 4. SSO: `sso_session`, or `sso_start_url` and `sso_region`, with `sso_account_id` and
    ///    `sso_role_name`, after `aws sso login`.
    /// 5. The profile: its keys in the credentials file, its `credential_process`, or its keys in the config
    ///    file.
    /// 6. The container: `AWS_CONTAINER_CREDENTIALS_RELATIVE_URI` or `AWS_CONTAINER_CREDENTIALS_FULL_URI`.
    /// 7. The instance, unless `AWS_EC2_METADATA_DISABLED` is `true`.
    ///
    /// The bearer token of a service with `auth = bearer` comes from `AWS_BEARER_TOKEN_<SERVICE>`, where
    /// `<SERVICE>` is the service's signing name in upper case, with `_` for `-` and spaces:
    /// `AWS_BEARER_TOKEN_CODECATALYST`. If that is not set, it is the token of `aws sso login`, if the
    /// profile has an `sso_session`. A service with `auth = bearer_or_sigv4` uses such a variable too
    /// (`AWS_BEARER_TOKEN_BEDROCK`), and credentials if it is not set. [`ClientBuilder::bearer_token`]
    /// replaces both.
    ///
    /// If a source is configured but does not work, the search ends with an error that names it.
    /// Expiring credentials are refreshed ahead of time.
    ///
    /// # Errors
    /// Fails if a variable or a value in the profile is invalid, if a line of a file cannot be
    /// parsed, or if the profile is named but does not exist.
    pub fn from_env(mut self) -> Result<Self, BuildError> {
        let config = Config::load(Environment::default(), self.profile.take());
        self.with_config(config.map_err(|error| BuildError::new(error.to_string()))?)
    }

    /// Sets the profile that [`ClientBuilder::from_env`] reads. Call this method before `from_env`.
    ///
    /// The keys and the web identity in environment variables are then ignored.
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    /// Does what [`ClientBuilder::from_env`] does, with a configuration that has already been read.
    pub(super) fn with_config(self, config: Config) -> Result<Self, BuildError> {
        let mut builder = self.configured(&config)?;
        let tokens = config.environment.with_prefix("AWS_BEARER_TOKEN_").into_iter();
        builder.bearer_tokens_of_services =
            tokens.map(|(service, token)| (service, AuthToken::new(token))).collect();
        builder.source_of = Some(Box::new(move |shared| {
            let clock = Arc::clone(&shared.clock);
            let sources = Arc::new(Sources::new(config, shared));
            let cached = |source| -> Arc<dyn ProvideAuthToken> {
                Arc::new(Cache::new(Arc::new(source), clock))
            };
            let bearer_token = SsoBearer::of(&sources).map(cached);
            SourcesOfClient { credentials: Arc::new(DefaultChain::new(sources)), bearer_token }
        }));
        Ok(builder)
    }

    /// Takes the settings of a configuration, without its sources of credentials.
    pub(super) fn configured(mut self, config: &Config) -> Result<Self, BuildError> {
        let odd = |error: ConfigError| BuildError::new(error.to_string());
        let urls = config.endpoint_urls().map_err(odd)?;
        self.region = config.region().or(self.region);
        self.signing_region_set = config.signing_region_set().or(self.signing_region_set);
        self.endpoint_url = urls.of_all.or(self.endpoint_url);
        self.endpoint_urls_of_services = urls.of_services.into_iter().collect();
        self.fips = config.fips().map_err(odd)?.unwrap_or(self.fips);
        let no_prefix = config.disables_host_prefix().map_err(odd)?;
        self.injects_host_prefix = no_prefix.map_or(self.injects_host_prefix, |disabled| !disabled);
        self.dual_stack = config.dual_stack().map_err(odd)?.unwrap_or(self.dual_stack);
        let style = config.addressing_style().map_err(odd)?;
        self.addressing_style = style.unwrap_or(self.addressing_style);
        self.max_attempts = config.max_attempts().map_err(odd)?.or(self.max_attempts);
        if let Some(mode) = config.retry_mode().map_err(odd)? {
            self = self.retry_mode(mode);
        }
        let requests = config.request_checksum_calculation().map_err(odd)?;
        self.checksums.requests = requests.or(self.checksums.requests);
        let responses = config.response_checksum_validation().map_err(odd)?;
        self.checksums.responses = responses.or(self.checksums.responses);
        let CompressionSettings { is_disabled, min_size } = &mut self.compression;
        *is_disabled = config.disables_compression().map_err(odd)?.unwrap_or(*is_disabled);
        *min_size = config.min_compression_size().map_err(odd)?.unwrap_or(*min_size);
        self.ca_bundle = config.ca_bundle().or(self.ca_bundle);
        self.app_id = config.app_id().or(self.app_id);
        self.in_lambda = config.is_in_lambda();
        Ok(self)
    }

    /// Sends and waits as another client does.
    pub(super) fn sharing(mut self, transport: Arc<dyn Transport>, clock: Arc<dyn Clock>) -> Self {
        self.transport = Some(transport);
        self.clock = clock;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::super::config::{Config, Environment};
    use crate::{Checksums, Client};

    #[test]
    fn checksums_are_words() -> Result<(), String> {
        let of = |environment| {
            let config = Config::load(environment, None).map_err(|error| error.to_string())?;
            let built = Client::builder().configured(&config).map_err(|error| error.to_string())?;
            Ok::<_, String>((built.checksums.requests, built.checksums.responses))
        };
        assert_eq!(of(Environment::of([]))?, (None, None));
        let both = [
            ("AWS_REQUEST_CHECKSUM_CALCULATION", "WHEN_SUPPORTED"),
            ("AWS_RESPONSE_CHECKSUM_VALIDATION", "when_required"),
        ];
        let expected = (Some(Checksums::WhenSupported), Some(Checksums::WhenRequired));
        assert_eq!(of(Environment::of(both))?, expected);
        let odd = of(Environment::of([("AWS_REQUEST_CHECKSUM_CALCULATION", "always")]));
        let said = "`AWS_REQUEST_CHECKSUM_CALCULATION` is `always`, but must be `when_supported` or \
                    `when_required`";
        assert_eq!(odd.err().as_deref(), Some(said));
        Ok(())
    }

    #[test]
    fn compression_is_a_switch_and_a_number() -> Result<(), String> {
        let of = |environment| {
            let config = Config::load(environment, None).map_err(|error| error.to_string())?;
            let before = Client::builder().request_min_compression_size_bytes(7);
            let built = before.configured(&config).map_err(|error| error.to_string())?;
            Ok::<_, String>((built.compression.is_disabled, built.compression.min_size))
        };
        let (switch, size) =
            ("AWS_DISABLE_REQUEST_COMPRESSION", "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES");
        assert_eq!(of(Environment::of([]))?, (false, 7));
        let both = Environment::of([(switch, "true"), (size, "10485760")]);
        assert_eq!(of(both)?, (true, 10_485_760));
        assert_eq!(of(Environment::of([(size, "0")]))?, (false, 0));
        for odd in ["10485761", "-1", "ten"] {
            let said = format!("`{size}` is `{odd}`, but must be a number from 0 to 10485760");
            assert_eq!(of(Environment::of([(size, odd)])).err(), Some(said));
        }
        let said = format!("`{switch}` is `no`, but must be `true` or `false`");
        assert_eq!(of(Environment::of([(switch, "no")])).err(), Some(said));
        Ok(())
    }

    #[test]
    fn what_is_there_counts_over_what_was_set_before() -> Result<(), String> {
        let regions = [("AWS_REGION", "eu-west-1"), ("AWS_SIGV4A_SIGNING_REGION_SET", "eu-*")];
        let of = |environment| {
            let config = Config::load(environment, None).map_err(|error| error.to_string())?;
            let before = Client::builder().region("us-east-1").signing_region_set("us-*");
            let built = before.configured(&config).map_err(|error| error.to_string())?;
            Ok::<_, String>((built.region, built.signing_region_set))
        };
        let some = |region: &str, set: &str| (Some(region.to_owned()), Some(set.to_owned()));
        assert_eq!(of(Environment::of([]))?, some("us-east-1", "us-*"));
        assert_eq!(of(Environment::of(regions))?, some("eu-west-1", "eu-*"));
        Ok(())
    }
}
