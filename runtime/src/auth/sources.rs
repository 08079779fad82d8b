//! Where a client's tokens come from.

use std::sync::Arc;

use crate::credentials::{AuthToken, ProvideAuthToken};
use crate::variable_name::variable_name;

/// The sources of a client's bearer tokens and API keys.
#[derive(Debug, Default)]
pub struct TokenSources {
    /// What the client was given.
    pub(crate) bearer: Option<Arc<dyn ProvideAuthToken>>,
    /// The tokens of single services, by what follows `AWS_BEARER_TOKEN_` in their variables.
    pub(crate) bearer_of_services: Vec<(String, AuthToken)>,
    /// The last source. Its token is for other things too, so a service that also takes signatures gets a
    /// signature instead.
    pub(crate) other_bearer: Option<Arc<dyn ProvideAuthToken>>,
    pub(crate) api_key: Option<Arc<dyn ProvideAuthToken>>,
}

impl TokenSources {
    /// The source of the bearer token that was set for the service with that signing name, or for all.
    pub(super) fn bearer_for(&self, service: &str) -> Option<&dyn ProvideAuthToken> {
        let of_service = || {
            let name = variable_name(service);
            let found = self.bearer_of_services.iter().find(|(of, _)| *of == name);
            found.map(|(_, token)| token as &dyn ProvideAuthToken)
        };
        self.bearer.as_deref().or_else(of_service)
    }
}
