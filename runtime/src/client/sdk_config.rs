//! A client with the settings of the official SDK.

use std::sync::Arc;

use aws_types::SdkConfig;

use super::ClientBuilder;
use crate::credentials::SdkCredentials;

impl ClientBuilder {
    /// Takes region, endpoint, FIPS, dual stack, attempts, the application's name and the source of
    /// credentials of the official SDK's `SdkConfig`, as `aws_config::load_from_env()` gives it; over
    /// what was set before and under what is set after. With the feature `aws-config`.
    ///
    /// The source is asked as those of [`ClientBuilder::from_env`] are: once for everybody, and again
    /// before what it gave ends.
    pub fn sdk_config(mut self, config: &SdkConfig) -> Self {
        self.region = config.region().map(ToString::to_string).or(self.region);
        if let Some(url) = config.endpoint_url() {
            self = self.endpoint_url(url);
        }
        self.fips = config.use_fips().unwrap_or(self.fips);
        self.dual_stack = config.use_dual_stack().unwrap_or(self.dual_stack);
        if let Some(retries) = config.retry_config() {
            self.max_attempts = retries.max_attempts();
        }
        self.app_id = config.app_name().map(ToString::to_string).or(self.app_id);
        if let Some(provider) = config.credentials_provider() {
            self.credentials = Some(Arc::new(SdkCredentials::new(provider)));
            self.keeps_credentials = true;
        }
        self
    }
}
