//! Signs a request with Signature Version 4 or 4A.
//!
//! The canonical request is the one form of a request that both sides hash; its parts have a file
//! each. The signature is made of that hash by the service's algorithm, and is then put where it is
//! sent: in the headers or in the query.

mod algorithm;
mod auth;
mod canonical_headers;
mod canonical_path;
mod canonical_query;
mod canonical_request;
mod credentials;
mod hex;
mod in_headers;
mod in_query;
mod key;
#[cfg(feature = "sigv4a")]
mod private_key;
mod rules;
mod signer;
pub mod sigv4;
#[cfg(feature = "sigv4a")]
pub mod sigv4a;
#[cfg(test)]
mod tests;

use std::time::SystemTime;

use bytes::Bytes;
use http::header::HOST;

use signer::Signer;

pub use algorithm::Algorithm;
pub use auth::Auth;
pub use credentials::Credentials;
pub(crate) use key::SigningKeys;
pub use rules::{PathRule, Place, Rules, TokenRule};

/// What a signature is made for.
#[derive(Debug, Clone, Copy)]
pub struct Scope<'a> {
    /// The region in it; of SigV4A the set of regions, with commas between them.
    pub region: &'a str,
    /// The service's signing name.
    pub service: &'a str,
    /// The request's date.
    pub time: SystemTime,
}

/// The signer's own errors, none of which a caller can act on apart.
pub type SigningError = Box<dyn std::error::Error + Send + Sync>;

/// Adds the signature to `request`, over its method, target and the headers it has now, the host among
/// them, and over its body, or its `PayloadHash`, unless `rules` say otherwise.
///
/// The path and query must be encoded as they will be sent.
///
/// # Errors
/// Where there is no host, or the credentials are empty, or they or a set of regions are nothing that a
/// header can hold.
pub fn sign_request(
    request: &mut http::Request<Bytes>,
    credentials: &Credentials,
    scope: Scope<'_>,
    rules: Rules,
) -> Result<(), SigningError> {
    if !request.headers().contains_key(HOST) {
        return Err("it has no host".into());
    }
    check(credentials)?;
    let signer = Signer::new(credentials, scope, rules.algorithm);
    match rules.place {
        Place::Headers => in_headers::sign(request, &signer, rules),
        Place::Query { expires } => in_query::sign(request, &signer, rules, expires),
    }
}

/// Refuses credentials that no service gave out. What is wrong is told without them.
fn check(credentials: &Credentials) -> Result<(), SigningError> {
    let odd = |byte: u8| byte.is_ascii_control();
    let (id, token) = (credentials.access_key_id(), credentials.session_token());
    if id.is_empty() || credentials.secret_access_key().is_empty() {
        return Err("the access key id or the secret access key is empty".into());
    }
    if id.bytes().any(odd) {
        return Err("the access key id contains a line break or another control character".into());
    }
    if token.is_some_and(|token| token.bytes().any(odd)) {
        return Err("the session token contains a line break or another control character".into());
    }
    Ok(())
}
