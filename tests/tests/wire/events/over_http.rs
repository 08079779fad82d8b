//! Events over a real connection: silence, breaks, an end that is too early.

use std::time::Duration;

use aws_operation::{Client, Credentials};

use super::{Chat, ChatEvent};
use crate::support::frame::event;
use crate::support::raw_server::{RawServer, Reaction};

/// A client that gives up after a moment of silence.
fn client(server: &RawServer) -> Client {
    Client::builder()
        .region("us-east-1")
        .service("things")
        .endpoint_url(server.endpoint_url())
        .credentials(Credentials::new("AKID", "secret"))
        .read_timeout(Duration::from_millis(50))
        .max_attempts(1)
        .build()
        .unwrap()
}

fn head(length: usize) -> Vec<u8> {
    format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n").into()
}

/// A part of an answer and its end.
fn body() -> (Vec<u8>, Vec<u8>) {
    (event("delta", r#"{"text": "Hello"}"#), event("metadata", r#"{"tokens": 7}"#))
}

#[tokio::test]
async fn the_clients_limit_on_silence_does_not_end_a_stream() {
    let (part, end) = body();
    let (late, length) = (end.len() - 2, part.len() + end.len());
    let at_once = [head(length), part, end[..late].to_vec()].concat();
    let pause = Duration::from_millis(80);
    let drip = Reaction::Drip(at_once, end[late..].to_vec(), pause);
    let server = RawServer::start(vec![drip]).await.unwrap();
    let mut stream = client(&server).send(Chat).await.unwrap().stream;
    let mut events = Vec::new();
    while let Some(event) = stream.next().await {
        events.push(event.unwrap());
    }
    assert_eq!(events.len(), 2);
}

#[tokio::test]
async fn a_call_may_have_a_limit_of_its_own() {
    let (part, end) = body();
    let silent = [head(part.len() + end.len()), part].concat();
    let server = RawServer::start(vec![Reaction::WriteAndHang(silent)]).await.unwrap();
    let call = client(&server).call(Chat).read_timeout(Duration::from_millis(30));
    let mut stream = call.send().await.unwrap().stream;
    assert!(matches!(stream.next().await, Some(Ok(ChatEvent::Delta(_)))));
    let error = stream.next().await.unwrap().unwrap_err();
    assert!(error.is_timeout());
    let text = error.to_string();
    assert!(text.starts_with("Chat failed after 1 event: "), "{text}");
    assert!(text.contains("no data for 30ms (`read_timeout`)"), "{text}");
}

#[tokio::test]
async fn a_connection_that_breaks_is_an_error() {
    let (part, end) = body();
    let (length, part) = (part.len() + end.len(), part);
    for broken in [
        Reaction::WriteAndClose([head(length), part.clone()].concat()),
        Reaction::WriteAndReset([head(length), part.clone()].concat()),
    ] {
        let server = RawServer::start(vec![broken.clone()]).await.unwrap();
        let mut stream = client(&server).send(Chat).await.unwrap().stream;
        assert!(matches!(stream.next().await, Some(Ok(ChatEvent::Delta(_)))), "{broken:?}");
        let error = stream.next().await.unwrap().unwrap_err();
        assert_eq!((error.events(), error.is_timeout()), (Some(1), false));
        assert!(error.to_string().starts_with("Chat failed after 1 event: "), "{error}");
        assert!(stream.next().await.is_none());
    }
}
