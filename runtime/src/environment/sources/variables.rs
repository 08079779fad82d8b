//! Keys in the environment.

use super::document::time;
use super::written::checked;
use super::{Found, Sources};
use crate::credentials::{Credentials, CredentialsError};

/// The credentials of the environment; half a pair is an error.
pub(super) fn load(sources: &Sources) -> Found {
    let variable = |name| {
        let Some(value) = sources.variable(name) else { return Ok(None) };
        checked(name, &value).map_err(CredentialsError::new)?;
        Ok(Some(value))
    };
    let half =
        |set, missing| CredentialsError::new(format!("`{set}` is set, but `{missing}` is not"));
    let (id, secret) = match (variable("AWS_ACCESS_KEY_ID")?, variable("AWS_SECRET_ACCESS_KEY")?) {
        (None, None) => return Ok(None),
        (Some(_), None) => return Err(half("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY")),
        (None, Some(_)) => return Err(half("AWS_SECRET_ACCESS_KEY", "AWS_ACCESS_KEY_ID")),
        (Some(id), Some(secret)) => (id, secret),
    };
    let mut credentials = Credentials::new(id, secret);
    let (older, token) = (variable("AWS_SECURITY_TOKEN")?, variable("AWS_SESSION_TOKEN")?);
    if let Some(token) = older.or(token) {
        credentials = credentials.with_session_token(token);
    }
    if let Some(expiry) = sources.variable("AWS_CREDENTIAL_EXPIRATION") {
        let odd = || CredentialsError::new("`AWS_CREDENTIAL_EXPIRATION` is not a valid timestamp");
        credentials = credentials.with_expiry(time(&expiry).ok_or_else(odd)?);
    }
    sources.unexpired("`AWS_CREDENTIAL_EXPIRATION`", credentials).map(Some)
}
