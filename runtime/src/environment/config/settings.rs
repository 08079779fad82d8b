//! The settings of a client: each by its variable, or else by its key in the profile.

use std::ops::RangeInclusive;
use std::path::PathBuf;

use super::{Config, ConfigError};
use crate::checksum::Checksums;
use crate::endpoint::AddressingStyle;
use crate::retry::RetryMode;
use crate::stream::CompressionSettings;

/// A setting's text, and where it stands.
pub(super) struct Found {
    pub(super) text: String,
    place: String,
}

impl Found {
    fn switch(&self) -> Result<bool, ConfigError> {
        match self.text.to_ascii_lowercase().as_str() {
            "true" => Ok(true),
            "false" => Ok(false),
            _ => Err(self.refused("`true` or `false`")),
        }
    }

    fn refused(&self, expected: &str) -> ConfigError {
        ConfigError::new(format!("{} is `{}`, but must be {expected}", self.place, self.text))
    }
}

impl Config {
    /// What the first of `variables` that is set says, or else the profile.
    pub(super) fn setting(&self, variables: &[&str], key: &str) -> Option<Found> {
        let of_variable = variables.iter().find_map(|name| self.of_variable(name));
        of_variable.or_else(|| {
            let text = self.profile(&self.profile)?.get(key)?.to_owned();
            Some(Found { text, place: format!("`{key}` of the profile `{}`", self.profile) })
        })
    }

    fn of_variable(&self, name: &str) -> Option<Found> {
        let text = self.environment.variable(name)?;
        Some(Found { text, place: format!("`{name}`") })
    }

    /// As [`Config::setting`], where it is a text of its own kind.
    pub(crate) fn text(&self, variable: &str, key: &str) -> Option<String> {
        self.setting(&[variable], key).map(|found| found.text)
    }

    pub(crate) fn switch(&self, variable: &str, key: &str) -> Result<Option<bool>, ConfigError> {
        self.setting(&[variable], key).map(|found| found.switch()).transpose()
    }

    /// Whether the instance is not asked for keys, which no profile can say.
    pub(crate) fn disables_imds(&self) -> Result<bool, ConfigError> {
        let found = self.of_variable("AWS_EC2_METADATA_DISABLED");
        found.map_or(Ok(false), |found| found.switch())
    }

    /// A whole number in a range.
    pub(crate) fn number(
        &self,
        variable: &str,
        key: &str,
        range: RangeInclusive<u32>,
    ) -> Result<Option<u32>, ConfigError> {
        let Some(found) = self.setting(&[variable], key) else { return Ok(None) };
        let number = found.text.trim().parse().ok().filter(|number| range.contains(number));
        let refused =
            || found.refused(&format!("a number from {} to {}", range.start(), range.end()));
        number.map(Some).ok_or_else(refused)
    }

    pub(crate) fn region(&self) -> Option<String> {
        self.setting(&["AWS_REGION", "AWS_DEFAULT_REGION"], "region").map(|found| found.text)
    }

    /// The regions that signatures of SigV4A are for. As in botocore, nothing is no set.
    pub(crate) fn signing_region_set(&self) -> Option<String> {
        let set = self.text("AWS_SIGV4A_SIGNING_REGION_SET", "sigv4a_signing_region_set");
        set.filter(|set| !set.is_empty())
    }

    pub(crate) fn fips(&self) -> Result<Option<bool>, ConfigError> {
        self.switch("AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint")
    }

    pub(crate) fn dual_stack(&self) -> Result<Option<bool>, ConfigError> {
        self.switch("AWS_USE_DUALSTACK_ENDPOINT", "use_dualstack_endpoint")
    }

    pub(crate) fn disables_host_prefix(&self) -> Result<Option<bool>, ConfigError> {
        self.switch("AWS_DISABLE_HOST_PREFIX_INJECTION", "disable_host_prefix_injection")
    }

    /// Where buckets are sent, which only a profile says.
    pub(crate) fn addressing_style(&self) -> Result<Option<AddressingStyle>, ConfigError> {
        let profile = self.profile(&self.profile);
        let text = profile.and_then(|profile| profile.nested("s3", "addressing_style"));
        let Some(text) = text.map(str::to_owned) else { return Ok(None) };
        let place = format!("`addressing_style` in `s3` of the profile `{}`", self.profile);
        let found = Found { text, place };
        match found.text.to_ascii_lowercase().as_str() {
            "auto" => Ok(Some(AddressingStyle::Auto)),
            "path" => Ok(Some(AddressingStyle::Path)),
            "virtual" => Ok(Some(AddressingStyle::Virtual)),
            _ => Err(found.refused("`auto`, `path` or `virtual`")),
        }
    }

    pub(crate) fn max_attempts(&self) -> Result<Option<u32>, ConfigError> {
        self.number("AWS_MAX_ATTEMPTS", "max_attempts", 1..=u32::MAX)
    }

    pub(crate) fn retry_mode(&self) -> Result<Option<RetryMode>, ConfigError> {
        let Some(found) = self.setting(&["AWS_RETRY_MODE"], "retry_mode") else { return Ok(None) };
        match found.text.to_ascii_lowercase().as_str() {
            "standard" | "legacy" => Ok(Some(RetryMode::Standard)),
            "adaptive" => Ok(Some(RetryMode::Adaptive)),
            _ => Err(found.refused("`standard` or `adaptive`")),
        }
    }

    pub(crate) fn request_checksum_calculation(&self) -> Result<Option<Checksums>, ConfigError> {
        self.checksums("AWS_REQUEST_CHECKSUM_CALCULATION", "request_checksum_calculation")
    }

    pub(crate) fn response_checksum_validation(&self) -> Result<Option<Checksums>, ConfigError> {
        self.checksums("AWS_RESPONSE_CHECKSUM_VALIDATION", "response_checksum_validation")
    }

    fn checksums(&self, variable: &str, key: &str) -> Result<Option<Checksums>, ConfigError> {
        let Some(found) = self.setting(&[variable], key) else { return Ok(None) };
        match found.text.to_ascii_lowercase().as_str() {
            "when_supported" => Ok(Some(Checksums::WhenSupported)),
            "when_required" => Ok(Some(Checksums::WhenRequired)),
            _ => Err(found.refused("`when_supported` or `when_required`")),
        }
    }

    pub(crate) fn disables_compression(&self) -> Result<Option<bool>, ConfigError> {
        self.switch("AWS_DISABLE_REQUEST_COMPRESSION", "disable_request_compression")
    }

    /// From how many bytes on requests are compressed.
    pub(crate) fn min_compression_size(&self) -> Result<Option<u32>, ConfigError> {
        self.number(
            "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES",
            "request_min_compression_size_bytes",
            0..=CompressionSettings::LARGEST_MIN_SIZE,
        )
    }

    /// The file of certificates to trust in place of the platform's.
    pub(crate) fn ca_bundle(&self) -> Option<PathBuf> {
        self.text("AWS_CA_BUNDLE", "ca_bundle").map(|path| self.environment.path(&path))
    }

    pub(crate) fn app_id(&self) -> Option<String> {
        self.text("AWS_SDK_UA_APP_ID", "sdk_ua_app_id")
    }

    pub(crate) fn is_in_lambda(&self) -> bool {
        self.environment.variable("AWS_LAMBDA_FUNCTION_NAME").is_some()
    }
}
