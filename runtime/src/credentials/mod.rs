//! Where the credentials of [`Client::from_env`](crate::Client::from_env) come from.
//!
//! In botocore's order, the first that is there: the environment (unless the client names a profile);
//! a profile with `role_arn`; a web identity, of the environment or the profile; SSO; the static keys
//! of the credentials file; `credential_process`; the static keys of the config file; the container;
//! the instance. A source that is not there is passed over in silence; one that is there and broken
//! ends the search, and is named in the error. Nothing is asked before the first call that needs it,
//! and what is asked is asked through [`CredentialsCache`].

mod assume_role;
mod cache;
#[cfg(test)]
mod cache_tests;
mod chain;
mod container;
mod document;
mod environment;
#[cfg(test)]
mod hosts_tests;
mod instance;
mod near;
mod process;
mod profile;
#[cfg(feature = "aws-config")]
mod sdk;
mod sources;
mod sso;
mod sso_token;
mod sts;
mod web_identity;
mod written;

pub(crate) use cache::CredentialsCache;
pub(crate) use chain::{ChainOf, DefaultChain};
pub(crate) use near::NearTransport;
#[cfg(feature = "aws-config")]
pub(crate) use sdk::SdkCredentials;
pub(crate) use sources::Sources;

use crate::seam::{Credentials, CredentialsError};

/// What a source gives: nothing, where there is no such source here.
type Found = Result<Option<Credentials>, CredentialsError>;
