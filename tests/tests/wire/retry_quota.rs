//! The retry quota: whose it is, and what is told when it is used up.

use std::time::{Duration, SystemTime};

use crate::support::client_of::client_of;
use crate::support::scripted_transport::{Reply, ScriptedTransport};
use crate::support::things::MakeThing;
use aws_operation::{AwsJson1_0, Client, aws_operation, aws_service};
use aws_operation_tests::FixedClock;
use serde_json::Value;

#[aws_service(id = "SQS", endpoint_prefix = "sqs", protocol = AwsJson1_0, target_prefix = "AmazonSQS")]
struct Sqs;

#[aws_operation(service = Sqs, output = Value)]
struct ReceiveMessage {}

#[aws_operation(service = Sqs, output = Value)]
struct SendMessage {}

fn down() -> (Client, FixedClock) {
    let clock = FixedClock::at(SystemTime::UNIX_EPOCH);
    let transport = ScriptedTransport::new(|_, _| Reply::status(500));
    (client_of(&transport, &clock).build().unwrap(), clock)
}

#[tokio::test]
async fn a_quota_that_is_used_up_is_told() {
    let (client, _) = down();
    // 500 / 14 is 35 retries: 17 calls with two each, then one with one.
    for call in 0..17 {
        let error = client.send(MakeThing::default()).await.unwrap_err();
        assert_eq!(error.attempts(), 3, "call {call}");
        assert!(error.is_max_attempts_reached() && !error.is_retry_quota_reached());
    }
    for attempts in [2, 1, 1] {
        let error = client.send(MakeThing::default()).await.unwrap_err();
        assert_eq!(error.attempts(), attempts);
        assert!(error.is_retry_quota_reached() && !error.is_max_attempts_reached());
        assert!(error.is_retryable());
        let told = if attempts == 1 { "1 attempt" } else { "2 attempts" };
        let told = format!("(500, {told}, retry quota reached)");
        assert!(error.to_string().ends_with(&told), "{error}");
    }
}

#[tokio::test]
async fn each_service_has_its_own() {
    let (client, _) = down();
    for _ in 0..30 {
        client.send(MakeThing::default()).await.unwrap_err();
    }
    assert_eq!(client.send(MakeThing::default()).await.unwrap_err().attempts(), 1);
    assert_eq!(client.send(SendMessage {}).await.unwrap_err().attempts(), 3);
    // Clones share it.
    assert_eq!(client.clone().send(MakeThing::default()).await.unwrap_err().attempts(), 1);
}

#[tokio::test]
async fn a_poll_waits_where_another_operation_ends_at_once() {
    let (client, clock) = down();
    while !client.send(SendMessage {}).await.unwrap_err().is_retry_quota_reached() {}
    let before = clock.sleeps().len();
    let error = client.send(SendMessage {}).await.unwrap_err();
    assert_eq!((error.attempts(), clock.sleeps().len()), (1, before));
    let error = client.send(ReceiveMessage {}).await.unwrap_err();
    assert_eq!(error.attempts(), 1);
    assert!(error.is_retry_quota_reached());
    assert_eq!(clock.sleeps().get(before..), Some(&[Duration::from_millis(50)][..]));
}

#[tokio::test]
async fn a_last_attempt_that_would_not_be_retried_has_reached_nothing() {
    // botocore says that it has: `reached-max-retries` of the deviations.
    let clock = FixedClock::at(SystemTime::UNIX_EPOCH);
    let transport = ScriptedTransport::new(|_, _| Reply::error(400, "ValidationException"));
    let client = client_of(&transport, &clock).max_attempts(1).build().unwrap();
    let error = client.send(MakeThing::default()).await.unwrap_err();
    assert!(!error.is_max_attempts_reached());
    assert!(error.to_string().ends_with("(400, 1 attempt)"), "{error}");
}
