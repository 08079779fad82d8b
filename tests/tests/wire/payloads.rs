//! The member that is the whole body, and headers in base64.

use std::collections::HashMap;

use aws_operation::{
    Blob, Client, Credentials, Document, Operation, Timestamp, aws_operation, aws_output, aws_shape,
};
use aws_operation_tests::{Canned, CannedTransport};
use aws_operation_tests::{preview, refused};
use bytes::Bytes;
use serde_json::json;

#[aws_operation(method = "POST", path = "/blob")]
#[derive(Clone, Default)]
struct PutBlob {
    #[aws(header = "Content-Type")]
    content_type: Option<String>,
    #[aws(header = "Content-Length")]
    length: Option<u64>,
    #[aws(payload, length(max = 8))]
    data: Option<Blob>,
}

#[aws_operation(method = "POST", path = "/text")]
struct PutText {
    #[aws(payload, media_type = "text/csv; charset=utf-8")]
    text: String,
}

#[aws_operation(method = "POST", path = "/state")]
struct PutState {
    #[aws(payload)]
    state: State,
}

#[aws_operation(method = "POST", path = "/config")]
struct PutConfig {
    #[aws(payload)]
    config: Option<Config>,
}

#[aws_operation(method = "POST", path = "/choice")]
struct PutChoice {
    #[aws(payload)]
    choice: Option<Choice>,
}

#[aws_operation(method = "POST", path = "/document")]
struct PutDocument {
    #[aws(payload)]
    document: Document,
}

#[aws_operation(method = "POST", path = "/list")]
struct PutList {
    #[aws(payload)]
    list: Vec<Config>,
}

#[aws_operation(method = "POST", path = "/times")]
struct PutTimes {
    #[aws(payload, timestamp = "date-time")]
    times: Vec<Timestamp>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq)]
struct Config {
    #[aws(length(min = 2))]
    name: Option<String>,
    size: Option<i32>,
}

#[aws_shape]
#[derive(Debug, PartialEq)]
enum Choice {
    Name(String),
    Unknown(aws_operation::UnknownMember),
}

#[aws_shape]
#[derive(Debug, PartialEq)]
enum State {
    On,
    Unknown(String),
}

/// The body and its type as they are sent.
fn sent(operation: impl Operation) -> (Bytes, Option<String>) {
    let request = preview(operation);
    let content_type = request.headers().get("content-type");
    let content_type = content_type.map(|value| value.to_str().unwrap().to_owned());
    (request.into_body(), content_type)
}

fn pair(body: &'static str, content_type: &str) -> (Bytes, Option<String>) {
    (body.into(), Some(content_type.to_owned()))
}

#[test]
fn bytes_and_text_are_the_body_as_they_are() {
    let bytes = Blob::from("\u{1}{}");
    let operation = PutBlob { data: Some(bytes), ..Default::default() };
    assert_eq!(sent(operation), pair("\u{1}{}", "application/octet-stream"));
    assert_eq!(sent(PutText { text: "a,ü".into() }), pair("a,ü", "text/csv; charset=utf-8"));
    assert_eq!(sent(PutState { state: State::On }), pair("On", "text/plain"));
    let unknown = State::Unknown("Off".into());
    assert_eq!(sent(PutState { state: unknown }), pair("Off", "text/plain"));
}

#[test]
fn a_header_says_what_a_payload_is() {
    let content_type = Some("image/jpg".to_owned());
    let operation = PutBlob { content_type, data: Some("x".into()), length: Some(1) };
    assert_eq!(sent(operation), pair("x", "image/jpg"));
}

#[test]
fn a_length_that_is_wrong_is_refused() {
    let operation = PutBlob { data: Some("four".into()), length: Some(5), content_type: None };
    let error = refused(operation);
    assert!(
        error.contains("`Content-Length` does not match the payload's length of 4 bytes"),
        "{error}"
    );
}

