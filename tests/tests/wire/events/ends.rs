//! How a stream of events ends: well, or with an error that says how far it came.

use super::{ChatError, ChatEvent, Delta, Refusal, read};
use crate::support::frame::{event, exception, frame};

fn delta() -> Vec<u8> {
    event("delta", r#"{"text": "Hello"}"#)
}

#[tokio::test]
async fn a_modeled_error_is_the_same_as_of_the_call() {
    for name in ["modelStreamErrorException", "ModelStreamErrorException"] {
        let refusal = r#"{"message": "no", "originalStatusCode": 500}"#;
        let body = [delta(), exception(name, refusal), delta()].concat();
        let (events, error) = read(body).await;
        let error = error.unwrap();
        assert_eq!(events, [ChatEvent::Delta(Delta { text: "Hello".to_owned() })]);
        let refusal = Refusal { message: Some("no".to_owned()), original_status_code: Some(500) };
        assert_eq!(error.modeled(), Some(&ChatError::ModelStreamErrorException(refusal)));
        assert_eq!(error.code(), Some("ModelStreamErrorException"));
        assert_eq!((error.events(), error.request_id()), (Some(1), Some("5f3c")));
        assert_eq!(
            error.to_string(),
            "Chat failed after 1 event: ModelStreamErrorException: no (200, request id 5f3c, 1 attempt)"
        );
    }
}

#[tokio::test]
async fn an_error_that_is_not_modeled_keeps_its_code_and_message() {
    let unknown = exception("newException", r#"{"message": "no"}"#);
    let error = read([delta(), delta(), unknown].concat()).await.1.unwrap();
    assert_eq!(error.modeled(), None);
    assert_eq!(
        (error.code(), error.message(), error.events()),
        (Some("newException"), Some("no"), Some(2))
    );
    let headers =
        [(":message-type", "error"), (":error-code", "internal"), (":error-message", "oh")];
    let error = read(frame(&headers, b"")).await.1.unwrap();
    assert_eq!(
        error.to_string(),
        "Chat failed after 0 events: internal: oh (200, request id 5f3c, 1 attempt)"
    );
}

#[tokio::test]
async fn throttling_is_known_as_such() {
    let error = read(exception("throttlingException", "{}")).await.1.unwrap();
    assert!(error.is_throttling() && error.is_retryable());
    let error = read(exception("modelStreamErrorException", "{}")).await.1.unwrap();
    assert!(!error.is_throttling() && !error.is_retryable());
}

#[tokio::test]
async fn what_is_not_an_event_is_an_error() {
    let named = |name, value| frame(&[(":message-type", "event"), (name, value)], b"{}");
    let twice = [(":message-type", "event"), (":event-type", "delta"), (":event-type", "delta")];
    for (odd, problem) in [
        (frame(&[(":event-type", "delta")], b"{}"), "it is neither an event nor an error"),
        (frame(&[(":message-type", "hello")], b"{}"), "it is neither an event nor an error"),
        (named("x", "delta"), "an event has no name"),
        (frame(&[(":message-type", "exception")], b"{}"), "an error has no code"),
        (frame(&twice, b"{}"), "an event has two headers of the same name"),
        (event("delta", "{}"), "`delta`: the member `text` is missing"),
        (event("delta", r#"{"text": 1}"#), "`delta.text`: expected a string, found a number"),
        (event("delta", r#"{"text": "a"} b"#), "`delta`: expected the end of the document"),
        (vec![0; 12], "the lengths of an event do not match their checksum"),
    ] {
        let (events, error) = read([delta(), odd].concat()).await;
        let text = error.unwrap().to_string();
        assert!(
            text.starts_with("Chat failed after 1 event: ") && text.contains(problem),
            "{text}"
        );
        assert_eq!(events.len(), 1);
    }
}

#[tokio::test]
async fn a_frame_has_limits() {
    let prelude = |total: u32, headers: u32| {
        let lengths = [total.to_be_bytes(), headers.to_be_bytes()].concat();
        [lengths.clone(), crc32fast::hash(&lengths).to_be_bytes().to_vec()].concat()
    };
    for (total, headers, problem) in [
        (u32::MAX, 0, "an event is too large: 0 bytes of headers and 4294967279 of payload"),
        (1 << 20, 1 << 18, "an event is too large: 262144 bytes of headers and 786416 of payload"),
        (15, 0, "an event is shorter than its headers"),
        (100, 90, "an event is shorter than its headers"),
        (16, u32::MAX, "an event is shorter than its headers"),
    ] {
        let text = read(prelude(total, headers)).await.1.unwrap().to_string();
        assert!(text.contains(problem), "{text}");
    }
}
