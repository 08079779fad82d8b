//! Sources of credentials.

use std::fmt;

use crate::boxed_future::BoxFuture;
use crate::sign::Credentials;

/// A source of credentials.
///
/// The client asks it for credentials before every attempt, so a source that is slow or expensive should
/// cache them itself, as [`AssumeRole`](super::AssumeRole) and
/// [`EnvironmentCredentials`](super::EnvironmentCredentials) do.
pub trait ProvideCredentials: fmt::Debug + Send + Sync {
    /// Returns the credentials to sign with now.
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>>;
}

/// Credentials that never change.
impl ProvideCredentials for Credentials {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(std::future::ready(Ok(self.clone())))
    }
}

/// An error that a source returns if it cannot provide credentials.
#[derive(Debug, Clone)]
pub struct CredentialsError(String);

impl CredentialsError {
    /// Creates an error. The message should name the source.
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
