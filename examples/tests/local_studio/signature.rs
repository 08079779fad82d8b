//! The signature check: over the wire, and on AWS's published examples.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use aws_operation_examples::local_studio::signature::{
    Access, AccessKey, HttpRequest, SignatureError, SignatureVerifier,
};
use aws_operation_examples::local_studio::{LocalCredentials, LocalStudio};
use axum::http::{HeaderMap, HeaderName, HeaderValue};

use crate::http_client::{call, send};
use crate::signer::{Request, Scope};

const STUDIO: &str = "/2020-08-01/studios/local-studio";
const IMAGES: &str = "/2020-08-01/studios/local-studio/streaming-images";
const IMAGE: &str = "/2020-08-01/studios/local-studio/streaming-images/one";

fn patch(studio: &LocalStudio) -> Request {
    Request::new(studio, "PATCH", IMAGE, r#"{"name":"new"}"#).header("x-amz-client-token", "t1")
}

#[tokio::test]
async fn a_signed_request_is_accepted() {
    let studio = LocalStudio::start().await.unwrap();
    studio.add_image("one", "old");
    studio.add_image("a/b ü", "odd");
    let answer = send(&studio, &patch(&studio).signed(studio.credentials())).await;
    assert_eq!(answer.image()["name"], "new");
    let odd = call(&studio, "GET", &format!("{IMAGES}/a%2Fb%20%C3%BC"), "").await;
    assert_eq!(odd.image()["streamingImageId"], "a/b ü");
    let list = call(
        &studio,
        "GET",
        &format!("{IMAGES}?owner=%C3%BC%20%2F&nextToken=local-studio%2B%2F0%3D"),
        "",
    )
    .await;
    assert_eq!(list.status, 200);
}

#[tokio::test]
async fn what_was_changed_after_signing_is_refused() {
    let studio = LocalStudio::start().await.unwrap();
    studio.add_image("one", "old");
    studio.add_image("two", "old");
    type Change = fn(&mut Request);
    let changes: [(&str, Change); 6] = [
        ("the method", |request| request.method = "DELETE".to_owned()),
        ("the body", |request| request.body = r#"{"name":"NEW"}"#.to_owned()),
        ("the path", |request| request.target = IMAGE.replace("one", "two")),
        ("the path's encoding", |request| request.target = IMAGE.replace("one", "%6Fne")),
        ("the query", |request| request.target += "?maxResults=1"),
        ("a signed header", |request| {
            let token = request.headers.iter_mut().find(|(name, _)| name == "x-amz-client-token");
            token.unwrap().1 = "t2".to_owned();
        }),
    ];
    for (what, change) in changes {
        let mut request = patch(&studio).signed(studio.credentials());
        change(&mut request);
        let answer = send(&studio, &request).await;
        let error = answer.assert_error(403, "InvalidSignatureException");
        assert_eq!(error["code"], "SIGNATURE_MISMATCH", "{what}");
    }
    assert_eq!((studio.changes("one"), studio.changes("two")), (0, 0));
}

#[tokio::test]
async fn another_secret_key_scope_or_time_is_refused() {
    let studio = LocalStudio::start().await.unwrap();
    studio.add_image("one", "old");
    let minutes = |n: u64| Duration::from_secs(n * 60);
    let now = SystemTime::now();
    let scope = Scope::now;
    let cases = [
        (Scope { time: now - minutes(6), ..scope() }, "SIGNATURE_EXPIRED"),
        (Scope { time: now + minutes(6), ..scope() }, "SIGNATURE_NOT_YET_CURRENT"),
        (Scope { date: Some("20150830".to_owned()), ..scope() }, "WRONG_CREDENTIAL_SCOPE"),
        (Scope { region: "us-west-2", ..scope() }, "WRONG_CREDENTIAL_SCOPE"),
        (Scope { service: "s3", ..scope() }, "WRONG_CREDENTIAL_SCOPE"),
    ];
    for (scope, code) in cases {
        let request = patch(&studio).signed_for(studio.credentials(), &scope);
        let answer = send(&studio, &request).await;
        let error = answer.assert_error(403, "InvalidSignatureException");
        assert_eq!(error["code"], code, "{scope:?}");
    }
    let wrong_secret = LocalCredentials { secret_access_key: "guessed", ..studio.credentials() };
    let answer = send(&studio, &patch(&studio).signed(wrong_secret)).await;
    answer.assert_error(403, "InvalidSignatureException");
    let unknown = LocalCredentials { access_key_id: "NOBODY", ..studio.credentials() };
    let answer = send(&studio, &patch(&studio).signed(unknown)).await;
    answer.assert_error(403, "UnrecognizedClientException");
    assert_eq!(studio.changes("one"), 0);

    let nearly = Scope { time: now - minutes(4), ..scope() };
    let request = patch(&studio).signed_for(studio.credentials(), &nearly);
    assert_eq!(send(&studio, &request).await.status, 200);
}

#[tokio::test]
async fn an_unsigned_or_partly_signed_request_is_refused() {
    let studio = LocalStudio::start().await.unwrap();
    let plain = Request::new(&studio, "GET", STUDIO, "");
    let answer = send(&studio, &plain).await;
    answer.assert_error(403, "MissingAuthenticationTokenException");

    for header in ["Bearer abc", "AWS4-HMAC-SHA256 Credential=a/b", "AWS4-HMAC-SHA256"] {
        let answer = send(&studio, &plain.clone().header("authorization", header)).await;
        answer.assert_error(403, "IncompleteSignatureException");
    }

    let smuggled = plain.clone().signed(studio.credentials()).header("x-amz-client-token", "t");
    let error = send(&studio, &smuggled).await.assert_error(403, "InvalidSignatureException");
    assert_eq!(error["code"], "HEADER_NOT_SIGNED");

    let mut hostless = plain;
    let host = hostless.headers.remove(0);
    let mut hostless = hostless.signed(studio.credentials());
    hostless.headers.push(host);
    let error = send(&studio, &hostless).await.assert_error(403, "InvalidSignatureException");
    assert_eq!(error["code"], "HEADER_NOT_SIGNED");
}

/// 2015-08-30T12:36:00Z, the moment of AWS's examples.
const EXAMPLE_TIME: u64 = 1_440_938_160;

fn verify_example(
    (service, method, target, signed_headers, signature): (&str, &str, &str, &str, &str),
    headers: &[(&'static str, &str)],
    seconds_later: u64,
) -> Result<Access, SignatureError> {
    let verifier = SignatureVerifier {
        region: "us-east-1".to_owned(),
        service: service.to_owned(),
        access_keys: vec![AccessKey {
            access_key_id: "AKIDEXAMPLE".to_owned(),
            secret_access_key: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY".to_owned(),
            access: Access::ReadOnly,
        }],
    };
    let authorization = format!(
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/{service}/aws4_request, \
         SignedHeaders={signed_headers}, Signature={signature}"
    );
    let date = [("x-amz-date", "20150830T123600Z"), ("authorization", &authorization)];
    let headers: HeaderMap = headers
        .iter()
        .chain(&date)
        .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_str(value).unwrap()))
        .collect();
    let request = HttpRequest { method, target, headers: &headers, body: b"" };
    verifier.verify(&request, UNIX_EPOCH + Duration::from_secs(EXAMPLE_TIME + seconds_later))
}

#[test]
fn the_examples_aws_published_are_accepted() {
    let iam = [
        ("host", "iam.amazonaws.com"),
        ("content-type", "application/x-www-form-urlencoded; charset=utf-8"),
    ];
    let list_users = (
        "iam",
        "GET",
        "/?Action=ListUsers&Version=2010-05-08",
        "content-type;host;x-amz-date",
        "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7",
    );
    assert_eq!(verify_example(list_users, &iam, 0), Ok(Access::ReadOnly));

    // Of AWS's test suite: get-vanilla, post-vanilla, get-vanilla-query-order-key-case.
    for (method, target, signature) in [
        ("GET", "/", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
        ("POST", "/", "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"),
        (
            "GET",
            "/?Param2=value2&Param1=value1",
            "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500",
        ),
    ] {
        let example = ("service", method, target, "host;x-amz-date", signature);
        let host = [("host", "example.amazonaws.com")];
        assert_eq!(verify_example(example, &host, 0), Ok(Access::ReadOnly));
        // The last second it is good for, and the first it is not.
        assert_eq!(verify_example(example, &host, 300), Ok(Access::ReadOnly));
        let expired = Err(SignatureError::Expired("20150830T123600Z".to_owned()));
        assert_eq!(verify_example(example, &host, 301), expired);
    }
}
