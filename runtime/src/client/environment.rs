//! What the environment says of a client.

use std::env;

use super::build_error::BuildError;
use crate::seam::{Credentials, from_variables};

/// What the variables say; what is not set is not there.
pub(super) struct Environment {
    pub(super) region: Option<String>,
    pub(super) credentials: Option<Credentials>,
    pub(super) endpoint_url: Option<String>,
    /// By what follows `AWS_ENDPOINT_URL_`.
    pub(super) endpoint_urls_of_services: Vec<(String, String)>,
    pub(super) max_attempts: Option<u32>,
}

impl Environment {
    /// Reads the variables.
    pub(super) fn read() -> Result<Self, BuildError> {
        let credentials = from_variables(variable);
        Ok(Self {
            region: variable("AWS_REGION").or_else(|| variable("AWS_DEFAULT_REGION")),
            credentials: credentials.map_err(|error| BuildError::new(error.to_string()))?,
            endpoint_url: variable("AWS_ENDPOINT_URL"),
            endpoint_urls_of_services: endpoint_urls_of_services(),
            max_attempts: variable("AWS_MAX_ATTEMPTS").map(|text| attempts(&text)).transpose()?,
        })
    }
}

fn attempts(text: &str) -> Result<u32, BuildError> {
    let number = text.trim().parse().ok().filter(|number| *number > 0);
    let problem =
        || BuildError::new(format!("`AWS_MAX_ATTEMPTS` is `{text}`, not a number above 0"));
    number.ok_or_else(problem)
}

/// A variable's value; an empty one counts as not set.
fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}

fn endpoint_urls_of_services() -> Vec<(String, String)> {
    let named = env::vars_os().filter_map(|(name, value)| {
        let service = name.to_str()?.strip_prefix("AWS_ENDPOINT_URL_")?.to_owned();
        Some((service, value.into_string().ok()?))
    });
    named.filter(|(_, url)| !url.is_empty()).collect()
}
