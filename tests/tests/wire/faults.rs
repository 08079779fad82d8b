//! What the real transport makes of connections and answers that are not as they should be.

use std::time::{Duration, Instant};

use crate::support::raw_server::{RawServer, Reaction};
use crate::support::received::Received;
use crate::support::things::{GetThing, InTheQuery, MakeThing};
use aws_operation::{Client, ClientBuilder, Credentials};

fn client(server: &RawServer) -> ClientBuilder {
    Client::builder()
        .region("us-east-1")
        .service("things")
        .endpoint_url(server.endpoint_url())
        .credentials(Credentials::new("AKID", "secret"))
}

fn ok() -> Reaction {
    Reaction::answer("200 OK", "{}")
}

fn write(text: &str) -> Reaction {
    Reaction::WriteAndClose(text.into())
}

/// What must be the same over all attempts of a call, and what must count them.
fn assert_attempts_of_one_call(received: &[Received], attempts: usize, token: Option<&str>) {
    let texts = |name| received.iter().map(|r| r.text(name).unwrap()).collect::<Vec<_>>();
    assert!(texts("x-amz-client-token").iter().all(|sent| Some(*sent) == token));
    let ids = texts("amz-sdk-invocation-id");
    assert!(ids.iter().all(|id| *id == ids[0]));
    let counted = texts("amz-sdk-request")
        .iter()
        .enumerate()
        .all(|(index, text)| text.ends_with(&format!("attempt={}; max=3", index + 1)));
    assert!(counted && received.len() == attempts, "{received:#?}");
    assert!(received.iter().all(|request| request.body == received[0].body));
}

#[tokio::test]
async fn a_time_without_end_is_a_time() {
    let server = RawServer::start(vec![ok()]).await.unwrap();
    let client = client(&server)
        .connect_timeout(Duration::MAX)
        .read_timeout(Duration::MAX)
        .attempt_timeout(Duration::MAX)
        .timeout(Duration::MAX);
    client.build().unwrap().send(MakeThing::default()).await.unwrap();
}

#[tokio::test]
async fn a_connection_that_is_dropped_is_retried_with_the_same_token() {
    let server = RawServer::start(vec![Reaction::Close, Reaction::Close, ok()]).await.unwrap();
    let client = client(&server).build().unwrap();
    let thing = MakeThing { name: Some("n".into()), ..MakeThing::default() };
    let (_, metadata) = client.call(thing).send_with_metadata().await.unwrap();
    assert_eq!(metadata.attempts, 3);
    let received = server.take_received().unwrap();
    assert_attempts_of_one_call(&received, 3, metadata.idempotency_token.as_deref());
}

#[tokio::test]
async fn a_connection_that_was_kept_and_is_dropped_is_retried_by_us_alone() {
    // The second request goes over the connection of the first, and is read before the drop: were
    // it sent again below us, it would come twice with the same attempt number.
    let server = RawServer::start(vec![ok(), Reaction::Close, ok()]).await.unwrap();
    let client = client(&server).build().unwrap();
    client.send(MakeThing::default()).await.unwrap();
    let first = server.take_received().unwrap();
    let (_, metadata) = client.call(MakeThing::default()).send_with_metadata().await.unwrap();
    assert_eq!(metadata.attempts, 2);
    let received = server.take_received().unwrap();
    assert_eq!(received[0].connection, first[0].connection);
    assert_attempts_of_one_call(&received, 2, metadata.idempotency_token.as_deref());
}

#[tokio::test]
async fn a_connection_that_is_always_dropped_ends_in_an_error_with_the_token() {
    let server = RawServer::start(vec![Reaction::Close]).await.unwrap();
    let client = client(&server).build().unwrap();
    let error = client.send(MakeThing::default()).await.unwrap_err();
    assert_eq!(error.attempts(), 3);
    assert!(error.raw().is_none() && error.status().is_none() && error.code().is_none());
    assert!(error.is_retryable() && !error.is_timeout() && !error.is_throttling());
    assert!(error.to_string().starts_with("MakeThing failed: no response: "), "{error}");
    assert!(error.to_string().ends_with("(3 attempts, reached max retries: 2)"), "{error}");
    let received = server.take_received().unwrap();
    assert_attempts_of_one_call(&received, 3, error.idempotency_token());
}

