//! Checks a request's signature, following the public specification of AWS
//! Signature Version 4. It shares no code with the clients that it checks.

use std::time::SystemTime;

use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use hmac::digest::InvalidLength;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::authorization::{ALGORITHM, Authorization, CredentialScope};
use super::{canonical_request, hex, timestamp};

pub use super::signature_error::SignatureError;

/// How far a request's date may be off, either way.
const MAX_SKEW_SECONDS: i64 = 5 * 60;

/// Checks signatures for one service in one region.
#[derive(Clone, Debug)]
pub struct SignatureVerifier {
    /// The region that signatures must be scoped to.
    pub region: String,
    /// The signing name of the service that signatures must be scoped to.
    pub service: String,
    /// The known access keys.
    pub access_keys: Vec<AccessKey>,
}

/// An access key, and what it may be used for.
#[derive(Clone, Debug)]
pub struct AccessKey {
    /// The id, sent with each request.
    pub access_key_id: String,
    /// The secret, known to both sides and never sent.
    pub secret_access_key: String,
    /// What it may be used for.
    pub access: Access,
}

/// What an access key may be used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Every operation.
    ReadWrite,
    /// Operations that change nothing.
    ReadOnly,
}

/// A request as it came over the connection.
#[derive(Clone, Copy, Debug)]
pub struct HttpRequest<'a> {
    /// The method.
    pub method: &'a str,
    /// The path and query exactly as received, because decoding and encoding them
    /// again does not always give the same result.
    pub target: &'a str,
    /// The headers.
    pub headers: &'a HeaderMap,
    /// The body.
    pub body: &'a [u8],
}

impl SignatureVerifier {
    /// Checks a request at the time `now`, and returns what its signer may do.
    ///
    /// # Errors
    ///
    /// Fails if the request is not signed, or if the signature does not match this
    /// request, this scope, this time or a known access key.
    pub fn verify(
        &self,
        request: &HttpRequest<'_>,
        now: SystemTime,
    ) -> Result<Access, SignatureError> {
        let header = request
            .headers
            .get(AUTHORIZATION)
            .ok_or(SignatureError::Missing)?
            .to_str()
            .map_err(|_| SignatureError::Incomplete("is not ASCII"))?;
        let authorization = Authorization::parse(header)?;
        let access_key = self
            .access_keys
            .iter()
            .find(|key| key.access_key_id == authorization.access_key_id)
            .ok_or_else(|| {
                SignatureError::UnknownAccessKey(authorization.access_key_id.to_owned())
            })?;
        self.check_scope(&authorization.scope)?;
        let date = check_date(request.headers, &authorization.scope, now)?;
        check_signed_headers(request.headers, &authorization.signed_headers)?;

        let scope = authorization.scope.text();
        let request_hash = canonical_request::hash(request, &authorization.signed_headers)?;
        let string_to_sign = format!("{ALGORITHM}\n{date}\n{scope}\n{request_hash}");
        let signature = hex::decode(authorization.signature).ok_or(SignatureError::Mismatch)?;
        signing_key(&access_key.secret_access_key, &authorization.scope)
            .and_then(|key| Hmac::<Sha256>::new_from_slice(&key))
            // An HMAC key may be of any length, so there is no such error.
            .map_err(|InvalidLength| SignatureError::Mismatch)?
            .chain_update(string_to_sign)
            // Compares in constant time.
            .verify_slice(&signature)
            .map_err(|_| SignatureError::Mismatch)?;
        Ok(access_key.access)
    }

    fn check_scope(&self, scope: &CredentialScope<'_>) -> Result<(), SignatureError> {
        for (part, found, expected) in [
            ("region", scope.region, self.region.as_str()),
            ("service", scope.service, self.service.as_str()),
            ("terminator", scope.terminator, "aws4_request"),
        ] {
            if found != expected {
                return Err(SignatureError::WrongScope {
                    part,
                    found: found.to_owned(),
                    expected: expected.to_owned(),
                });
            }
        }
        Ok(())
    }
}

/// The request's date, which must be near `now` and on the scope's day.
fn check_date<'a>(
    headers: &'a HeaderMap,
    scope: &CredentialScope<'_>,
    now: SystemTime,
) -> Result<&'a str, SignatureError> {
    let date = headers
        .get("x-amz-date")
        .and_then(|value| value.to_str().ok())
        .ok_or(SignatureError::NoDate)?;
    let seconds = timestamp::parse_basic(date).ok_or(SignatureError::NoDate)?;
    if !date.starts_with(scope.date) || scope.date.len() != "YYYYMMDD".len() {
        return Err(SignatureError::WrongScope {
            part: "date",
            found: scope.date.to_owned(),
            expected: date.chars().take_while(|c| *c != 'T').collect(),
        });
    }
    let age = timestamp::unix_seconds(now).saturating_sub(seconds);
    if age > MAX_SKEW_SECONDS {
        return Err(SignatureError::Expired(date.to_owned()));
    }
    if age < -MAX_SKEW_SECONDS {
        return Err(SignatureError::NotYetCurrent(date.to_owned()));
    }
    Ok(date)
}

/// `host` and every `x-amz-` header must be signed, or whoever is in between
/// could send the request elsewhere or change what it asks for.
fn check_signed_headers(headers: &HeaderMap, signed: &[&str]) -> Result<(), SignatureError> {
    let present = headers.keys().map(|name| name.as_str());
    let sent = present.filter(|name| name.starts_with("x-amz-"));
    for name in sent.chain(["host"]) {
        if !signed.contains(&name) {
            return Err(SignatureError::HeaderNotSigned(name.to_owned()));
        }
    }
    if signed.is_sorted() {
        Ok(())
    } else {
        Err(SignatureError::Incomplete("has SignedHeaders out of order"))
    }
}

/// The key derived from the secret for one day, region and service.
fn signing_key(secret: &str, scope: &CredentialScope<'_>) -> Result<Vec<u8>, InvalidLength> {
    let mut key = format!("AWS4{secret}").into_bytes();
    for part in [scope.date, scope.region, scope.service, scope.terminator] {
        let mac = Hmac::<Sha256>::new_from_slice(&key)?.chain_update(part);
        key = mac.finalize().into_bytes().to_vec();
    }
    Ok(key)
}
