//! The signature in the headers.

use bytes::Bytes;
use http::header::{AUTHORIZATION, HeaderName, HeaderValue};
use http::{HeaderMap, Request};

use super::SigningError;
use super::canonical_headers::SignedHeaders;
use super::canonical_request::{self, UNSIGNED_PAYLOAD};
use super::rules::{Rules, TokenRule};
use super::signer::Signer;

const CONTENT_SHA256: HeaderName = HeaderName::from_static("x-amz-content-sha256");
const DATE: HeaderName = HeaderName::from_static("x-amz-date");
const REGION_SET: HeaderName = HeaderName::from_static("x-amz-region-set");
const SECURITY_TOKEN: HeaderName = HeaderName::from_static("x-amz-security-token");

/// Adds it, with the headers that it needs.
pub(super) fn sign(
    request: &mut Request<Bytes>,
    signer: &Signer<'_>,
    rules: Rules,
) -> Result<(), SigningError> {
    let mut token = signer.credentials.session_token().map(HeaderValue::from_str).transpose()?;
    let headers = request.headers_mut();
    headers.insert(DATE, HeaderValue::from_str(signer.time.as_str())?);
    if let Some(regions) = signer.region_set() {
        headers.insert(REGION_SET, HeaderValue::from_str(regions)?);
    }
    match rules.token {
        TokenRule::Signed => add_token(headers, token.take()),
        TokenRule::AddedAfter => drop(headers.remove(SECURITY_TOKEN)),
    }
    if !rules.signs_payload {
        headers.insert(CONTENT_SHA256, HeaderValue::from_static(UNSIGNED_PAYLOAD));
    } else if rules.content_sha256 {
        let hash = HeaderValue::from_bytes(&canonical_request::payload_hash(request))?;
        request.headers_mut().insert(CONTENT_SHA256, hash);
    }
    let authorization = authorization(request, signer, rules)?;
    let headers = request.headers_mut();
    headers.insert(AUTHORIZATION, authorization);
    add_token(headers, token);
    Ok(())
}

fn add_token(headers: &mut HeaderMap, token: Option<HeaderValue>) {
    if let Some(mut token) = token {
        token.set_sensitive(true);
        headers.insert(SECURITY_TOKEN, token);
    }
}

fn authorization(
    request: &Request<Bytes>,
    signer: &Signer<'_>,
    rules: Rules,
) -> Result<HeaderValue, SigningError> {
    let headers = SignedHeaders::of(request.headers());
    let query = request.uri().query().unwrap_or_default();
    let hash = canonical_request::hash(request, rules.path, query, &headers, rules.signs_payload);
    let id = signer.credentials.access_key_id();
    let before = [
        signer.algorithm(),
        " Credential=",
        id,
        "/",
        &signer.credential_scope,
        ", SignedHeaders=",
        &headers.names,
        ", Signature=",
    ];
    // A signature of SigV4 is as long as a hash; one of SigV4A is about twice as long.
    let length = before.iter().map(|part| part.len()).sum::<usize>() + hash.len();
    let mut text = String::with_capacity(length);
    for part in before {
        text.push_str(part);
    }
    signer.sign(&hash, &mut text)?;
    let mut value = HeaderValue::try_from(text)?;
    value.set_sensitive(true);
    Ok(value)
}