#[tokio::test]
async fn a_server_that_is_not_there_is_an_error() {
    let server = RawServer::start(Vec::new()).await.unwrap();
    let client = client(&server).build().unwrap();
    let url = server.endpoint_url();
    drop(server);
    // The port is free once the server's task has ended.
    tokio::task::yield_now().await;
    let error = client.send(MakeThing::default()).await.unwrap_err();
    assert_eq!(error.attempts(), 3);
    let host = url.trim_start_matches("http://");
    let said = format!("MakeThing failed: no response: {host}: error sending request");
    assert!(error.to_string().starts_with(&said), "{error}");
    assert!(error.to_string().contains("refused"), "{error}");
    // The line tells the causes, so `source()` does not.
    assert!(std::error::Error::source(&error).is_none());
    let inner = error.inner().unwrap().to_string();
    assert!(error.to_string().contains(&inner), "{error} is not said of {inner}");
}

#[tokio::test]
async fn an_answer_cut_short_is_retried_and_never_read() {
    let cut = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\":\"1\"}";
    let chunk = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\na\r\n{\"id\":\"1\"}\r\n";
    for head in [cut, chunk] {
        let server = RawServer::start(vec![write(head)]).await.unwrap();
        let client = client(&server).build().unwrap();
        let error = client.send(MakeThing::default()).await.unwrap_err();
        assert_eq!(error.attempts(), 3);
        assert!(error.raw().is_none() && error.is_retryable(), "{error}");
        let received = server.take_received().unwrap();
        assert_attempts_of_one_call(&received, 3, error.idempotency_token());

        let server = RawServer::start(vec![write(head), ok()]).await.unwrap();
        let client = self::client(&server).build().unwrap();
        let (_, metadata) = client.call(MakeThing::default()).send_with_metadata().await.unwrap();
        assert_eq!(metadata.attempts, 2);
    }
}

#[tokio::test]
async fn an_answer_that_is_no_http_is_an_error() {
    for garbage in ["garbage\r\n\r\n", "HTTP/1.1 999999 ?\r\n\r\n", "SSH-2.0-x\r\n", "\0\0\0\0"] {
        let server = RawServer::start(vec![write(garbage)]).await.unwrap();
        let client = client(&server).build().unwrap();
        let error = client.send(MakeThing::default()).await.unwrap_err();
        assert_eq!(error.attempts(), 3, "{garbage:?}");
        assert!(error.status().is_none() && error.raw().is_none(), "{garbage:?}");
        assert!(!error.to_string().contains(char::is_control), "{error}");
        server.take_received().unwrap();
    }
}

#[tokio::test]
async fn a_redirect_is_an_error_and_not_followed() {
    let elsewhere = RawServer::start(vec![ok()]).await.unwrap();
    for status in
        ["301 Moved Permanently", "302 Found", "303 See Other", "307 Temporary Redirect", "308 x"]
    {
        let location = elsewhere.endpoint_url();
        let answer =
            format!("HTTP/1.1 {status}\r\nLocation: {location}/x\r\nContent-Length: 0\r\n\r\n");
        let server = RawServer::start(vec![Reaction::Write(answer.into())]).await.unwrap();
        // Not even where the HTTP client was told to follow them.
        let told = client(&server).configure_http(|http| http.redirect(Default::default()));
        for client in [client(&server), told] {
            let error = client.build().unwrap().send(MakeThing::default()).await.unwrap_err();
            assert_eq!(error.code(), status.get(..3));
            assert_eq!(error.raw().unwrap().headers()["location"], format!("{location}/x"));
            assert_eq!(error.attempts(), 1);
        }
        assert_eq!(server.take_received().unwrap().len(), 2);
    }
    assert!(elsewhere.take_received().unwrap().is_empty());
}

#[tokio::test]
async fn a_success_with_half_a_document_is_an_error_that_keeps_it() {
    let half = r#"{"id":"1","na"#;
    let answer = format!(
        "HTTP/1.1 200 OK\r\nx-amzn-RequestId: r-1\r\nContent-Length: {}\r\n\r\n{half}",
        half.len()
    );
    let server = RawServer::start(vec![Reaction::Write(answer.into())]).await.unwrap();
    let client = client(&server).build().unwrap();
    let error = client.send(MakeThing::default()).await.unwrap_err();
    assert_eq!(error.raw().unwrap().body(), half);
    assert_eq!((error.status(), error.request_id()), (Some(200), Some("r-1")));
    // It was done, as far as anyone knows: to do it again is not ours to decide.
    assert_eq!((error.attempts(), error.is_retryable()), (1, false));
    assert!(error.idempotency_token().is_some());
}

#[tokio::test]
async fn a_call_ends_when_its_time_is_up() {
    let server = RawServer::start(vec![Reaction::Hang]).await.unwrap();
    let client = client(&server).build().unwrap();
    let begun = Instant::now();
    let limit = Duration::from_millis(300);
    let error = client.call(MakeThing::default()).timeout(limit).send().await.unwrap_err();
    let took = begun.elapsed();
    assert!(took >= limit && took < limit * 5, "{took:?}");
    assert!(error.is_timeout() && error.is_retryable(), "{error}");
    assert_eq!(error.attempts(), 1);
    assert!(error.to_string().contains("timed out after 300ms"), "{error}");
    let received = server.take_received().unwrap();
    assert_attempts_of_one_call(&received, 1, error.idempotency_token());
}

#[tokio::test]
async fn the_time_of_a_call_covers_all_its_attempts() {
    let server = RawServer::start(vec![Reaction::Close, Reaction::Hang]).await.unwrap();
    let client = client(&server).build().unwrap();
    let call = client.call(MakeThing::default()).timeout(Duration::from_millis(500));
    let error = call.send().await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(error.attempts(), 2);
}

#[tokio::test]
async fn an_attempt_ends_when_the_server_says_nothing() {
    let server = RawServer::start(vec![Reaction::Hang]).await.unwrap();
    let limit = Duration::from_millis(100);
    let client = client(&server).configure_http(move |http| http.read_timeout(limit));
    let error = client.build().unwrap().send(MakeThing::default()).await.unwrap_err();
    assert!(error.is_timeout() && error.is_retryable());
    assert_eq!(error.attempts(), 3);
}

#[tokio::test]
async fn a_call_that_is_dropped_leaves_the_client_as_it_was() {
    let server = RawServer::start(vec![Reaction::Hang, ok()]).await.unwrap();
    let client = client(&server).build().unwrap();
    let call = client.send(GetThing { id: "1".into() });
    assert!(tokio::time::timeout(Duration::from_millis(200), call).await.is_err());
    assert_eq!(server.take_received().unwrap().len(), 1);
    // Dropped before it is polled, it sends nothing.
    drop(client.send(GetThing { id: "2".into() }));
    client.send(GetThing { id: "3".into() }).await.unwrap();
    let received = server.take_received().unwrap();
    assert_eq!(received.iter().map(|r| &*r.target).collect::<Vec<_>>(), ["/things/3"]);
}

#[tokio::test]
async fn a_url_too_long_for_http_is_an_error_that_says_so() {
    let server = RawServer::start(vec![ok()]).await.unwrap();
    let client = client(&server).build().unwrap();
    let error = client.send(GetThing { id: "x".repeat(70_000) }).await.unwrap_err();
    assert_eq!(error.attempts(), 0);
    assert!(error.to_string().contains("too long"), "{error}");
    let text = "x".repeat(70_000);
    let error = client.send(InTheQuery { text, tags: Vec::new() }).await.unwrap_err();
    assert_eq!(error.attempts(), 0);
    assert!(error.to_string().contains("too long") && error.to_string().len() < 300, "{error}");
    assert!(server.take_received().unwrap().is_empty());
}

#[tokio::test]
async fn a_path_that_the_http_client_would_change_is_not_sent() {
    // The one way left to bring dots into a path: an endpoint that has them.
    let server = RawServer::start(vec![ok()]).await.unwrap();
    for base in ["/a/../b", "/a/./b", "/%2e%2e/b", "/a/.%2E"] {
        let url = format!("{}{base}", server.endpoint_url());
        let client = client(&server).endpoint_url(url).build().unwrap();
        let error = client.send(GetThing { id: "1".into() }).await.unwrap_err();
        assert_eq!(error.attempts(), 0, "{error}");
        assert!(
            error.to_string().contains("was not sent: the HTTP client would change"),
            "{error}"
        );
    }
    assert!(server.take_received().unwrap().is_empty());
}
