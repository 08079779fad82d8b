//! Payloads that are not held in memory: how they are sent, and how they come.

use std::io;
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use aws_operation::{ByteStream, Client, Credentials, aws_operation, aws_output};
use aws_operation_tests::FixedClock;
use bytes::Bytes;
use futures_core::Stream;

use crate::support::parts::Parts;
use crate::support::raw_server::{RawServer, Reaction};

#[aws_operation(method = "PUT", path = "/things", auth = unsigned_payload, output = ())]
#[derive(Debug, Default)]
struct PutThing {
    #[aws(payload)]
    content: ByteStream,
    #[aws(header = "Content-Length")]
    length: Option<i64>,
    #[aws(header = "Content-Type")]
    media_type: Option<String>,
}

#[aws_output]
#[derive(Debug)]
struct GetThingOutput {
    #[aws(header = "Content-Type")]
    media_type: Option<String>,
    #[aws(payload)]
    content: ByteStream,
}

#[aws_operation(method = "GET", path = "/things", output = GetThingOutput)]
struct GetThing;

/// An operation whose signature covers the body.
#[aws_operation(method = "PUT", path = "/things", output = ())]
struct PutSigned {
    #[aws(payload)]
    content: ByteStream,
}

fn client(url: &str) -> Client {
    Client::builder()
        .region("us-east-1")
        .service("things")
        .endpoint_url(url)
        .credentials(Credentials::new("AKID", "secret"))
        .read_timeout(Duration::from_millis(300))
        .max_response_size(10)
        .build()
        .unwrap()
}

fn ok() -> Reaction {
    Reaction::answer("200 OK", "")
}

/// A file that is gone with the test.
struct Temporary(PathBuf);

