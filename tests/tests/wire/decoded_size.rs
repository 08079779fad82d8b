//! How much memory a response may become.

use std::collections::{BTreeMap, HashMap};

use aws_operation::{
    Client, Credentials, Document, Error, ErrorKind, aws_error, aws_operation, aws_output,
    aws_service, aws_shape,
};
use aws_operation_tests::{Canned, CannedTransport};
use bytes::Bytes;

#[aws_service(id = "things", error = ThingError)]
struct Things;

/// A hundred and more bytes for the two of `{}`.
#[aws_shape]
#[derive(Debug)]
struct Wide {
    a: Option<String>,
    b: Option<String>,
    c: Option<String>,
    d: Option<String>,
    e: Option<Box<Wide>>,
}

#[aws_output]
#[derive(Debug)]
struct Output {
    list: Vec<Wide>,
    map: HashMap<String, Wide>,
    tree: BTreeMap<String, Vec<bool>>,
    nested: Vec<Vec<Vec<bool>>>,
    document: Option<Document>,
    json: Option<serde_json::Value>,
    texts: Vec<String>,
}

#[aws_operation(method = "GET", path = "/", service = Things, output = Output)]
struct Get;

#[aws_operation(method = "GET", path = "/", service = Things)]
struct GetJson;

#[aws_error]
#[derive(Debug)]
enum ThingError {
    #[aws(status = 404)]
    NotFound(NotFound),
}

#[aws_output]
#[derive(Debug)]
struct NotFound {
    message: Option<String>,
    details: Vec<Wide>,
}

const LIMIT: usize = 1 << 20;

fn client(status: u16, body: &str) -> Client {
    let response = http::Response::builder().status(status);
    let response = match status {
        200 => response,
        _ => response.header("x-amzn-errortype", "NotFound"),
    };
    let response = response.body(Bytes::from(body.to_owned())).unwrap();
    Client::builder()
        .region("us-east-1")
        .service("things")
        .credentials(Credentials::new("AKID", "secret"))
        .transport(CannedTransport::new(vec![Canned::Answer(response)]))
        .max_attempts(1)
        .max_decoded_size(LIMIT)
        .build()
        .unwrap()
}

/// So many of `item`, between commas.
fn many(count: usize, item: impl Fn(usize) -> String) -> String {
    (0..count).map(item).collect::<Vec<_>>().join(",")
}

/// A response of at most 100 KB that would take more than the limit.
fn too_much() -> Vec<String> {
    let keyed = |index: usize| format!("\"{index}\":{{}}");
    vec![
        format!(r#"{{"list":[{}]}}"#, many(20_000, |_| "{}".into())),
        format!(r#"{{"list":[{}]}}"#, many(9_000, |_| r#"{"e":{}}"#.into())),
        format!(r#"{{"map":{{{}}}}}"#, many(9_000, keyed)),
        format!(r#"{{"tree":{{{}}}}}"#, many(12_000, |index| format!("\"{index}\":[]"))),
        format!(r#"{{"nested":[{}]}}"#, many(20_000, |_| "[[]]".into())),
        format!(r#"{{"document":[{}]}}"#, many(40_000, |_| "[]".into())),
        format!(r#"{{"document":{{{}}}}}"#, many(9_000, keyed)),
        format!(r#"{{"json":[{}]}}"#, many(40_000, |_| "[]".into())),
        format!(r#"{{"texts":[{}]}}"#, many(25_000, |_| r#""""#.into())),
    ]
}

#[tokio::test]
async fn a_response_that_becomes_too_large_is_refused_with_the_limit() {
    for body in too_much() {
        assert!(body.len() < 160_000, "{}", body.len());
        let error = client(200, &body).send(Get).await.unwrap_err();
        let shown = error.to_string();
        assert!(
            shown.contains("more than 1048576 bytes of memory (`max_decoded_size`)"),
            "{shown}"
        );
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Unreadable, 1), "{shown}");
        assert_eq!(error.raw().unwrap().body(), body.as_bytes());
    }
    let body = many(40_000, |_| "[]".into());
    let error = client(200, &format!("[{body}]")).send(GetJson).await.unwrap_err();
    assert!(error.to_string().contains("max_decoded_size"), "{error}");
}

#[tokio::test]
async fn what_stays_below_the_limit_is_read() {
    let body = format!(r#"{{"list":[{}]}}"#, many(2_000, |_| "{}".into()));
    assert_eq!(client(200, &body).send(Get).await.unwrap().list.len(), 2_000);
    // What one response took is free for the next.
    let client = client(200, &body);
    for _ in 0..20 {
        client.send(Get).await.unwrap();
    }
}

/// The code and the message come first, whatever else there is.
#[tokio::test]
async fn an_error_that_becomes_too_large_keeps_its_code_and_message() {
    let details = many(20_000, |_| "{}".into());
    for body in [
        format!(r#"{{"details":[{details}],"message":"gone"}}"#),
        format!(r#"{{"message":"gone","details":[{details}]}}"#),
    ] {
        let error: Error<ThingError> = client(404, &body).send(Get).await.unwrap_err();
        assert_eq!((error.code(), error.message()), (Some("NotFound"), Some("gone")), "{error}");
    }
}
