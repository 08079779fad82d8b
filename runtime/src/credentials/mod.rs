//! What requests are signed with, and where it comes from.
//!
//! [`ClientBuilder::credentials`](crate::ClientBuilder::credentials) takes [`Credentials`], or a source
//! of them: anything that implements [`ProvideCredentials`].

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
