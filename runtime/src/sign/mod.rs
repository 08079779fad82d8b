//! Signs a request with Signature Version 4 or 4A.
//!
//! The canonical request is the form of a request that both sides hash. Each of its parts has its own
//! file. The service's algorithm signs that hash, and the signature is then sent in the headers or in
//! the query.

mod algorithm;
mod canonical_headers;
mod canonical_path;
mod canonical_query;
mod canonical_request;
mod credentials;
mod hex;
mod in_headers;
mod in_query;
mod key;
mod post;
#[cfg(feature = "sigv4a")]
mod private_key;
mod rules;
mod signer;
pub mod sigv4;
#[cfg(feature = "sigv4a")]
pub mod sigv4a;
#[cfg(test)]
mod tests;
mod texts;

use std::time::SystemTime;

use bytes::Bytes;
use http::header::HOST;

use signer::Signer;

pub use algorithm::Algorithm;
pub use credentials::Credentials;
pub(crate) use key::SigningKeys;
pub(crate) use post::PolicySigner;
pub use rules::{PathRule, Place, Rules, TokenRule};
pub use texts::{SignedTexts, signed_texts};

/// The scope of a signature.
#[derive(Debug, Clone, Copy)]
pub struct Scope<'a> {
    /// The region, or for SigV4A the set of regions, separated by commas.
    pub region: &'a str,
    /// The service's signing name.
    pub service: &'a str,
    /// The request's date.
    pub time: SystemTime,
}

/// The signer's own errors, which callers do not need to distinguish.
pub type SigningError = Box<dyn std::error::Error + Send + Sync>;

/// Adds the signature to `request`. It covers the method, the target and the headers that the request
/// has now, including the host. It also covers the body or its `PayloadHash`, unless `rules` say
/// otherwise.
///
/// The path and query must be encoded as they will be sent.
///
/// # Errors
/// Fails if there is no host, if the credentials are empty, or if the credentials or the set of
/// regions contain something that is not allowed in a header.
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
