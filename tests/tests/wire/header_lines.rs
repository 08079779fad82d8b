//! Headers of a response that come in several lines, and in other encodings than UTF-8.

use std::collections::BTreeMap;

use aws_operation::{
    Client, Credentials, Error, Timestamp, aws_error, aws_operation, aws_output, aws_service,
};
use aws_operation_tests::{Canned, CannedTransport};
use bytes::Bytes;
use http::HeaderValue;

use crate::support::raw_server::{RawServer, Reaction};

#[aws_service(id = "things", error = ThingError)]
struct Things;

#[aws_output]
#[derive(Debug)]
struct Output {
    #[aws(header = "X-Text")]
    text: Option<String>,
    #[aws(header = "X-Size")]
    size: Option<u32>,
    #[aws(header = "X-Since")]
    since: Option<Timestamp>,
    #[aws(header = "X-List")]
    list: Vec<String>,
    #[aws(prefix_headers = "x-meta-")]
    meta: BTreeMap<String, String>,
}

#[aws_operation(method = "GET", path = "/", service = Things, output = Output)]
struct Get;

#[aws_error]
#[derive(Debug)]
enum ThingError {
    #[aws(status = 404)]
    NotFound,
}

async fn get(status: u16, lines: &[(&'static str, &[u8])]) -> Result<Output, Error<ThingError>> {
    let mut response = http::Response::builder().status(status);
    for (name, value) in lines {
        response = response.header(*name, HeaderValue::from_bytes(value).unwrap());
    }
    let response = response.body(Bytes::from_static(b"{}")).unwrap();
    let client = Client::builder()
        .region("us-east-1")
        .credentials(Credentials::new("AKID", "secret"))
        .transport(CannedTransport::new(vec![Canned::Answer(response)]))
        .build()
        .unwrap();
    client.send(Get).await
}

#[tokio::test]
async fn lines_of_one_name_are_joined() {
    let output = get(
        200,
        &[
            ("x-text", b"a"),
            ("x-meta-k", b"1"),
            ("x-list", b"a, b"),
            ("x-text", b"b"),
            ("x-meta-k", b"2"),
            ("x-list", b"c"),
            ("x-meta-other", b"3"),
            ("x-size", b"5"),
            ("x-size", b"5"),
            ("x-since", b"Wed, 5 Jun 2024 03:04:05 +0000"),
        ],
    );
    let output = output.await.unwrap();
    assert_eq!(output.text.as_deref(), Some("a, b"));
    assert_eq!(output.list, ["a", "b", "c"]);
    assert_eq!((output.size, output.since.map(|at| at.secs())), (Some(5), Some(1_717_556_645)));
    let meta: Vec<_> = output.meta.iter().map(|(key, value)| (&**key, &**value)).collect();
    assert_eq!(meta, [("k", "1, 2"), ("other", "3")]);
}

#[tokio::test]
async fn bytes_that_are_not_utf8_are_latin1() {
    let output = get(
        200,
        &[("x-text", b"\xe9t\xe9"), ("x-list", b"\xe9, \xc3\xa9"), ("x-meta-k", b"\xc3\xa9")],
    );
    let output = output.await.unwrap();
    assert_eq!(output.text.as_deref(), Some("\u{e9}t\u{e9}"));
    // A list in one line has one encoding.
    assert_eq!(output.list, ["\u{e9}", "\u{c3}\u{a9}"]);
    assert_eq!(output.meta["k"], "\u{e9}");
}

#[tokio::test]
async fn a_header_may_go_on_in_the_next_line() {
    let response =
        "HTTP/1.1 200 OK\r\nX-Text: a\r\n  b\r\nX-Size: 5\r\nContent-Length: 2\r\n\r\n{}";
    let server = RawServer::start(vec![Reaction::Write(response.into())]).await.unwrap();
    let client = Client::builder()
        .region("us-east-1")
        .credentials(Credentials::new("AKID", "secret"))
        .endpoint_url(server.endpoint_url())
        .build()
        .unwrap();
    let output = client.send(Get).await.unwrap();
    let words: Vec<_> = output.text.iter().flat_map(|text| text.split_whitespace()).collect();
    assert_eq!((words, output.size), (vec!["a", "b"], Some(5)));
}

#[tokio::test]
async fn the_first_error_type_counts() {
    for lines in [
        &[("x-amzn-errortype", &b"NotFound,Other"[..])][..],
        &[("x-amzn-errortype", b"NotFound:http://x/, Other")],
        &[("x-amzn-errortype", b"NotFound"), ("x-amzn-errortype", b"Other")],
    ] {
        let error = get(404, lines).await.unwrap_err();
        assert_eq!(error.code(), Some("NotFound"));
        assert!(matches!(error.modeled(), Some(ThingError::NotFound)));
    }
}
