//! Streams that are cut off or changed on their way: never a short success, and never a wrong event.

use super::{ChatEvent, read};
use crate::support::frame::event;

const EVENTS: usize = 60;

/// A stream of so many events, the last of them named.
fn whole(events: usize) -> Vec<u8> {
    let mut body = Vec::new();
    for number in 1..events {
        body.extend(event("delta", &format!(r#"{{"text": "{number}"}}"#)));
    }
    body.extend(event("metadata", r#"{"tokens": 7}"#));
    body
}

#[tokio::test]
async fn every_cut_is_an_error() {
    let body = whole(EVENTS);
    let (all, error) = read(body.clone()).await;
    assert!(error.is_none() && all.len() == EVENTS);
    for length in 0..body.len() {
        let (events, error) = read(body[..length].to_vec()).await;
        let error = error.unwrap();
        assert_eq!(error.events(), Some(events.len() as u64));
        assert_eq!(events, all[..events.len()]);
        let text = error.to_string();
        let ends = ["it ends inside an event", "it ends before its last event, `metadata`"];
        assert!(ends.iter().any(|end| text.contains(end)), "{length}: {text}");
    }
}

#[tokio::test]
async fn no_changed_bit_makes_a_wrong_event() {
    let body = whole(EVENTS);
    let all: Vec<ChatEvent> = read(body.clone()).await.0;
    for index in 0..body.len() {
        let mut changed = body.clone();
        changed[index] ^= 1 << (index % 8);
        let (events, error) = read(changed).await;
        assert!(error.is_some(), "{index}");
        assert_eq!(events, all[..events.len()], "{index}");
    }
}
