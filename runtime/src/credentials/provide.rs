//! Where credentials come from.

use std::fmt;

use crate::boxed_future::BoxFuture;
use crate::sign::Credentials;

/// Gives the credentials of each attempt: it is asked each time, and keeps for itself what is costly
/// to come by.
pub trait ProvideCredentials: fmt::Debug + Send + Sync {
    /// The credentials to sign with now.
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>>;
}

/// Credentials that never change.
impl ProvideCredentials for Credentials {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(std::future::ready(Ok(self.clone())))
    }
}

/// A source that has credentials in principle, and could not give them.
#[derive(Debug, Clone)]
pub struct CredentialsError(String);

impl CredentialsError {
    /// The error of a source, which `message` should name.
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for CredentialsError {}
