//! Answers that are odd and still can be read, and what is not shown of those that cannot.

use std::collections::HashMap;
use std::time::Duration;

use aws_operation::{
    Blob, Client, Credentials, Error, ErrorKind, Timestamp, aws_operation, aws_output, aws_shape,
};
use bytes::Bytes;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use aws_operation_tests::{Canned, CannedTransport};

/// A type of another crate that does not look at what comes.
#[derive(Debug, PartialEq)]
struct Blind;

impl<'de> Deserialize<'de> for Blind {
    fn deserialize<D: Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
        Ok(Self)
    }
}

#[aws_operation(method = "GET", path = "/odd", output = Odd)]
struct GetOdd;

#[aws_output(output)]
struct Odd {
    numbers: Vec<u32>,
    times: Vec<Timestamp>,
    value: Value,
    by_number: HashMap<u32, String>,
    by_id: HashMap<Id, i32>,
    blob: Option<Blob>,
    count: Option<i32>,
    large: Option<i64>,
    ratio: Option<f64>,
    shape: Option<Both>,
    #[aws(sensitive)]
    #[expect(dead_code, reason = "it is only ever refused")]
    secret: Option<i32>,
}

#[aws_shape(output)]
#[derive(Debug, PartialEq, Eq, Hash)]
struct Id(String);

/// A structure that is another operation's whole answer.
#[aws_shape(output)]
#[derive(Debug, PartialEq)]
struct Both {
    name: Option<String>,
}

#[aws_operation(method = "GET", path = "/both", output = Both)]
struct GetBoth;

#[aws_operation(method = "GET", path = "/blind", output = BlindOutput)]
struct GetBlind;

#[aws_output(output)]
struct BlindOutput {
    #[aws(serde)]
    list: Vec<Blind>,
}

#[aws_operation(method = "GET", path = "/nothing", output = ())]
struct GetNothing;

