//! The signature in the query: a presigned URL.

use std::time::Duration;

use bytes::Bytes;
use http::uri::{PathAndQuery, Scheme};
use http::{Request, Uri};
use percent_encoding::utf8_percent_encode;

use super::SigningError;
use super::canonical_headers::SignedHeaders;
use super::canonical_request;
use super::rules::{Rules, TokenRule};
use super::signer::Signer;
use crate::unreserved::UNRESERVED;

const SECURITY_TOKEN: &str = "X-Amz-Security-Token";

/// Adds it behind the request's own parameters, with those that it needs.
pub(super) fn sign(
    request: &mut Request<Bytes>,
    signer: &Signer<'_>,
    rules: Rules,
    expires: Duration,
) -> Result<(), SigningError> {
    let headers = SignedHeaders::of(request.headers());
    let (path, own) = (request.uri().path(), request.uri().query().unwrap_or_default());
    let mut query = own.to_owned();
    let credential = [signer.credentials.access_key_id(), "/", &signer.credential_scope].concat();
    let expires = expires.as_secs().to_string();
    for (name, value) in [
        ("X-Amz-Algorithm", signer.algorithm()),
        ("X-Amz-Credential", &credential),
        ("X-Amz-Date", signer.time.as_str()),
        ("X-Amz-Expires", &expires),
        ("X-Amz-SignedHeaders", &headers.names),
    ] {
        add(&mut query, name, value);
    }
    if let Some(regions) = signer.region_set() {
        add(&mut query, "X-Amz-Region-Set", regions);
    }
    let token = signer.credentials.session_token();
    if let (Some(token), TokenRule::Signed) = (token, rules.token) {
        add(&mut query, SECURITY_TOKEN, token);
    }
    // As in botocore: where a request can be changed on its way, its body is signed.
    let signs_payload = rules.signs_payload || request.uri().scheme() != Some(&Scheme::HTTPS);
    let signs_payload = signs_payload && !rules.content_sha256;
    let hash = canonical_request::hash(request, rules.path, &query, &headers, signs_payload);
    query.push_str("&X-Amz-Signature=");
    signer.sign(&hash, &mut query)?;
    if let (Some(token), TokenRule::AddedAfter) = (token, rules.token) {
        add(&mut query, SECURITY_TOKEN, token);
    }
    let target = [path, "?", &query].concat();
    let mut parts = request.uri().clone().into_parts();
    parts.path_and_query = Some(PathAndQuery::try_from(target)?);
    *request.uri_mut() = Uri::from_parts(parts)?;
    Ok(())
}

fn add(query: &mut String, name: &str, value: &str) {
    if !query.is_empty() {
        query.push('&');
    }
    query.push_str(name);
    query.push('=');
    query.extend(utf8_percent_encode(value, UNRESERVED));
}