#[test]
fn anything_else_is_a_document() {
    let json = "application/json";
    let config = Config { name: Some("ab".into()), size: None };
    let operation = PutConfig { config: Some(config.clone()) };
    assert_eq!(sent(operation), pair(r#"{"name":"ab"}"#, json));
    let operation = PutChoice { choice: Some(Choice::Name("a".into())) };
    assert_eq!(sent(operation), pair(r#"{"name":"a"}"#, json));
    assert_eq!(sent(PutDocument { document: "a".into() }), pair(r#""a""#, json));
    assert_eq!(sent(PutList { list: vec![config] }), pair(r#"[{"name":"ab"}]"#, json));
    let times = vec!["2024-01-02T03:04:05Z".parse().unwrap()];
    assert_eq!(sent(PutTimes { times }), pair(r#"["2024-01-02T03:04:05Z"]"#, json));
}

#[test]
fn a_payload_that_is_none_is_no_body_but_for_a_structure() {
    assert_eq!(sent(PutBlob::default()), (Bytes::new(), None));
    assert_eq!(sent(PutChoice { choice: None }), (Bytes::new(), None));
    assert_eq!(sent(PutConfig { config: None }), pair("{}", "application/json"));
}

#[test]
fn constraints_reach_into_the_payload() {
    let config = Config { name: Some("a".into()), size: None };
    let error = refused(PutConfig { config: Some(config.clone()) });
    assert!(error.contains("`config.name` has 1 character"), "{error}");
    let error = refused(PutList { list: vec![Config::default(), config] });
    assert!(error.contains("`list[1].name` has 1 character"), "{error}");
    let error = refused(PutBlob { data: Some("123456789".into()), ..Default::default() });
    assert!(error.contains("`data` has 9 bytes"), "{error}");
}

#[aws_operation(method = "GET", path = "/encoded", output = EncodedOutput)]
#[derive(Default)]
struct Encoded {
    #[aws(header = "X-Json", json_value)]
    json: Option<Document>,
    #[aws(header = "X-Config", json_value)]
    config: Option<Config>,
    #[aws(header = "X-Text", media_type = "application/json", length(min = 2))]
    text: Option<String>,
}

#[aws_output]
#[derive(Debug, PartialEq)]
struct EncodedOutput {
    #[aws(header = "X-Json", json_value)]
    json: Option<Document>,
    #[aws(header = "X-Config", json_value)]
    config: Option<Config>,
    #[aws(header = "X-Text", media_type = "application/json")]
    text: Option<String>,
}

#[test]
fn a_value_that_is_no_text_is_a_header_in_base64() {
    let config = Config { name: Some("ab".into()), size: None };
    let operation = Encoded {
        json: Some(json!({ "Foo": "Bar" }).into()),
        config: Some(config),
        text: Some("true".into()),
    };
    let request = preview(operation);
    assert_eq!(request.headers()["x-json"], "eyJGb28iOiJCYXIifQ==");
    assert_eq!(request.headers()["x-config"], "eyJuYW1lIjoiYWIifQ==");
    assert_eq!(request.headers()["x-text"], "dHJ1ZQ==");
    let request = preview(Encoded::default());
    assert!(!request.headers().contains_key("x-json"));
    let config = Some(Config { name: Some("a".into()), size: None });
    let error = refused(Encoded { config, text: Some("a".into()), json: None });
    assert!(error.contains("`config.name` has 1 character"), "{error}");
    assert!(error.contains("`text` has 1 character"), "{error}");
}

/// What `operation` makes of an answer.
async fn answered<O: Operation<Output: Send> + Send>(
    operation: O,
    headers: &[(&str, &str)],
    body: &'static [u8],
) -> Result<O::Output, String> {
    let mut response = http::Response::builder().status(200);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    let canned = Canned::Answer(response.body(Bytes::from_static(body)).unwrap());
    let client = Client::builder()
        .region("us-east-1")
        .service("things")
        .credentials(Credentials::new("AKIDEXAMPLE", "secret"))
        .transport(CannedTransport::new(vec![canned]))
        .build()
        .unwrap();
    client.send(operation).await.map_err(|error| error.to_string())
}

#[tokio::test]
async fn a_header_in_base64_is_read() {
    let headers = [
        ("X-Json", "eyJGb28iOiJCYXIifQ=="),
        ("X-Config", "eyJuYW1lIjoiYWIifQ"),
        ("X-Text", "dHJ1ZQ=="),
    ];
    let output = answered(Encoded::default(), &headers, b"").await.unwrap();
    assert_eq!(output.json.unwrap(), json!({ "Foo": "Bar" }));
    assert_eq!(output.config.unwrap().name.as_deref(), Some("ab"));
    assert_eq!(output.text.as_deref(), Some("true"));
    let output = answered(Encoded::default(), &[], b"").await.unwrap();
    assert_eq!(output, EncodedOutput { json: None, config: None, text: None });
    for (name, value, said) in [
        ("X-Json", "{}", "the header `x-json` is not valid base64"),
        ("X-Config", "W10=", "the header `x-config` cannot be read: "),
        ("X-Text", "/w==", "the header `x-text` cannot be read: the text is not valid UTF-8"),
    ] {
        let error = answered(Encoded::default(), &[(name, value)], b"").await.unwrap_err();
        assert!(error.contains(said), "{error}");
    }
}

#[aws_operation(method = "GET", path = "/blob", output = GetThingOutput)]
struct GetThing;

#[aws_output]
#[derive(Debug)]
struct GetThingOutput {
    #[aws(payload)]
    data: Option<Blob>,
    #[aws(status)]
    status: u16,
    #[aws(header = "X-Foo")]
    foo: Option<String>,
    #[aws(prefix_headers = "X-Meta-")]
    meta: HashMap<String, String>,
}

/// An operation, and an output whose body is a member of some type.
macro_rules! gets {
    ($($operation:ident $output:ident: $ty:ty;)*) => {$(
        #[aws_operation(method = "GET", path = "/it", output = $output)]
        struct $operation;

        #[aws_output]
        #[derive(Debug)]
        struct $output {
            #[aws(payload)]
            it: $ty,
        }
    )*};
}

gets! {
    GetBlob GetBlobOutput: Option<Blob>;
    GetBytes GetBytesOutput: Blob;
    GetText GetTextOutput: String;
    GetState GetStateOutput: State;
    GetConfig GetConfigOutput: Config;
    GetOptionalConfig GetOptionalConfigOutput: Option<Config>;
    GetChoice GetChoiceOutput: Option<Choice>;
    GetDocument GetDocumentOutput: Document;
    GetList GetListOutput: Vec<Config>;
}

#[tokio::test]
async fn a_body_is_one_member_and_the_others_are_elsewhere() {
    let headers = [("X-Foo", "foo"), ("X-Meta-A", "a")];
    let output = answered(GetThing, &headers, b"\xff<html>").await.unwrap();
    assert_eq!(output.data.unwrap().as_ref(), b"\xff<html>");
    assert_eq!((output.status, output.foo.as_deref()), (200, Some("foo")));
    assert_eq!(output.meta["a"], "a");
}

#[tokio::test]
async fn a_payload_is_read_by_its_type() {
    assert!(answered(GetBlob, &[], b"").await.unwrap().it.is_none());
    assert_eq!(answered(GetBytes, &[], b"").await.unwrap().it, Blob::default());
    assert_eq!(answered(GetText, &[], b"\"a\"").await.unwrap().it, "\"a\"");
    assert_eq!(answered(GetState, &[], b"On").await.unwrap().it, State::On);
    let config = Config { name: Some("a".into()), size: Some(5) };
    let body = br#"{"name":"a","size":"5"}"#;
    assert_eq!(answered(GetConfig, &[], body).await.unwrap().it, config);
    assert_eq!(answered(GetOptionalConfig, &[], body).await.unwrap().it, Some(config));
    assert_eq!(answered(GetOptionalConfig, &[], b"").await.unwrap().it, None);
    assert_eq!(answered(GetConfig, &[], b"").await.unwrap().it, Config::default());
    let choice = answered(GetChoice, &[], br#"{"name":"a"}"#).await.unwrap().it;
    assert_eq!(choice, Some(Choice::Name("a".into())));
    assert_eq!(answered(GetChoice, &[], b"").await.unwrap().it, None);
    assert_eq!(answered(GetDocument, &[], b"\"a\"").await.unwrap().it, json!("a"));
    assert_eq!(answered(GetDocument, &[], b"").await.unwrap().it, json!({}));
    assert_eq!(answered(GetList, &[], b"[{}, null]").await.unwrap().it, [Config::default()]);
}

#[tokio::test]
async fn a_payload_that_is_not_of_its_type_is_an_error() {
    for (error, said) in [
        (answered(GetText, &[], b"\xff").await.map(|_| ()), "not valid UTF-8"),
        (answered(GetConfig, &[], b"<html>").await.map(|_| ()), "expected an object"),
        (
            answered(GetConfig, &[], b"{\"name\":").await.map(|_| ()),
            "found the end of the document",
        ),
        (answered(GetList, &[], br#"[{"size":"x"}]"#).await.map(|_| ()), "`[0].size`"),
    ] {
        let error = error.unwrap_err();
        assert!(
            error.contains("a response that cannot be read") && error.contains(said),
            "{error}"
        );
    }
}

#[aws_operation(method = "PUT", path = "/large", auth = unsigned_payload)]
struct PutLarge {
    #[aws(payload)]
    data: Blob,
}

#[test]
fn a_signature_may_leave_out_the_payload() {
    let request = preview(PutLarge { data: "one".into() });
    assert_eq!(request.headers()["x-amz-content-sha256"], "UNSIGNED-PAYLOAD");
    let signature = request.headers()["authorization"].to_str().unwrap();
    assert!(signature.contains("x-amz-content-sha256;x-amz-date"), "{signature}");
}

#[aws_operation(method = "POST", path = "/asset")]
struct PublishAsset {
    #[aws(header = "x-amz-content-sha256")]
    hash: String,
    #[aws(payload)]
    asset: Blob,
}

#[test]
fn a_member_may_say_the_hash_of_a_payload_that_is_signed() {
    let request = preview(PublishAsset { hash: "7692".to_owned(), asset: "one".into() });
    assert_eq!(request.headers()["x-amz-content-sha256"], "7692");
    let signature = request.headers()["authorization"].to_str().unwrap();
    assert!(signature.contains("x-amz-content-sha256;x-amz-date"), "{signature}");
}
