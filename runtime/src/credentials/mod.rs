//! Credentials for signing requests, bearer tokens, API keys, and sources of all three.
//!
//! [`ClientBuilder::credentials`](crate::ClientBuilder::credentials) takes either [`Credentials`] or a
//! source of them, which is any type that implements [`ProvideCredentials`].
//! [`ClientBuilder::bearer_token`](crate::ClientBuilder::bearer_token) and
//! [`ClientBuilder::api_key`](crate::ClientBuilder::api_key) take either an [`AuthToken`] or a source of
//! them, which is any type that implements [`ProvideAuthToken`].

mod auth_token;
mod cache;
#[cfg(test)]
mod cache_tests;
mod provide;
mod provide_auth_token;
#[cfg(feature = "aws-config")]
mod sdk;

pub use crate::sign::Credentials;
pub use auth_token::AuthToken;
pub use provide::{CredentialsError, ProvideCredentials};
pub use provide_auth_token::ProvideAuthToken;

pub(crate) use cache::Cache;
#[cfg(feature = "env")]
pub(crate) use cache::Source;
#[cfg(feature = "aws-config")]
pub(crate) use sdk::SdkCredentials;
