//! Sources of bearer tokens and API keys.

use std::fmt;

use super::{AuthToken, CredentialsError};
use crate::boxed_future::BoxFuture;

/// A source of bearer tokens or API keys.
///
/// The client asks it before every attempt, so a source that is slow or expensive should cache its tokens
/// itself.
///
/// ```
/// use aws_operation::BoxFuture;
/// use aws_operation::credentials::{AuthToken, CredentialsError, ProvideAuthToken};
///
/// /// A token for each service.
/// #[derive(Debug)]
/// struct Vault;
///
/// impl ProvideAuthToken for Vault {
///     fn auth_token<'a>(
///         &'a self,
///         service: &'a str,
///     ) -> BoxFuture<'a, Result<AuthToken, CredentialsError>> {
///         Box::pin(async move {
///             let token = std::fs::read_to_string(format!("/run/tokens/{service}"));
///             let token = token.map_err(|error| CredentialsError::new(format!("the vault: {error}")))?;
///             Ok(AuthToken::new(token.trim_end()))
///         })
///     }
/// }
/// # let _ = aws_operation::Client::builder().bearer_token(Vault);
/// ```
pub trait ProvideAuthToken: fmt::Debug + Send + Sync {
    /// Returns the token to send now to the service with this signing name.
    fn auth_token<'a>(
        &'a self,
        service: &'a str,
    ) -> BoxFuture<'a, Result<AuthToken, CredentialsError>>;
}

/// A token that never changes, for every service.
impl ProvideAuthToken for AuthToken {
    fn auth_token<'a>(&'a self, _: &'a str) -> BoxFuture<'a, Result<AuthToken, CredentialsError>> {
        Box::pin(std::future::ready(Ok(self.clone())))
    }
}
