//! Event streams: what comes, in which order, and how they end.

mod cut;
mod ends;
mod members;
mod over_http;

use aws_operation::{
    Blob, Client, EventStream, Timestamp, UnknownMember, aws_error, aws_operation, aws_output,
    aws_shape,
};
use bytes::Bytes;

use crate::support::client_of::client_of;
use crate::support::eager_clock::EagerClock;
use aws_operation_tests::{Canned, CannedTransport};

#[aws_operation(method = "GET", path = "/chat", output = ChatOutput, error = ChatError)]
struct Chat;

#[aws_output]
#[derive(Debug)]
struct ChatOutput {
    #[aws(header = "x-session")]
    session: Option<String>,
    #[aws(payload, ends_with = "metadata")]
    stream: EventStream<ChatEvent, ChatError>,
}

#[aws_shape]
#[derive(Debug, PartialEq)]
enum ChatEvent {
    Delta(Delta),
    Audio(Audio),
    Heartbeat(Heartbeat),
    Metadata(Usage),
    Unknown(UnknownMember),
}

#[aws_shape]
#[derive(Debug, PartialEq)]
struct Delta {
    text: String,
}

#[aws_shape]
#[derive(Debug, PartialEq)]
struct Heartbeat {}

#[aws_shape]
#[derive(Debug, PartialEq)]
struct Usage {
    tokens: i32,
}

#[aws_shape]
#[derive(Debug, PartialEq)]
struct Audio {
    #[aws(event_header, name = "sequence-number")]
    sequence_number: Option<i64>,
    #[aws(event_header)]
    at: Option<Timestamp>,
    #[aws(event_header)]
    is_last: Option<bool>,
    #[aws(event_header)]
    key: Option<Blob>,
    #[aws(event_payload)]
    sound: Option<Blob>,
}

#[aws_error]
#[derive(Debug, PartialEq)]
enum ChatError {
    #[aws(status = 429, retryable(throttling))]
    ThrottlingException(Refusal),
    #[aws(status = 424)]
    ModelStreamErrorException(Refusal),
}

#[aws_shape]
#[derive(Debug, PartialEq)]
struct Refusal {
    message: Option<String>,
    original_status_code: Option<i32>,
}

fn client(body: impl Into<Bytes>) -> Client {
    let response = http::Response::builder()
        .header("x-amzn-requestid", "5f3c")
        .header("x-session", "s1")
        .body(body.into())
        .unwrap();
    client_of(&CannedTransport::new(vec![Canned::Answer(response)]), &EagerClock).build().unwrap()
}

/// The events of a body, and the error at the end.
async fn read(body: impl Into<Bytes>) -> (Vec<ChatEvent>, Option<aws_operation::Error<ChatError>>) {
    let mut output = client(body).send(Chat).await.unwrap();
    let mut events = Vec::new();
    while let Some(event) = output.stream.next().await {
        match event {
            Ok(event) => events.push(event),
            Err(error) => {
                assert!(output.stream.next().await.is_none());
                return (events, Some(error));
            }
        }
    }
    (events, None)
}
