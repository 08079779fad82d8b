//! The endpoints that were configured.

use std::collections::BTreeMap;

use super::section::Value;
use super::{Config, ConfigError};

/// The URL of every service, and those of single ones by what follows `AWS_ENDPOINT_URL_`.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct EndpointUrls {
    pub(crate) of_all: Option<String>,
    pub(crate) of_services: BTreeMap<String, String>,
}

impl Config {
    /// The endpoints. A service's variable comes before that of all services, and either before what
    /// the profile says.
    pub(crate) fn endpoint_urls(&self) -> Result<EndpointUrls, ConfigError> {
        let ignored =
            self.switch("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "ignore_configured_endpoint_urls")?;
        if ignored == Some(true) {
            return Ok(EndpointUrls::default());
        }
        let of_all = self.environment.variable("AWS_ENDPOINT_URL");
        let mut of_services = match of_all {
            Some(_) => BTreeMap::new(),
            None => self.of_services_section()?,
        };
        of_services.extend(self.environment.with_prefix("AWS_ENDPOINT_URL_"));
        let of_profile = || Some(self.profile(&self.profile)?.get("endpoint_url")?.to_owned());
        Ok(EndpointUrls { of_all: of_all.or_else(of_profile), of_services })
    }

    /// What the section `[services ..]` says that the profile names.
    fn of_services_section(&self) -> Result<BTreeMap<String, String>, ConfigError> {
        let profile = &self.profile;
        let Some(name) = self.profile(profile).and_then(|profile| profile.get("services")) else {
            return Ok(BTreeMap::new());
        };
        let section = self.files.services.get(name).ok_or_else(|| {
            let problem = format!(
                "the profile `{profile}` refers to the services `{name}`, but there is no section \
                 `[services {name}]`"
            );
            ConfigError::new(problem)
        })?;
        let url = |(service, value): (&String, &Value)| {
            let Value::Nested(settings) = value else { return None };
            Some((service.to_uppercase(), settings.get("endpoint_url")?.clone()))
        };
        Ok(section.values.iter().filter_map(url).filter(|(_, url)| !url.is_empty()).collect())
    }
}
