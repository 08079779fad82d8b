//! How much of an answer is held in memory.

use std::time::Duration;

use crate::support::raw_server::{RawServer, Reaction};
use crate::support::things::GetThing;
use aws_operation::{Client, Credentials};

async fn send(limit: usize, answer: String) -> Result<u32, String> {
    let server = RawServer::start(vec![Reaction::WriteAndHang(answer.into())]).await.unwrap();
    let client = Client::builder()
        .region("us-east-1")
        .service("things")
        .endpoint_url(server.endpoint_url())
        .credentials(Credentials::new("AKID", "secret"))
        .max_response_size(limit)
        .read_timeout(Duration::from_secs(2))
        .build()
        .unwrap();
    let sent = client.call(GetThing { id: "1".into() }).send_with_metadata().await;
    sent.map(|(_, metadata)| metadata.attempts).map_err(|error| {
        assert_eq!((error.attempts(), error.is_retryable()), (1, false));
        error.to_string()
    })
}

fn with_length(body: &str) -> String {
    format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len())
}

fn in_chunks(chunks: &[&str], end: &str) -> String {
    let chunks: String = chunks.iter().map(|c| format!("{:x}\r\n{c}\r\n", c.len())).collect();
    format!("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{chunks}{end}")
}

const TOLD: &str = "GetThing got a response that is too large: the body of the 200 response is \
                    longer than the client's `max_response_size`, 10 bytes (1 attempt)";

#[tokio::test]
async fn an_answer_of_just_the_limit_is_read() {
    assert_eq!(send(10, with_length("{\"a\":1234}")).await, Ok(1));
    assert_eq!(send(10, in_chunks(&["{\"a\":", "1234}"], "0\r\n\r\n")).await, Ok(1));
    assert_eq!(send(0, with_length("")).await, Ok(1));
}

#[tokio::test]
async fn an_answer_that_says_it_is_longer_is_not_read() {
    // Its body never comes: nobody waits for it.
    let head = "HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n".to_owned();
    assert_eq!(send(10, head).await, Err(TOLD.to_owned()));
}

#[tokio::test]
async fn an_answer_that_turns_out_longer_is_read_no_further() {
    // Nor does its end.
    assert_eq!(send(10, in_chunks(&["{\"a\":", "12345}"], "")).await, Err(TOLD.to_owned()));
}

#[tokio::test]
async fn the_limit_is_64_mib() {
    let length = (64 << 20) + 1;
    let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n");
    let server = RawServer::start(vec![Reaction::WriteAndHang(head.into())]).await.unwrap();
    let client = Client::builder()
        .region("us-east-1")
        .service("things")
        .endpoint_url(server.endpoint_url())
        .credentials(Credentials::new("AKID", "secret"))
        .build()
        .unwrap();
    let error = client.send(GetThing { id: "1".into() }).await.unwrap_err();
    assert!(error.to_string().contains("67108864 bytes"), "{error}");
}
