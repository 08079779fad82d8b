//! Credentials of the environment, for what is not a client.
//!
//! `environment` finds them. This module has what is known once it did.

use std::sync::Arc;

use super::{Cache, Credentials, CredentialsError, ProvideCredentials};
use crate::boxed_future::BoxFuture;

/// The credentials and the region of the environment, without a client. It needs the feature `env`.
///
/// Use it to give the credentials to another crate: one that signs its own requests, or that has its own trait
/// for credentials. They come from the sources that
/// [`ClientBuilder::from_env`](crate::ClientBuilder::from_env) lists. They are cached, and refreshed before they
/// expire, so ask again for each request. Clones share the cache. To share it with a client too, give the client a
/// clone after `from_env`.
///
/// ```no_run
/// use aws_operation::Client;
/// use aws_operation::credentials::{EnvironmentCredentials, ProvideCredentials as _};
///
/// # async fn run() -> Result<(), Box<dyn std::error::Error>> {
/// let environment = EnvironmentCredentials::from_env()?;
/// let region = environment.region().ok_or("no region: set `AWS_REGION`")?;
/// let credentials = environment.credentials().await?;
/// println!("{} signs in {region}", credentials.access_key_id());
///
/// let client = Client::builder().from_env()?.credentials(environment.clone()).build()?;
/// # drop(client);
/// # Ok(())
/// # }
/// ```
///
/// The example is only compiled, since the machine that runs it may have no credentials.
///
/// # Errors
/// Outside a tokio runtime, credentials that have to be fetched are an error. So is a source that is configured
/// but does not work, and an environment without any. Each request for credentials that fails asks the sources
/// again.
#[derive(Debug, Clone)]
pub struct EnvironmentCredentials {
    cache: Arc<Cache<dyn ProvideCredentials>>,
    region: Option<String>,
}

impl EnvironmentCredentials {
    /// What is behind this cache, and the region.
    pub(crate) fn new(cache: Cache<dyn ProvideCredentials>, region: Option<String>) -> Self {
        Self { cache: Arc::new(cache), region }
    }

    /// Returns the region that the environment or the profile names, if there is one.
    pub fn region(&self) -> Option<&str> {
        self.region.as_deref()
    }
}

impl ProvideCredentials for EnvironmentCredentials {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        self.cache.credentials()
    }
}
