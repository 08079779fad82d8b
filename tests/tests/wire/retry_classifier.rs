//! The user's own word on what is retried.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use crate::support::client_of::client_of;
use crate::support::scripted_transport::{Reply, ScriptedTransport};
use crate::support::things::MakeThing;
use aws_operation::ClientBuilder;
use aws_operation::retry::RetryDecision;
use aws_operation_tests::FixedClock;

fn setup(answer: impl Fn(usize) -> Reply + Send + Sync + 'static) -> (ClientBuilder, FixedClock) {
    let clock = FixedClock::at(SystemTime::UNIX_EPOCH);
    let transport = ScriptedTransport::new(move |number, _| answer(number));
    (client_of(&transport, &clock), clock)
}

#[tokio::test]
async fn an_error_that_nobody_else_retries() {
    let (builder, clock) = setup(|_| Reply::error(409, "ClusterWarmingUp"));
    let client = builder.classify_retries(|failed| match failed.code {
        Some("ClusterWarmingUp") => RetryDecision::Retry,
        _ => failed.default,
    });
    let error = client.build().unwrap().send(MakeThing::default()).await.unwrap_err();
    assert_eq!(error.attempts(), 3);
    assert!(error.is_retryable() && !error.is_throttling() && error.is_max_attempts_reached());
    assert_eq!(clock.sleeps(), [Duration::from_millis(50), Duration::from_millis(100)]);
}

#[tokio::test]
async fn an_error_that_the_service_means_as_throttling() {
    let (builder, clock) = setup(|_| Reply::error(400, "Busy"));
    let client = builder.classify_retries(|_| RetryDecision::RetryThrottled).build().unwrap();
    let error = client.send(MakeThing::default()).await.unwrap_err();
    assert!(error.is_throttling());
    assert_eq!(clock.sleeps(), [Duration::from_secs(1), Duration::from_secs(2)]);
}

#[tokio::test]
async fn a_fault_that_is_not_to_be_tried_again() {
    let (builder, _) = setup(|_| Reply::broken());
    let client = builder.classify_retries(|failed| {
        // No answer came, so nobody knows whether it was applied.
        if failed.status.is_none() { RetryDecision::Stop } else { failed.default }
    });
    let error = client.build().unwrap().send(MakeThing::default()).await.unwrap_err();
    assert_eq!(error.attempts(), 1);
    assert!(!error.is_max_attempts_reached() && !error.is_retryable());
}

#[tokio::test]
async fn it_is_told_what_is_known() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let (builder, _) = setup(|number| match number {
        0 => Reply::broken(),
        1 => Reply::error(503, "SlowDown"),
        _ => Reply::error(400, "Bad"),
    });
    let seen_by = Arc::clone(&seen);
    let client = builder.classify_retries(move |failed| {
        assert_eq!((failed.service, failed.operation), ("things", "MakeThing"));
        let code = failed.code.map(str::to_owned);
        seen_by.lock().unwrap().push((failed.number, failed.status, code, failed.default));
        failed.default
    });
    client.build().unwrap().send(MakeThing::default()).await.unwrap_err();
    let code = |code: &str| Some(code.to_owned());
    let expected = [
        (1, None, None, RetryDecision::Retry),
        (2, Some(503), code("SlowDown"), RetryDecision::RetryThrottled),
        (3, Some(400), code("Bad"), RetryDecision::Stop),
    ];
    assert_eq!(*seen.lock().unwrap(), expected);
}
