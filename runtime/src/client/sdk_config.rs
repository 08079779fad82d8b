//! Takes the settings of the official SDK.

use std::sync::Arc;

use aws_types::SdkConfig;
use aws_types::sdk_config::{RequestChecksumCalculation, ResponseChecksumValidation};

use super::ClientBuilder;
use crate::checksum::Checksums;
use crate::credentials::SdkCredentials;

impl ClientBuilder {
    /// Takes settings and credentials from the official SDK's `SdkConfig`, such as
    /// `aws_config::load_from_env()` returns. This needs the feature `aws-config`.
    ///
    /// The settings are the region, the regions that SigV4A signs for, the endpoint, FIPS, dual
    /// stack, the number of attempts, checksums, the application's name and the source of credentials.
    /// They override what you set before, and you can override them afterwards. The SDK's source of
    /// bearer tokens is not taken: set [`ClientBuilder::bearer_token`].
    ///
    /// The credentials are cached as with [`ClientBuilder::from_env`]: all calls share them, and they
    /// are refreshed before they expire.
    pub fn sdk_config(mut self, config: &SdkConfig) -> Self {
        self.region = config.region().map(ToString::to_string).or(self.region);
        let set = config.sigv4a_signing_region_set().map(|regions| regions.as_ref().to_owned());
        self.signing_region_set = set.or(self.signing_region_set);
        if let Some(url) = config.endpoint_url() {
            self = self.endpoint_url(url);
        }
        self.fips = config.use_fips().unwrap_or(self.fips);
        self.dual_stack = config.use_dual_stack().unwrap_or(self.dual_stack);
        if let Some(retries) = config.retry_config() {
            self.max_attempts = Some(retries.max_attempts());
        }
        self.checksums.requests = match config.request_checksum_calculation() {
            Some(RequestChecksumCalculation::WhenSupported) => Some(Checksums::WhenSupported),
            Some(RequestChecksumCalculation::WhenRequired) => Some(Checksums::WhenRequired),
            _ => self.checksums.requests,
        };
        self.checksums.responses = match config.response_checksum_validation() {
            Some(ResponseChecksumValidation::WhenSupported) => Some(Checksums::WhenSupported),
            Some(ResponseChecksumValidation::WhenRequired) => Some(Checksums::WhenRequired),
            _ => self.checksums.responses,
        };
        self.app_id = config.app_name().map(ToString::to_string).or(self.app_id);
        if let Some(provider) = config.credentials_provider() {
            self.credentials = Some(Arc::new(SdkCredentials::new(provider)));
            self.keeps_credentials = true;
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::{Duration, SystemTime};

    use aws_credential_types::provider::{self, SharedCredentialsProvider, error, future};
    use aws_types::SdkConfig;
    use aws_types::app_name::AppName;
    use aws_types::region::Region;
    use aws_types::sdk_config::{RequestChecksumCalculation, ResponseChecksumValidation};

    use crate::{Checksums, Client, aws_operation};

    #[aws_operation(method = "GET", path = "/things", crate = crate)]
    struct ListThings;

    /// Counts how often it is asked.
    #[derive(Debug, Clone, Default)]
    struct Counted(Arc<AtomicUsize>);

    impl provider::ProvideCredentials for Counted {
        fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
        where
            Self: 'a,
        {
            let count = self.0.fetch_add(1, Ordering::SeqCst);
            let end = SystemTime::now() + Duration::from_secs(3_600);
            let keys = |token: &str| {
                aws_credential_types::Credentials::new(
                    "AK",
                    "SK",
                    Some(token.into()),
                    Some(end),
                    "t",
                )
            };
            let given = match count {
                0 => Err(error::CredentialsError::provider_error("the vault is sealed")),
                _ => Ok(keys("TK")),
            };
            future::ProvideCredentials::ready(given)
        }
    }

    #[test]
    fn a_set_of_regions_is_taken_over_the_one_before() {
        let before = || Client::builder().signing_region_set("us-*");
        let none = before().sdk_config(&SdkConfig::builder().build());
        assert_eq!(none.signing_region_set.as_deref(), Some("us-*"));
        let config = SdkConfig::builder().sigv4a_signing_region_set("eu-*");
        let taken = before().sdk_config(&config.build());
        assert_eq!(taken.signing_region_set.as_deref(), Some("eu-*"));
    }

    #[test]
    fn checksums_are_taken_over_those_before() {
        let before = || Client::builder().request_checksum_calculation(Checksums::WhenRequired);
        let none = before().sdk_config(&SdkConfig::builder().build()).checksums;
        assert_eq!((none.requests, none.responses), (Some(Checksums::WhenRequired), None));
        let config = SdkConfig::builder()
            .request_checksum_calculation(RequestChecksumCalculation::WhenSupported)
            .response_checksum_validation(ResponseChecksumValidation::WhenRequired);
        let taken = before().sdk_config(&config.build()).checksums;
        let expected = (Some(Checksums::WhenSupported), Some(Checksums::WhenRequired));
        assert_eq!((taken.requests, taken.responses), expected);
    }

    #[tokio::test]
    async fn settings_are_taken_and_the_source_is_asked_by_the_cache() -> Result<(), String> {
        let source = Counted::default();
        let mut config = SdkConfig::builder();
        config
            .set_region(Some(Region::new("eu-west-1")))
            .set_credentials_provider(Some(SharedCredentialsProvider::new(source.clone())))
            .set_app_name(AppName::new("mine").ok())
            .set_use_fips(Some(true));
        let client = Client::builder().sdk_config(&config.build()).service("things").build();
        let client = client.map_err(|error| error.to_string())?;
        let refused = client.call(ListThings).preview().await.map(drop);
        let said = refused.map_err(|error| error.to_string());
        assert!(said.is_err_and(|said| said.contains("the vault is sealed")));
        for _ in 0..3 {
            let request = client.call(ListThings).preview().await;
            let request = request.map_err(|error| error.to_string())?;
            assert_eq!(request.uri(), "https://things-fips.eu-west-1.amazonaws.com/things");
            assert_eq!(request.headers()["x-amz-security-token"], "TK");
            let agent = request.headers()["user-agent"].to_str().unwrap_or_default();
            assert!(agent.ends_with(" app/mine"), "{agent}");
        }
        assert_eq!(source.0.load(Ordering::SeqCst), 2);
        Ok(())
    }
}
