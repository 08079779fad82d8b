//! What is sent for a call of S3, compared with what botocore sends.

use std::collections::BTreeMap;

use aws_operation::{Checksums, ClientBuilder};
use aws_operation_tests::Problem;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use sha2::{Digest, Sha256};

use super::same::same;
use super::xml::canonical;
use crate::case::Case;
use crate::fixture::{Fixture, Input, WireRequest};
use crate::setup::Setup;

/// What botocore leaves out of its list, or the transport adds.
const EXTRA: [&str; 4] = ["accept", "accept-encoding", "host", "user-agent"];

/// botocore's body in chunks, and what it says of that: `checksum-in-header` of the deviations.
const TRAILER: [&str; 4] =
    ["content-encoding", "transfer-encoding", "x-amz-decoded-content-length", "x-amz-trailer"];

const CONTENT_SHA256: &str = "x-amz-content-sha256";

/// Headers by their names in lower case.
type Headers = BTreeMap<String, String>;

/// Checks one case.
///
/// # Errors
/// What differs.
pub fn requests(case: &Case) -> Result<(), Problem> {
    let fixture = Fixture::read(case.text)?;
    let setup = Setup::with(&fixture.input, |builder| with_checksums(&fixture.input, builder))?;
    let answered = case.call?(&setup.client);
    if let Some(theirs) = &fixture.expect.url {
        let ours = answered.url.ok_or("no URL was asked for")??;
        return presigned(&fixture.input.region, theirs, &ours);
    }
    let theirs = fixture.expect.request.as_ref().ok_or("neither a request nor a URL")?;
    let sent = setup.transport.requests();
    let Some(ours) = sent.first() else {
        let failure = answered.end.err().ok_or("nothing was sent")?;
        return refused(&fixture.input, theirs, &failure.told);
    };
    compare(theirs, ours)
}

/// botocore's default is the same at every host: `checksums-by-host` of the deviations.
fn with_checksums(input: &Input, builder: ClientBuilder) -> ClientBuilder {
    let requests = match input.config.request_checksum_calculation.as_deref() {
        Some("when_required") => Checksums::WhenRequired,
        _ => Checksums::WhenSupported,
    };
    builder
        .request_checksum_calculation(requests)
        .response_checksum_validation(Checksums::WhenSupported)
}

/// `label-of-another-resource`: a key with a segment of dots is refused.
fn refused(input: &Input, theirs: &WireRequest, told: &str) -> Result<(), Problem> {
    let key = input.params["Key"].as_str().unwrap_or_default();
    let has_dots = key.split('/').any(|segment| matches!(segment, "." | ".."));
    let names_it = told.contains("which would address another resource");
    if has_dots && names_it {
        return Ok(());
    }
    Err(format!("{} was not sent: {told}", theirs.url).into())
}

fn compare(theirs: &WireRequest, ours: &http::Request<Bytes>) -> Result<(), Problem> {
    same("method", theirs.method.as_str(), ours.method().as_str())?;
    same_url(&theirs.url, &ours.uri().to_string())?;
    let (expected, body) = without_chunks(theirs)?;
    let mut actual = Headers::new();
    for (name, value) in ours.headers() {
        if !EXTRA.contains(&name.as_str()) {
            actual.insert(name.to_string(), std::str::from_utf8(value.as_bytes())?.to_owned());
        }
    }
    let same_bytes = body == **ours.body();
    if !same_bytes {
        let document = |body: &[u8]| canonical(&String::from_utf8_lossy(body));
        same("body", &document(&body)?, &document(ours.body())?)?;
    }
    same_headers(expected, actual, same_bytes)
}

/// The request as it would be with its checksum in a header.
fn without_chunks(theirs: &WireRequest) -> Result<(Headers, Vec<u8>), Problem> {
    let mut body = STANDARD.decode(&theirs.body_base64)?;
    let named = theirs.headers.iter().map(|(name, value)| (name.to_lowercase(), value.clone()));
    let mut headers: Headers = named.collect();
    // `no-expect`.
    headers.remove("expect");
    if headers.contains_key("x-amz-trailer") {
        let text = String::from_utf8(body)?;
        let (size, rest) = text.split_once("\r\n").ok_or("no chunk")?;
        let size = usize::from_str_radix(size, 16)?;
        let (chunk, rest) = rest.split_at_checked(size).ok_or("a chunk is cut")?;
        let trailer = rest.lines().find_map(|line| line.strip_prefix("x-amz-checksum-"));
        let (name, value) = trailer.and_then(|line| line.split_once(':')).ok_or("no trailer")?;
        for name in TRAILER {
            headers.remove(name);
        }
        headers.insert(format!("x-amz-checksum-{name}"), value.to_owned());
        headers.insert("content-length".to_owned(), size.to_string());
        let hash: String = Sha256::digest(chunk).iter().map(|byte| format!("{byte:02x}")).collect();
        headers.insert(CONTENT_SHA256.to_owned(), hash);
        // Other headers are signed.
        headers.remove("authorization");
        body = chunk.into();
    }
    Ok((headers, body))
}

/// What a header with other bytes, or one more header, changes in others is left out.
fn same_headers(mut theirs: Headers, mut ours: Headers, same_bytes: bool) -> Result<(), Problem> {
    // `media-type-of-a-payload` and `media-type-of-xml`.
    let has_type = !theirs.contains_key("content-type") && ours.remove("content-type").is_some();
    // `signed-payload`.
    if theirs.get(CONTENT_SHA256).is_some_and(|hash| hash == "UNSIGNED-PAYLOAD") {
        theirs.remove("authorization");
        theirs.remove(CONTENT_SHA256);
        ours.remove(CONTENT_SHA256);
    }
    for headers in [&mut theirs, &mut ours] {
        if !same_bytes {
            headers.remove("content-length");
            headers.remove(CONTENT_SHA256);
            headers
                .retain(|name, _| !name.starts_with("x-amz-checksum-") || name.ends_with("mode"));
        }
        if has_type || !same_bytes {
            headers.remove("authorization");
        }
    }
    if !theirs.contains_key("authorization") {
        ours.remove("authorization");
    }
    same("headers", &theirs, &ours)
}

/// The host of all regions.
const GLOBAL: &str = ".s3.amazonaws.com/";

/// The same URL; or `presigned-in-its-region`, where the signature is of another host.
fn presigned(region: &str, theirs: &str, ours: &str) -> Result<(), Problem> {
    if region == "us-east-1" || !theirs.contains(GLOBAL) {
        return same_url(theirs, ours);
    }
    let theirs = theirs.replace(GLOBAL, &format!(".s3.{region}.amazonaws.com/"));
    let unsigned = |url: &str| match url.split_once("X-Amz-Signature=") {
        Some((before, after)) => [before, after.trim_start_matches(|c| c != '&')].concat(),
        None => url.to_owned(),
    };
    same_url(&unsigned(&theirs), &unsigned(ours))
}

/// The same host and path, and the same parameters in any order: botocore has them in that of the call.
fn same_url(theirs: &str, ours: &str) -> Result<(), Problem> {
    let parts = |url: &str| {
        let (before, query) = url.split_once('?').unwrap_or((url, ""));
        let mut parameters: Vec<String> = query.split('&').map(str::to_owned).collect();
        parameters.sort();
        (before.to_owned(), parameters)
    };
    same("URL", &parts(theirs), &parts(ours))
}
