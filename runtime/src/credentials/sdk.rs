//! The official SDK's sources of credentials.

use aws_credential_types::provider::{ProvideCredentials as _, SharedCredentialsProvider};

use crate::boxed_future::BoxFuture;
use crate::credentials::{Credentials, CredentialsError, ProvideCredentials};

/// Adapts a source of the official SDK.
#[derive(Debug)]
pub(crate) struct SdkCredentials(SharedCredentialsProvider);

impl SdkCredentials {
    /// Of that source.
    pub(crate) fn new(provider: SharedCredentialsProvider) -> Self {
        Self(provider)
    }
}

impl ProvideCredentials for SdkCredentials {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(async {
            let given = self.0.provide_credentials().await.map_err(|error| {
                CredentialsError::new(match std::error::Error::source(&error) {
                    Some(source) => format!("{error}: {source}"),
                    None => error.to_string(),
                })
            })?;
            let mut credentials =
                Credentials::new(given.access_key_id(), given.secret_access_key());
            if let Some(token) = given.session_token() {
                credentials = credentials.with_session_token(token);
            }
            if let Some(expiry) = given.expiry() {
                credentials = credentials.with_expiry(expiry);
            }
            Ok(credentials)
        })
    }
}