impl Temporary {
    fn holding(name: &str, content: &[u8]) -> Self {
        let name = format!("aws-operation-{}-{name}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::write(&path, content).unwrap();
        Self(path)
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

#[tokio::test]
async fn what_is_in_memory_is_sent_as_any_body() {
    let server = RawServer::start(vec![ok()]).await.unwrap();
    let operation = PutThing { content: "seven".into(), ..PutThing::default() };
    client(&server.endpoint_url()).send(operation).await.unwrap();
    let received = &server.take_received().unwrap()[0];
    assert_eq!(received.body, "seven");
    assert_eq!(received.text("content-length"), Some("5"));
    assert_eq!(received.text("content-type"), Some("application/octet-stream"));
    assert_eq!(received.text("x-amz-content-sha256"), Some("UNSIGNED-PAYLOAD"));
}

#[tokio::test]
async fn nothing_has_a_length_too() {
    let server = RawServer::start(vec![ok()]).await.unwrap();
    client(&server.endpoint_url()).send(PutThing::default()).await.unwrap();
    let received = &server.take_received().unwrap()[0];
    assert_eq!((received.body.len(), received.text("content-length")), (0, Some("0")));
}

#[tokio::test]
async fn a_stream_is_sent_in_chunks_or_by_its_length() {
    let server = RawServer::start(vec![ok()]).await.unwrap();
    let client = client(&server.endpoint_url());
    let stream = || ByteStream::from_stream(Parts(vec!["twelve", "", "seven and "]));
    let media_type = Some("text/plain".to_owned());
    let chunked = PutThing { content: stream(), media_type, ..PutThing::default() };
    client.send(chunked).await.unwrap();
    let with_length = stream().with_length(16);
    client.send(PutThing { content: with_length, ..PutThing::default() }).await.unwrap();
    // A member that is the length says it as well.
    let member = PutThing { content: stream(), length: Some(16), ..PutThing::default() };
    client.send(member).await.unwrap();
    let received = server.take_received().unwrap();
    for request in &received {
        assert_eq!(request.body, "seven and twelve");
    }
    let lengths = received
        .iter()
        .map(|request| (request.text("content-length"), request.text("transfer-encoding")));
    let expected = [(None, Some("chunked")), (Some("16"), None), (Some("16"), None)];
    assert_eq!(lengths.collect::<Vec<_>>(), expected);
    assert_eq!(received[0].text("content-type"), Some("text/plain"));
}

#[tokio::test]
async fn a_length_that_is_not_the_streams_is_refused_or_told() {
    let server = RawServer::start(vec![ok()]).await.unwrap();
    let client = client(&server.endpoint_url());
    let known = PutThing { content: "seven".into(), length: Some(6), ..PutThing::default() };
    let error = client.send(known).await.unwrap_err().to_string();
    assert!(
        error.contains("`Content-Length` does not match the payload's length of 5 bytes"),
        "{error}"
    );

    let stream = || ByteStream::from_stream(Parts(vec!["seven"]));
    for (length, problem) in [
        (4, "it is longer than its declared length"),
        (7, "it ends 2 bytes short of its declared length"),
    ] {
        let by_member = PutThing { content: stream(), length: Some(length), ..PutThing::default() };
        let streamed = stream().with_length(length.unsigned_abs());
        let in_memory = ByteStream::from("seven").with_length(length.unsigned_abs());
        let with = |content| PutThing { content, ..PutThing::default() };
        for operation in [by_member, with(streamed), with(in_memory)] {
            let error = client.send(operation).await.unwrap_err();
            let told =
                format!("PutThing failed: the request body cannot be read: {problem} (1 attempt)");
            assert_eq!(error.to_string(), told);
            assert!(!error.is_retryable() && !error.is_timeout());
        }
    }
}

/// A stream that breaks after its first part.
struct Breaks(bool);

impl Stream for Breaks {
    type Item = io::Result<&'static [u8]>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let first = std::mem::replace(&mut self.0, true);
        Poll::Ready(Some(if first { Err(io::Error::other("the tape is torn")) } else { Ok(b"a") }))
    }
}

#[tokio::test]
async fn a_stream_that_breaks_ends_the_call() {
    let server = RawServer::start(vec![ok()]).await.unwrap();
    let content = ByteStream::from_stream(Breaks(false));
    let operation = PutThing { content, ..PutThing::default() };
    let error = client(&server.endpoint_url()).send(operation).await.unwrap_err();
    let told = "PutThing failed: the request body cannot be read: the tape is torn (1 attempt)";
    assert_eq!(error.to_string(), told);
    let inner = error.inner().unwrap();
    assert_eq!(inner.to_string(), "the tape is torn");
}

#[tokio::test]
async fn a_file_is_sent_anew_in_each_attempt() {
    let content: Vec<u8> = (0..300_000_u32).map(|byte| byte as u8).collect();
    let file = Temporary::holding("sent-anew", &content);
    let unavailable = Reaction::answer("503 Service Unavailable", "");
    let server = RawServer::start(vec![unavailable, Reaction::Close, ok()]).await.unwrap();
    let content_of_file = ByteStream::from_path(&file.0).await.unwrap();
    assert_eq!(content_of_file.length(), Some(300_000));
    let operation = PutThing { content: content_of_file, ..PutThing::default() };
    client(&server.endpoint_url()).send(operation).await.unwrap();
    let received = server.take_received().unwrap();
    assert_eq!(received.len(), 3);
    for request in received {
        assert_eq!(request.text("content-length"), Some("300000"));
        assert!(request.body == content);
    }
}

#[tokio::test]
async fn a_file_that_changes_or_goes_is_told() {
    let server = RawServer::start(vec![ok()]).await.unwrap();
    let client = client(&server.endpoint_url());
    let file = Temporary::holding("changes", b"seven");
    let content = ByteStream::from_path(&file.0).await.unwrap();
    std::fs::write(&file.0, b"six").unwrap();
    let error = client.send(PutThing { content, ..PutThing::default() }).await.unwrap_err();
    assert!(error.to_string().contains("it ends 2 bytes short of its declared length"), "{error}");

    let content = ByteStream::from_path(&file.0).await.unwrap();
    drop(file);
    let error = client.send(PutThing { content, ..PutThing::default() }).await.unwrap_err();
    assert!(error.to_string().contains("the request body cannot be read: No such file"), "{error}");
    assert!(ByteStream::from_path("/no/such/file").await.is_err());
    let error = ByteStream::from_path(std::env::temp_dir()).await.unwrap_err();
    assert_eq!(error.to_string(), "it is not a file");
}

/// A stream whose parts each take a while.
struct Slow(usize, Pin<Box<tokio::time::Sleep>>);

impl Stream for Slow {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.0 == 0 {
            return Poll::Ready(None);
        }
        std::task::ready!(self.1.as_mut().poll(context));
        self.0 -= 1;
        self.1 = Box::pin(tokio::time::sleep(Duration::from_millis(100)));
        Poll::Ready(Some(Ok(Bytes::from_static(b"a"))))
    }
}

#[tokio::test]
async fn a_body_may_take_longer_than_the_read_timeout() {
    let server = RawServer::start(vec![ok()]).await.unwrap();
    let slow = Slow(8, Box::pin(tokio::time::sleep(Duration::ZERO)));
    let content = ByteStream::from_stream(slow);
    let operation = PutThing { content, ..PutThing::default() };
    client(&server.endpoint_url()).send(operation).await.unwrap();
    assert_eq!(server.take_received().unwrap()[0].body, "aaaaaaaa");
}

#[tokio::test]
async fn an_answer_comes_as_it_comes_and_without_a_limit() {
    let body = vec![b'a'; 100_000];
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 100000\r\n\r\n";
    let whole = [head.as_bytes(), &body].concat();
    let server = RawServer::start(vec![Reaction::Write(whole)]).await.unwrap();
    let client = client(&server.endpoint_url());
    let (output, metadata) = client.call(GetThing).send_with_metadata().await.unwrap();
    assert_eq!((metadata.status, output.media_type.as_deref()), (200, Some("text/plain")));
    assert_eq!(output.content.length(), Some(100_000));
    assert_eq!(output.content.collect().await.unwrap(), body);
}

#[tokio::test]
async fn an_answer_may_take_longer_than_the_read_timeout() {
    let head = b"HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n".to_vec();
    let slow = Reaction::Drip(head, b"and nine".to_vec(), Duration::from_millis(100));
    let server = RawServer::start(vec![slow]).await.unwrap();
    let content = client(&server.endpoint_url()).send(GetThing).await.unwrap().content;
    assert_eq!(content.collect().await.unwrap(), "and nine");
}

#[tokio::test]
async fn an_error_beside_a_stream_is_read_as_any() {
    let answer = Reaction::answer("404 Not Found", r#"{"__type":"NoThing"}"#);
    let server = RawServer::start(vec![answer]).await.unwrap();
    let error = client(&server.endpoint_url()).send(GetThing).await.unwrap_err();
    // The limit of this client is that of errors.
    assert!(error.to_string().contains("`max_response_size`, 10 bytes"), "{error}");
    let answer = Reaction::answer("404 Not Found", "{}");
    let server = RawServer::start(vec![answer]).await.unwrap();
    let error = client(&server.endpoint_url()).send(GetThing).await.unwrap_err();
    assert_eq!(error.to_string(), "GetThing failed: Not Found (404, 1 attempt)");
}

#[tokio::test]
async fn a_stream_that_breaks_off_or_falls_silent_says_so() {
    let half = b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nseven".to_vec();
    let reactions = [
        (Reaction::WriteAndClose(half.clone()), "end of file before message length reached"),
        (Reaction::WriteAndHang(half), "no data for 300ms (`read_timeout`)"),
    ];
    for (reaction, problem) in reactions {
        let server = RawServer::start(vec![reaction]).await.unwrap();
        let mut content = client(&server.endpoint_url()).send(GetThing).await.unwrap().content;
        assert_eq!(content.next().await.unwrap().unwrap(), "seven");
        let error = content.next().await.unwrap().unwrap_err();
        let mut said = error.to_string();
        let mut source = std::error::Error::source(&error);
        while let Some(next) = source {
            said = format!("{said}: {next}");
            source = next.source();
        }
        assert!(said.contains(problem), "{said}");
        assert!(said.starts_with("127.0.0.1:"), "{said}");
        let timeout = error.kind() == io::ErrorKind::TimedOut;
        assert_eq!(timeout, problem.starts_with("no data"));
        assert!(content.next().await.is_none());
    }
}

#[tokio::test]
async fn what_came_can_be_sent_on() {
    let answer = Reaction::answer("200 OK", "seven and twelve");
    let source = RawServer::start(vec![answer]).await.unwrap();
    let target = RawServer::start(vec![ok()]).await.unwrap();
    let content = client(&source.endpoint_url()).send(GetThing).await.unwrap().content;
    let operation = PutThing { content, ..PutThing::default() };
    client(&target.endpoint_url()).send(operation).await.unwrap();
    let received = &target.take_received().unwrap()[0];
    assert_eq!(received.body, "seven and twelve");
    assert_eq!(received.text("content-length"), Some("16"));
}

#[tokio::test]
async fn a_file_is_signed_as_what_is_in_memory_is() {
    let content: Vec<u8> = (0..100_000_u32).map(|byte| byte as u8).collect();
    let file = Temporary::holding("signed", &content);
    let client = Client::builder()
        .region("us-east-1")
        .service("things")
        .credentials(Credentials::new("AKID", "secret"))
        .clock(FixedClock::at(SystemTime::UNIX_EPOCH))
        .build()
        .unwrap();
    let signature = async |content: ByteStream| {
        let request = client.call(PutSigned { content }).preview().await.unwrap();
        let lengths = request.headers()["content-length"].to_str().unwrap().to_owned();
        (lengths, request.headers()["authorization"].to_str().unwrap().to_owned())
    };
    let of_file = signature(ByteStream::from_path(&file.0).await.unwrap()).await;
    assert_eq!(of_file, signature(content.into()).await);
    assert_ne!(of_file.1, signature("other".into()).await.1);
}

#[tokio::test]
async fn what_can_be_read_once_cannot_be_signed() {
    let server = RawServer::start(vec![ok()]).await.unwrap();
    let content = ByteStream::from_stream(Parts(vec!["seven"]));
    let error = client(&server.endpoint_url()).send(PutSigned { content }).await.unwrap_err();
    let told = "PutSigned was not sent: the body cannot be signed: it is a one-shot stream; declare \
                the operation with `auth = unsigned_payload`, or send a file or bytes in memory";
    assert_eq!(error.to_string(), told);
    assert!(server.take_received().unwrap().is_empty());
}
