//! Refuses credentials that have expired before they are used.

use std::time::SystemTime;

use super::{Credentials, CredentialsError};
use crate::Timestamp;

/// The credentials of `source`, unless they have expired already.
pub(crate) fn unexpired(
    source: &str,
    credentials: Credentials,
    now: SystemTime,
) -> Result<Credentials, CredentialsError> {
    match credentials.expiry().filter(|expiry| *expiry <= now) {
        None => Ok(credentials),
        Some(expiry) => {
            let expiry = Timestamp::from(expiry);
            let problem = format!("{source}: the credentials expired at {expiry}");
            Err(CredentialsError::new(problem))
        }
    }
}
