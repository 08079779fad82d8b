//! Credentials for signing requests, bearer tokens, API keys, and sources of all three.
//!
//! [`ClientBuilder::credentials`](crate::ClientBuilder::credentials) takes either [`Credentials`] or a
//! source of them, which is any type that implements [`ProvideCredentials`].
//! [`ClientBuilder::bearer_token`](crate::ClientBuilder::bearer_token) and
//! [`ClientBuilder::api_key`](crate::ClientBuilder::api_key) take either an [`AuthToken`] or a source of
//! them, which is any type that implements [`ProvideAuthToken`].
//!
//! [`AssumeRole`] is a source for the credentials of a role. [`EnvironmentCredentials`] has those that
//! [`Client::from_env`](crate::Client::from_env) finds, for code that has no client.

#[cfg(feature = "xml")]
mod assume_role;
mod auth_token;
mod cache;
#[cfg(test)]
mod cache_tests;
#[cfg(feature = "env")]
mod environment;
mod provide;
mod provide_auth_token;
#[cfg(feature = "xml")]
mod role;
#[cfg(feature = "aws-config")]
mod sdk;
#[cfg(feature = "xml")]
mod unexpired;

pub use crate::sign::Credentials;
#[cfg(feature = "xml")]
pub use assume_role::AssumeRole;
pub use auth_token::AuthToken;
#[cfg(feature = "env")]
pub use environment::EnvironmentCredentials;
pub use provide::{CredentialsError, ProvideCredentials};
pub use provide_auth_token::ProvideAuthToken;

#[cfg(feature = "xml")]
pub(crate) use assume_role::AssumesRoles;
pub(crate) use cache::Cache;
#[cfg(feature = "env")]
pub(crate) use cache::Source;
#[cfg(feature = "xml")]
pub(crate) use role::Role;
#[cfg(feature = "aws-config")]
pub(crate) use sdk::SdkCredentials;
#[cfg(feature = "xml")]
pub(crate) use unexpired::unexpired;