fn client<B: AsRef<[u8]> + ?Sized>(answers: &[(u16, &'static B)]) -> Client {
    let answer = |&(status, body): &(u16, &'static B)| {
        let body = Bytes::from_static(body.as_ref());
        let answer = http::Response::builder().status(status).body(body);
        Canned::Answer(answer.unwrap())
    };
    canned(answers.iter().map(answer).collect())
}

fn canned(answers: Vec<Canned>) -> Client {
    let transport = CannedTransport::new(answers);
    let client = Client::builder().region("us-east-1").service("odd").transport(transport);
    client.credentials(Credentials::new("AKID", "secret")).build().unwrap()
}

async fn odd(document: &'static str) -> Result<Odd, Error> {
    client(&[(200, document)]).send(GetOdd).await
}

#[tokio::test]
async fn a_type_of_another_crate_is_read_by_its_own_rules() {
    let error = client(&[(200, r#"{"list": [1]}"#)]).send(GetBlind).await.err().unwrap();
    assert!(error.to_string().contains("`list`: expected"), "{error}");
    assert_eq!(error.kind(), ErrorKind::Unreadable);
}

#[tokio::test]
async fn nulls_go_where_they_can() {
    let output =
        odd(r#"{"times": [1, null, "1970-01-01T00:00:02Z"], "value": null}"#).await.unwrap();
    assert_eq!(output.times.iter().map(|time| time.secs()).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(output.value, Value::Null);
    assert_eq!(output.numbers, [0_u32; 0], "a list that is not there is empty");
}

#[tokio::test]
async fn keys_of_maps_have_any_type_that_text_can_be() {
    let output = odd(r#"{"byNumber": {"7": "seven", "8": null}, "byId": {"a": 1}}"#).await.unwrap();
    assert_eq!(output.by_number, HashMap::from([(7, "seven".to_owned())]));
    assert_eq!(output.by_id, HashMap::from([(Id("a".to_owned()), 1)]));
}

#[tokio::test]
async fn scalars_are_read_leniently() {
    let document = r#"{"count": "5.7", "ratio": "-Infinity", "blob": "aGVs\nbG8"}"#;
    let output = odd(document).await.unwrap();
    assert_eq!((output.count, output.ratio), (Some(5), Some(f64::NEG_INFINITY)));
    assert_eq!(output.blob.unwrap().as_ref(), b"hello");
}

#[tokio::test]
async fn a_large_integer_may_come_as_a_float() {
    for (document, large) in [
        (r#"{"large": 1e18}"#, Some(1_000_000_000_000_000_000)),
        (r#"{"large": -9223372036854774784.0}"#, Some(-9_223_372_036_854_774_784)),
    ] {
        assert_eq!(odd(document).await.unwrap().large, large, "{document}");
    }
    assert!(odd(r#"{"large": 9223372036854775808.0}"#).await.is_err());
}

#[tokio::test]
async fn a_shape_is_an_output_too() {
    let document = r#"{"name": "n", "shape": {"name": "inside"}}"#;
    let whole = client(&[(200, document)]).send(GetBoth).await.unwrap();
    assert_eq!(whole.name.as_deref(), Some("n"));
    let inside = odd(document).await.unwrap().shape.unwrap();
    assert_eq!(inside.name.as_deref(), Some("inside"));
}

#[tokio::test]
async fn what_cannot_be_read_is_not_shown() {
    for document in [
        r#"{"secret": "hunter2"}"#,
        r#"{"secret": [{"hunter2": "hunter2"}]}"#,
        r#"{"times": ["hunter2"]}"#,
        r#"{"blob": "hunter2!"}"#,
        r#"{"shape": "hunter2"}"#,
    ] {
        let error = odd(document).await.err().unwrap();
        let shown = format!("{error} {error:?} {:?}", error.inner());
        assert!(!shown.contains("hunter2"), "{shown}");
        assert!(error.raw().unwrap().body().ends_with(b"}"), "and still all of it is there");
    }
}

/// Members mostly come in the order of their declaration, and may come in any other.
#[tokio::test]
async fn members_come_in_any_order() {
    for document in [
        r#"{"numbers": [7], "count": 1, "large": 2, "ratio": 3}"#,
        r#"{"ratio": 3, "new": {}, "large": 2, "numbers": [6], "count": 1, "numbers": [7]}"#,
    ] {
        let output = odd(document).await.unwrap();
        assert_eq!((output.count, output.large, output.ratio), (Some(1), Some(2), Some(3.0)));
        assert_eq!(output.numbers, [7]);
    }
}

#[tokio::test]
async fn a_document_is_text() {
    for document in [&b"{\"large\": 2, \"new\": \"\xff\"}"[..], b"\xff\xfe{\0}\0"] {
        let error = client(&[(200, document)]).send(GetOdd).await.err().unwrap();
        assert!(error.to_string().contains("the document is not valid UTF-8"), "{error}");
        assert_eq!(error.raw().unwrap().body(), document);
    }
}

#[tokio::test]
async fn a_page_is_no_answer_even_where_none_is_wanted() {
    client(&[(200, "")]).send(GetNothing).await.unwrap();
    client(&[(200, "{}")]).send(GetNothing).await.unwrap();
    let error = client(&[(200, "<!DOCTYPE html><html>")]).send(GetNothing).await.unwrap_err();
    assert!(error.to_string().contains("a page of HTML"), "{error}");
}

#[tokio::test]
async fn an_error_is_one_line_whatever_the_service_says() {
    let document = r#"{"code": "a\nb\u001b[31m", "message": "one\r\ntwo\u0007\u202etxt.\u200b"}"#;
    let error = client(&[(400, document)]).send(GetOdd).await.err().unwrap();
    let line = error.to_string();
    assert!(!line.contains(|c: char| c.is_control() || "\u{202e}\u{200b}".contains(c)), "{line:?}");
    let whole = "one\r\ntwo\u{7}\u{202e}txt.\u{200b}";
    assert_eq!(error.message(), Some(whole), "and the whole of it is there");
}

#[tokio::test]
async fn a_request_id_is_cut_and_escaped_too() {
    let id = format!("a\tb{}", "c".repeat(100_000));
    let answer = http::Response::builder().status(400).header("x-amzn-requestid", &id);
    let answer = answer.body(Bytes::from_static(b"{}")).unwrap();
    let client = Client::builder()
        .region("us-east-1")
        .service("odd")
        .credentials(Credentials::new("AKIDEXAMPLE", "secret"))
        .transport(CannedTransport::new(vec![Canned::Answer(answer)]))
        .build()
        .unwrap();
    let error = client.send(GetOdd).await.err().unwrap();
    let line = error.to_string();
    assert!(line.len() < 1_000 && !line.contains(char::is_control), "{} bytes", line.len());
    assert_eq!(error.request_id(), Some(&*id), "and the whole of it is there");
}

#[tokio::test]
async fn a_call_that_times_out_still_tells_what_the_service_said() {
    let client = client(&[(429, r#"{"__type": "Throttling", "message": "slower"}"#)]);
    let call = client.call(GetOdd).timeout(Duration::from_nanos(1));
    let error = call.send().await.err().unwrap();
    assert!(error.is_timeout() && error.is_retryable());
    assert_eq!((error.code(), error.status()), (Some("Throttling"), Some(429)), "{error}");
    assert!(
        error
            .to_string()
            .contains("timed out after 1ns, the last attempt failed with: Throttling: slower (429"),
        "{error}"
    );
}

/// A proxy may compress unasked.
#[tokio::test]
async fn a_compressed_answer_that_cannot_be_read_is_said_to_be_compressed() {
    for (encoding, note) in [
        (Some("gzip"), " (the body is compressed with `gzip`, which was not asked for)"),
        (Some("GZIP"), " (the body is compressed with `gzip`, which was not asked for)"),
        (Some("identity"), ""),
        (None, ""),
    ] {
        let mut answer = http::Response::new(Bytes::from_static(b"\x1f\x8b\x08\xff"));
        if let Some(encoding) = encoding {
            let encoding = http::HeaderValue::from_static(encoding);
            answer.headers_mut().insert("content-encoding", encoding);
        }
        let error = canned(vec![Canned::Answer(answer)]).send(GetBoth).await.unwrap_err();
        let said = format!("the document is not valid UTF-8{note} (200, 1 attempt)");
        assert!(error.to_string().ends_with(&said), "{error}");
    }
}
