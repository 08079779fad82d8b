//! What `from_env` does with what it reads.

use std::sync::Arc;

use super::config::{Config, ConfigError, Environment};
use super::sources::{DefaultChain, Sources};
use crate::client::{BuildError, Client, ClientBuilder};
use crate::clock::Clock;
use crate::transport::Transport;

impl Client {
    /// A client as the environment and the shared files describe it: see [`ClientBuilder::from_env`].
    ///
    /// # Errors
    /// Those of [`ClientBuilder::from_env`] and [`ClientBuilder::build`]. What is not there is missed
    /// only by a call that needs it.
    pub fn from_env() -> Result<Self, BuildError> {
        Self::builder().from_env()?.build()
    }
}

impl ClientBuilder {
    /// Takes what the environment and the profile say, over what was set before and under what is set
    /// after. Nothing is sent: credentials are looked for by the first call that needs them.
    ///
    /// The profile is that of [`ClientBuilder::profile`], or of `AWS_DEFAULT_PROFILE` or
    /// `AWS_PROFILE`, or `default`, in `~/.aws/config` and `~/.aws/credentials` or the files that
    /// `AWS_CONFIG_FILE` and `AWS_SHARED_CREDENTIALS_FILE` name. A file that is not there is no error.
    /// An empty variable counts as not set.
    ///
    /// | variable | key of the profile |
    /// |---|---|
    /// | `AWS_REGION`, `AWS_DEFAULT_REGION` | `region` |
    /// | `AWS_SIGV4A_SIGNING_REGION_SET` | `sigv4a_signing_region_set` |
    /// | `AWS_ENDPOINT_URL_<SERVICE>`, `AWS_ENDPOINT_URL` | `endpoint_url` of its `services`, `endpoint_url` |
    /// | `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS` | `ignore_configured_endpoint_urls` |
    /// | `AWS_USE_FIPS_ENDPOINT` | `use_fips_endpoint` |
    /// | `AWS_USE_DUALSTACK_ENDPOINT` | `use_dualstack_endpoint` |
    /// | `AWS_MAX_ATTEMPTS` | `max_attempts` |
    /// | `AWS_RETRY_MODE` | `retry_mode` |
    /// | `AWS_CA_BUNDLE` | `ca_bundle` |
    /// | `AWS_SDK_UA_APP_ID` | `sdk_ua_app_id` |
    ///
    /// Without [`ClientBuilder::credentials`] they come from the first of these that is there:
    ///
    /// 1. `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN`; not where the client names
    ///    a profile.
    /// 2. The profile's `role_arn`, with the keys of its `source_profile` or `credential_source`.
    /// 3. A web identity: `AWS_WEB_IDENTITY_TOKEN_FILE` and `AWS_ROLE_ARN` (not where the client names a
    ///    profile), or `web_identity_token_file` and `role_arn`.
    /// 4. SSO: `sso_session`, or `sso_start_url` and `sso_region`, with `sso_account_id` and
    ///    `sso_role_name`, after `aws sso login`.
    /// 5. The keys of the profile in the credentials file, its `credential_process`, its keys in the
    ///    config file.
    /// 6. The container: `AWS_CONTAINER_CREDENTIALS_RELATIVE_URI` or `AWS_CONTAINER_CREDENTIALS_FULL_URI`.
    /// 7. The instance, unless `AWS_EC2_METADATA_DISABLED` is `true`.
    ///
    /// What is there and broken ends the search, with an error that names it. Credentials with an end
    /// are renewed in good time.
    ///
    /// # Errors
    /// A variable or a value of the profile that is no good, a line of a file that cannot be read, a
    /// profile that is named and not there.
    pub fn from_env(mut self) -> Result<Self, BuildError> {
        let config = Config::load(Environment::default(), self.profile.take());
        self.with_config(config.map_err(|error| BuildError::new(error.to_string()))?)
    }

    /// The profile that [`ClientBuilder::from_env`] reads, which must come after this. Of what the
    /// environment says, the keys and the web identity then no longer count.
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    /// As [`ClientBuilder::from_env`], with a configuration that was read.
    pub(super) fn with_config(self, config: Config) -> Result<Self, BuildError> {
        let mut builder = self.configured(&config)?;
        builder.source_of =
            Some(Box::new(move |shared| Arc::new(DefaultChain::new(Sources::new(config, shared)))));
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
        self.dual_stack = config.dual_stack().map_err(odd)?.unwrap_or(self.dual_stack);
        self.max_attempts = config.max_attempts().map_err(odd)?.or(self.max_attempts);
        if let Some(mode) = config.retry_mode().map_err(odd)? {
            self = self.retry_mode(mode);
        }
        self.ca_bundle = config.ca_bundle().or(self.ca_bundle);
        self.app_id = config.app_id().or(self.app_id);
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
    use crate::Client;

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
