//! What is sent for a case of the protocol suites.

use std::collections::BTreeMap;

use aws_operation::{Client, Credentials};
use aws_operation_tests::{CannedTransport, FixedTokens, Problem, cbor};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::Method;
use http::header::{CONTENT_TYPE, HOST};
use serde::Deserialize;
use serde_json::Value;

use super::refusal::{deviation, holds, leads_elsewhere};
use super::same::same;
use super::xml::canonical;
use crate::case::Case;
use crate::setup::addressing_style;

/// The idempotency token of the suites.
const TOKEN: &str = "00000000-0000-4000-8000-000000000000";

/// What bytes and text are where nothing is said of them.
const PLAIN_BYTES: &str = "application/octet-stream";
const PLAIN_TEXT: &str = "text/plain";

/// What botocore says of a form, and the suites do not.
const CHARSET: &str = "; charset=utf-8";

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Input {
    #[serde(default)]
    params: Value,
    client_endpoint: Option<String>,
    /// Whose endpoint it is, if it is not given.
    region: Option<String>,
    addressing_style: Option<String>,
    serialized: Serialized,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Serialized {
    method: Option<String>,
    uri: String,
    /// Whether the query may be another one.
    #[serde(default)]
    any_query: bool,
    #[serde(default)]
    forbid_query_params: Vec<String>,
    #[serde(default)]
    require_query_params: Vec<String>,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    #[serde(default)]
    forbid_headers: Vec<String>,
    #[serde(default)]
    require_headers: Vec<String>,
    host: Option<String>,
    body: Option<String>,
}

/// Checks one case.
///
/// # Errors
/// What differs.
pub fn input(case: &Case) -> Result<(), Problem> {
    let input: Input = serde_json::from_str(case.text)?;
    let transport = CannedTransport::content();
    let builder = Client::builder()
        .credentials(Credentials::new("AKIDEXAMPLE", "secret"))
        .transport(transport.clone())
        .token_source(FixedTokens::of(TOKEN))
        // Smithy's tests have the checksum in this header, which botocore has given up.
        .content_md5(true)
        .addressing_style(addressing_style(input.addressing_style.as_deref())?);
    let endpoint = input.client_endpoint.as_deref().unwrap_or("https://example.com");
    let builder = match &input.region {
        Some(region) => builder.region(region),
        None => builder.region("us-east-1").endpoint_url(endpoint),
    };
    let end = case.call?(&builder.build()?).end;
    let Some(ours) = transport.requests().pop() else {
        let failure = end.err().ok_or("nothing was sent")?;
        if failure.invalid.is_empty() {
            return Err(failure.told.into());
        }
        for (path, problem) in &failure.invalid {
            deviation(&input.params, path, problem)?;
        }
        return Ok(());
    };
    compare(&input.serialized, &input.params, &ours)
}

fn compare(
    theirs: &Serialized,
    params: &Value,
    ours: &http::Request<Bytes>,
) -> Result<(), Problem> {
    if let Some(method) = &theirs.method {
        same("method", method.as_str(), ours.method().as_str())?;
    }
    let (path, query) = theirs.uri.split_once('?').unwrap_or((&theirs.uri, ""));
    same("path", path, ours.uri().path())?;
    let mut sent = parameters(ours.uri().query().unwrap_or_default());
    // Lists of S3 are asked for so, as in botocore.
    sent.retain(|(name, _)| *name != "encoding-type" || query.contains(name));
    if !theirs.any_query {
        same("query", &parameters(query), &sent)?;
    }
    let is_sent = |name: &str| sent.iter().any(|(other, _)| *other == name);
    for (names, expected) in
        [(&theirs.forbid_query_params, false), (&theirs.require_query_params, true)]
    {
        for name in names {
            same(name, &expected, &is_sent(name))?;
        }
    }
    same("a path that leads elsewhere", &false, &leads_elsewhere(path))?;
    if let Some(host) = &theirs.host {
        // Of an endpoint with a path they say that too; it is part of the uri.
        let host = host.split('/').next().unwrap_or_default();
        same("host", &Some(host), &ours.headers().get(HOST).and_then(|h| h.to_str().ok()))?;
    }
    for (name, value) in &theirs.headers {
        let ours = header(ours, name).map(|ours| ours.replace(CHARSET, ""));
        // Smithy has an empty header for an empty list, botocore none; we go by botocore.
        if !(value.is_empty() && ours.is_none() && holds(params, &is_empty_list)) {
            let theirs = close(&value.replace(CHARSET, ""));
            same(name, &Some(theirs), &ours.as_deref().map(close))?;
        }
    }
    for name in &theirs.forbid_headers {
        if !may_be_there(name, ours) {
            same(name, &None, &header(ours, name))?;
        }
    }
    for name in &theirs.require_headers {
        same(name, &true, &header(ours, name).is_some())?;
    }
    theirs.body.as_deref().map_or(Ok(()), |body| self::body(body, ours))
}

/// Whether we send the header though the suite's request has it not.
fn may_be_there(name: &str, ours: &http::Request<Bytes>) -> bool {
    match name {
        // What the suites look at has not been through botocore's HTTP library, which says the length
        // of every body, and of none where there could be one (the fixtures have it).
        "Content-Length" => !matches!(*ours.method(), Method::GET | Method::HEAD),
        // `media-type-of-a-payload` of the deviations.
        "Content-Type" => {
            let kind = header(ours, name);
            let is_plain = matches!(&*kind.unwrap_or_default(), PLAIN_BYTES | PLAIN_TEXT);
            is_plain && !ours.body().is_empty()
        }
        _ => false,
    }
}

fn is_empty_list(value: &Value) -> bool {
    value.as_array().is_some_and(Vec::is_empty)
}

/// The parameters by name; a map's have no order, those of a list are behind each other.
fn parameters(query: &str) -> Vec<(&str, &str)> {
    let parts = query.split('&').map(|part| part.split_once('=').unwrap_or((part, "")));
    let mut parts: Vec<_> = parts.collect();
    parts.sort_by_key(|(name, _)| *name);
    parts
}

/// A header's values, joined as it may be sent.
fn header(request: &http::Request<Bytes>, name: &str) -> Option<String> {
    let values = request.headers().get_all(name).iter();
    let values: Vec<_> = values.map(|value| String::from_utf8_lossy(value.as_bytes())).collect();
    (!values.is_empty()).then(|| values.join(","))
}

/// A list without the spaces that botocore does not write.
fn close(list: &str) -> String {
    list.replace(", ", ",")
}

/// CBOR, JSON, XML and forms by value; anything else, and JSON that is said to be something else, by its bytes.
fn body(theirs: &str, ours: &http::Request<Bytes>) -> Result<(), Problem> {
    let kind = header(ours, CONTENT_TYPE.as_str()).unwrap_or_default();
    if kind == "application/cbor" {
        return same("body", &cbor::value(&STANDARD.decode(theirs)?)?, &cbor::value(ours.body())?);
    }
    if kind.contains("xml") {
        let written = String::from_utf8(ours.body().to_vec())?;
        return same("body", &canonical(theirs)?, &canonical(&written)?);
    }
    if kind.contains("form") {
        let written = String::from_utf8(ours.body().to_vec())?;
        return same("body", &parameters(theirs), &parameters(&written));
    }
    let read = |text: &[u8]| serde_json::from_slice::<Value>(text).ok();
    match (read(theirs.as_bytes()), read(ours.body())) {
        (Some(theirs), Some(ours)) if kind.contains("json") => same("body", &theirs, &ours),
        _ => same("body", theirs, &*String::from_utf8_lossy(ours.body())),
    }
}
