//! Credentials for signing requests, and sources of credentials.
//!
//! [`ClientBuilder::credentials`](crate::ClientBuilder::credentials) takes either [`Credentials`] or a
//! source of them, which is any type that implements [`ProvideCredentials`].

mod cache;
#[cfg(test)]
mod cache_tests;
mod provide;
#[cfg(feature = "aws-config")]
mod sdk;

pub use crate::sign::Credentials;
pub use provide::{CredentialsError, ProvideCredentials};

pub(crate) use cache::CredentialsCache;
#[cfg(feature = "aws-config")]
pub(crate) use sdk::SdkCredentials;
