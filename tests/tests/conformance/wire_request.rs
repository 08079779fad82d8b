//! Compares a request with botocore's: every part of it, and the signature over its own bytes.

use aws_operation_examples::local_studio::signature::{
    Access, AccessKey, HttpRequest, SignatureVerifier,
};
use aws_operation_tests::Problem;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::Uri;
use http::header::{AUTHORIZATION, HOST, HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;

use crate::fixture::{Input, WireRequest};
use crate::setup::time;

/// What botocore leaves out of its list, or the transport adds.
const EXTRA: [&str; 4] = ["accept", "accept-encoding", "host", "user-agent"];

/// Compares `ours` with `theirs`, the request of `input`.
///
/// Where the bodies differ in their bytes, so must the signatures. Then the same verifier has to
/// accept both, each over its own body.
///
/// # Errors
/// The first difference.
pub fn compare(
    input: &Input,
    theirs: &WireRequest,
    ours: &http::Request<Bytes>,
) -> Result<(), Problem> {
    differ("method", &theirs.method, ours.method().as_str())?;
    // `no-bare-question-mark` of the deviations.
    differ("URL", theirs.url.trim_end_matches('?'), &*ours.uri().to_string())?;
    let body = STANDARD.decode(&theirs.body_base64)?;
    // By value botocore's JSON is ours; it has spaces and escapes, so that the signature and the length
    // are of other bytes: `json-bytes` of the deviations.
    let same_bytes = body == **ours.body();
    if !same_bytes {
        let theirs: Value = serde_json::from_slice(&body)?;
        let ours: Value = serde_json::from_slice(ours.body())?;
        differ("body", &theirs, &ours)?;
    }
    let mut expected = by_name(theirs.headers.iter().map(|(name, value)| (&**name, &**value)));
    let mut actual = Vec::new();
    for (name, value) in ours.headers() {
        if !EXTRA.contains(&name.as_str()) {
            actual.push((name.as_str(), std::str::from_utf8(value.as_bytes())?));
        }
    }
    let mut actual = by_name(actual.into_iter());
    if !same_bytes {
        differ("length", &length(&actual)?, &ours.body().len())?;
        for headers in [&mut expected, &mut actual] {
            for (name, value) in headers {
                match name.as_str() {
                    "content-length" => value.clear(),
                    "authorization" => value.truncate(scope_and_names(value).len()),
                    _ => {}
                }
            }
        }
    }
    differ("headers", &expected, &actual)?;
    differ("host", &*host(&theirs.url)?, ours.headers().get(HOST).ok_or("no host")?.to_str()?)?;
    if ours.headers().contains_key(AUTHORIZATION) {
        check_signature(
            input,
            ours.method().as_str(),
            &ours.uri().to_string(),
            ours.headers(),
            ours.body(),
        )
        .map_err(|error| format!("ours: {error}"))?;
        check_signature(input, &theirs.method, &theirs.url, &headers(theirs)?, &body)
            .map_err(|error| format!("theirs: {error}"))?;
    }
    Ok(())
}

fn differ<T: PartialEq<U> + std::fmt::Debug + ?Sized, U: std::fmt::Debug + ?Sized>(
    what: &str,
    theirs: &T,
    ours: &U,
) -> Result<(), Problem> {
    if theirs == ours {
        Ok(())
    } else {
        Err(format!("{what}: botocore has {theirs:?}, we have {ours:?}").into())
    }
}

/// Names in lower case, sorted.
fn by_name<'a>(headers: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<(String, String)> {
    let named = headers.map(|(name, value)| (name.to_lowercase(), value.to_owned()));
    let mut named: Vec<_> = named.collect();
    named.sort();
    named
}

fn length(headers: &[(String, String)]) -> Result<usize, Problem> {
    let length = headers.iter().find(|(name, _)| name == "content-length");
    Ok(length.ok_or("no content-length")?.1.parse()?)
}

/// An `Authorization` header up to its signature.
fn scope_and_names(authorization: &str) -> &str {
    authorization.split_once("Signature=").map_or(authorization, |(before, _)| before)
}

/// The `Host` of a URL: lower case, without its scheme's own port.
fn host(url: &str) -> Result<String, Problem> {
    let uri: Uri = url.parse()?;
    let host = uri.host().ok_or("no host")?.to_lowercase();
    let default = if uri.scheme_str() == Some("http") { 80 } else { 443 };
    Ok(match uri.port_u16().filter(|port| *port != default) {
        Some(port) => format!("{host}:{port}"),
        None => host,
    })
}

fn headers(request: &WireRequest) -> Result<HeaderMap, Problem> {
    let mut headers = HeaderMap::new();
    headers.insert(HOST, host(&request.url)?.parse()?);
    for (name, value) in &request.headers {
        headers.append(
            HeaderName::from_bytes(name.as_bytes())?,
            HeaderValue::from_bytes(value.as_bytes())?,
        );
    }
    Ok(headers)
}

fn check_signature(
    input: &Input,
    method: &str,
    url: &str,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<(), Problem> {
    let keys = input.credentials.as_ref().ok_or("signed without credentials")?;
    // What follows the authority, as it stands in the URL.
    let (_, rest) = url.split_once("://").ok_or("no scheme")?;
    let target = rest.find('/').and_then(|start| rest.get(start..)).ok_or("no path")?;
    let request = HttpRequest { method, target, headers, body };
    let verifier = SignatureVerifier {
        region: input.region.clone(),
        service: input.service.clone(),
        access_keys: vec![AccessKey {
            access_key_id: keys.access_key.clone(),
            secret_access_key: keys.secret_key.clone(),
            access: Access::ReadWrite,
        }],
    };
    verifier.verify(&request, time(&input.now)?)?;
    Ok(())
}
