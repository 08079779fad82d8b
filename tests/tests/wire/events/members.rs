//! What is in an event: headers, a payload, a document.

use aws_operation::Document;

use super::{Audio, Chat, ChatEvent, Delta, Heartbeat, Usage, client, read};
use crate::support::frame::{event, frame, frame_of};

#[tokio::test]
async fn events_come_as_they_are_declared() {
    let mut headers = Vec::new();
    for (name, value) in [(":message-type", "event"), (":event-type", "audio")] {
        headers.push(name.len() as u8);
        headers.extend(name.as_bytes());
        headers.extend([7, 0, value.len() as u8]);
        headers.extend(value.as_bytes());
    }
    headers.extend(b"\x0fsequence-number\x04\0\0\x01\0");
    headers.extend(b"\x02at\x08");
    headers.extend(1_704_161_045_500_i64.to_be_bytes());
    headers.extend(b"\x07is_last\x00\x06isLast\x00\x03key\x06\0\x02\xff\0");
    let body = [
        event("delta", r#"{"text": "Hello"}"#),
        event("heartbeat", "{}"),
        frame(&[(":message-type", "event"), (":event-type", "heartbeat")], b""),
        frame_of(&headers, b"\0\x01\x02"),
        event("later", r#"{"a": [1]}"#),
        event("metadata", r#"{"tokens": 7}"#),
    ];
    let (events, error) = read(body.concat()).await;
    assert!(error.is_none(), "{error:?}");
    let audio = Audio {
        sequence_number: Some(256),
        at: Some("2024-01-02T02:04:05.5Z".parse().unwrap()),
        is_last: Some(true),
        key: Some(vec![0xff, 0].into()),
        sound: Some(vec![0, 1, 2].into()),
    };
    let later = Document::from_iter([("a", Document::from_iter([1]))]);
    assert_eq!(
        events,
        [
            ChatEvent::Delta(Delta { text: "Hello".to_owned() }),
            ChatEvent::Heartbeat(Heartbeat {}),
            ChatEvent::Heartbeat(Heartbeat {}),
            ChatEvent::Audio(audio),
            ChatEvent::Unknown(aws_operation::UnknownMember::new("later", later)),
            ChatEvent::Metadata(Usage { tokens: 7 }),
        ]
    );
}

#[tokio::test]
async fn the_other_members_of_the_output_are_there_before_the_first_event() {
    let output = client(event("metadata", r#"{"tokens": 7}"#)).send(Chat).await.unwrap();
    assert_eq!(output.session.as_deref(), Some("s1"));
    assert_eq!(
        format!("{:?}", output.stream),
        r#"EventStream { operation: "Chat", events: 0, .. }"#
    );
}
