//! Signatures of botocore.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderName, HeaderValue};
use serde_json::Value;

use super::*;
use crate::Timestamp;
use crate::endpoint::Endpoint;

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// What botocore signed, signed again over botocore's own bytes.
#[test]
fn signatures_are_botocores() -> Outcome {
    let fixtures =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/data/nimble-requests.jsonl");
    let mut signed = 0;
    for line in std::fs::read_to_string(fixtures)?.lines() {
        let case: Value = serde_json::from_str(line)?;
        let request = &case["expect"]["request"];
        // No header can hold a line break, which botocore signs all the same.
        let sendable =
            !header(request, "X-Amz-Client-Token").is_some_and(|token| token.contains('\n'));
        let expected = header(request, "Authorization").filter(|_| sendable);
        if let Some(expected) = expected {
            assert_eq!(sign_again(&case)?, expected, "{}", case["id"]);
            signed += 1;
        }
    }
    assert!(signed > 80, "{signed} cases");
    Ok(())
}

/// MediaStore's `PutObject` as botocore signs it, whose signature does not cover the body.
#[test]
fn a_signature_without_the_payload_is_botocores() -> Outcome {
    let credentials = Credentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
    let time: Timestamp = "2024-01-02T03:04:05Z".parse()?;
    let scope = Scope { region: "us-east-1", service: "mediastore", time: time.into() };
    for body in ["abc", "another"] {
        let mut request = http::Request::put("https://localhost:99/a")
            .header("host", "localhost:99")
            .body(Bytes::from(body))?;
        sign_request(
            &mut request,
            &credentials,
            scope,
            Rules { signs_payload: false, ..Rules::USUAL },
        )?;
        let signature = request.headers()["authorization"].to_str()?;
        let expected = "97337e94caa977c68ecedaa20bb79fec3988afa3e6e81c66812c8cf01099d451";
        assert!(signature.ends_with(expected), "{signature}");
    }
    Ok(())
}

/// What is on the way may change these.
#[test]
fn headers_of_the_way_are_not_signed() -> Outcome {
    let credentials = Credentials::new("AKIDEXAMPLE", "secret");
    let scope = Scope { region: "us-east-1", service: "s", time: SystemTime::UNIX_EPOCH };
    let mut request = http::Request::get("https://localhost:99/a")
        .header("host", "localhost:99")
        .header("traceparent", "00-1-2-01")
        .header("x-mine", "1")
        .header("connection", "close")
        .body(Bytes::new())?;
    sign_request(&mut request, &credentials, scope, Rules::USUAL)?;
    let signed = request.headers()["authorization"].to_str()?;
    assert!(signed.contains("SignedHeaders=host;x-amz-date;x-mine,"), "{signed}");
    Ok(())
}

/// The error of the service would say less.
#[test]
fn what_cannot_be_credentials_is_told_before_anything_is_sent() -> Outcome {
    let scope = Scope { region: "us-east-1", service: "s", time: SystemTime::UNIX_EPOCH };
    for (credentials, problem) in [
        (Credentials::new("", "secret"), "is empty"),
        (Credentials::new("AKID", ""), "is empty"),
        (Credentials::new("AKID\n", "secret"), "the access key id contains a line break"),
        (
            Credentials::new("AKID", "secret").with_session_token("a\0"),
            "the session token contains",
        ),
    ] {
        let mut request = http::Request::get("https://localhost:99/a")
            .header("host", "localhost:99")
            .body(Bytes::new())?;
        let rules = Rules::USUAL;
        let error = sign_request(&mut request, &credentials, scope, rules).err();
        let error = error.ok_or("it is signed")?.to_string();
        assert!(error.contains(problem), "{error}");
    }
    Ok(())
}

/// A signature that does not cover the host would be good for any.
#[test]
fn what_has_no_host_is_not_signed() -> Outcome {
    let credentials = Credentials::new("AKIDEXAMPLE", "secret");
    let scope = Scope { region: "us-east-1", service: "things", time: SystemTime::UNIX_EPOCH };
    let mut request = http::Request::get("https://localhost/a").body(Bytes::new())?;
    let refused = sign_request(&mut request, &credentials, scope, Rules::USUAL);
    assert!(refused.is_err() && request.headers().is_empty());
    Ok(())
}

fn header<'a>(request: &'a Value, name: &str) -> Option<&'a str> {
    let headers = request["headers"].as_array()?;
    headers.iter().find(|pair| pair[0] == name).and_then(|pair| pair[1].as_str())
}

fn sign_again(case: &Value) -> Outcome<String> {
    let (input, fixture) = (&case["in"], &case["expect"]["request"]);
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let url = text(&fixture["url"]).ok_or("no url")?;
    let body = STANDARD.decode(text(&fixture["body_base64"]).ok_or("no body")?)?;
    let path = url.find("/2020-08-01").ok_or("no path")?;
    let mut request = http::Request::builder()
        .method(text(&fixture["method"]).ok_or("no method")?.as_str())
        .uri(&url)
        .header("host", Endpoint::parse(&url[..path])?.host())
        .body(Bytes::from(body))?;
    for name in ["Content-Type", "X-Amz-Client-Token"] {
        if let Some(value) = header(fixture, name) {
            let value = HeaderValue::from_bytes(value.as_bytes())?;
            request.headers_mut().insert(HeaderName::from_bytes(name.as_bytes())?, value);
        }
    }
    let keys = &input["credentials"];
    let key = |name: &str, default: &str| text(&keys[name]).unwrap_or_else(|| default.to_owned());
    let id = key("access_key", "AKIDEXAMPLE");
    let mut credentials =
        Credentials::new(id, key("secret_key", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"));
    if let Some(token) = text(&keys["session_token"]) {
        credentials = credentials.with_session_token(token);
    }
    let now: Timestamp = input["now"].as_str().unwrap_or("2024-01-02T03:04:05Z").parse()?;
    let region = input["region"].as_str().unwrap_or("us-east-1");
    let scope = Scope { region, service: "nimble", time: now.into() };
    sign_request(&mut request, &credentials, scope, Rules::USUAL)?;
    Ok(request.headers()["authorization"].to_str()?.to_owned())
}
