//! Settings for what says whose a request is.

use std::sync::Arc;

use super::ClientBuilder;
use crate::credentials::{ProvideAuthToken, ProvideCredentials};

impl ClientBuilder {
    /// Sets what to sign with: [`Credentials`](crate::Credentials), or a source of them, such as an
    /// [`AssumeRole`](crate::credentials::AssumeRole).
    ///
    /// The source is asked before every attempt. See [`ProvideCredentials`].
    pub fn credentials(mut self, credentials: impl ProvideCredentials + 'static) -> Self {
        self.credentials = Some(Arc::new(credentials));
        self.keeps_credentials = false;
        self
    }

    /// Sets the bearer token: an [`AuthToken`](crate::credentials::AuthToken), or a source of them.
    ///
    /// Every service and operation that is declared with `auth = bearer` or `auth = bearer_or_sigv4` gets
    /// it. If services need different tokens, use one client for each, or a source that returns the token
    /// of the service which it is asked for.
    ///
    /// The token is sent only over HTTPS and to loopback addresses. A call to any other endpoint fails
    /// before anything is sent.
    ///
    /// ```
    /// use aws_operation::credentials::AuthToken;
    /// use aws_operation::{Client, aws_operation, aws_service};
    ///
    /// #[aws_service(id = "Things", endpoint = "https://api.example.com", auth = bearer)]
    /// struct Things;
    ///
    /// #[aws_operation(method = "GET", path = "/things", service = Things)]
    /// struct ListThings;
    ///
    /// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
    /// let client = Client::builder().bearer_token(AuthToken::new("the-token")).build()?;
    /// let request = client.call(ListThings).preview().await?;
    /// assert_eq!(request.headers()["authorization"], "Bearer the-token");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// # })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn bearer_token(mut self, token: impl ProvideAuthToken + 'static) -> Self {
        self.bearer_token = Some(Arc::new(token));
        self
    }

    /// Sets the API key: an [`AuthToken`](crate::credentials::AuthToken), or a source of them.
    ///
    /// Every service and operation that is declared with `auth = http_api_key(..)` gets it, at the place
    /// that the declaration names. Otherwise, this is as [`ClientBuilder::bearer_token`].
    pub fn api_key(mut self, key: impl ProvideAuthToken + 'static) -> Self {
        self.api_key = Some(Arc::new(key));
        self
    }
}
