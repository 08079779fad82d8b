//! Where the credentials of [`Client::from_env`](crate::Client::from_env) come from.
//!
//! The first source that is configured is used, in botocore's order: the environment (unless the
//! client names a profile); a profile with `role_arn`; a web identity, from the environment or the
//! profile; SSO; the static keys of the credentials file; `credential_process`; the static keys of
//! the config file; the container; the instance. A source that is not configured is skipped silently.
//! A source that is configured but does not work ends the search, and the error names it. No source
//! is asked before the first call that needs credentials, and all of them are behind the
//! [cache](crate::credentials).

mod assume_role;
mod chain;
mod container;
mod document;
#[cfg(test)]
mod hosts_tests;
mod instance;
mod near;
mod process;
mod profile;
mod refusal;
#[expect(clippy::module_inception, reason = "what all sources look into")]
mod sources;
mod sso;
mod sso_bearer;
mod sso_token;
mod sts;
mod variables;
mod web_identity;
mod written;

pub(super) use chain::DefaultChain;
pub(super) use sources::Sources;
pub(super) use sso_bearer::SsoBearer;

use crate::credentials::{Credentials, CredentialsError};

/// The result of a source. It is `None` if the source is not configured.
type Found = Result<Option<Credentials>, CredentialsError>;
