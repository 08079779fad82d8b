//! The order of the sources.

use std::sync::Arc;

use super::{Sources, assume_role, container, instance, profile, variables};
use crate::boxed_future::BoxFuture;
use crate::credentials::{Credentials, CredentialsError, ProvideCredentials};

/// The first source that has credentials.
#[derive(Debug)]
pub(in crate::environment) struct DefaultChain(Arc<Sources>);

impl DefaultChain {
    pub(in crate::environment) fn new(sources: Arc<Sources>) -> Self {
        Self(sources)
    }

    async fn search(&self) -> Result<Credentials, CredentialsError> {
        let sources = &self.0;
        let config = &sources.config;
        let by_variables = !config.profile_given;
        if by_variables && let Some(found) = variables::load(sources)? {
            return Ok(found);
        }
        if let Some(found) = assume_role::load(sources).await? {
            return Ok(found);
        }
        if let Some(found) = profile::load(sources, config.profile_name(), by_variables).await? {
            return Ok(found);
        }
        if let Some(found) = container::load(sources).await? {
            return Ok(found);
        }
        if let Some(found) = instance::load(sources).await? {
            return Ok(found);
        }
        Err(CredentialsError::new(format!(
            "none found: set `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`, or run \
             `aws configure` or `aws sso login` for the profile `{}`; no container or instance \
             provides any here",
            config.profile_name()
        )))
    }
}

impl ProvideCredentials for DefaultChain {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(self.search())
    }
}
