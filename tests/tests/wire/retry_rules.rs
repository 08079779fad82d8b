//! What is retried otherwise with some services: their attempts, waits and faults.

use std::time::Duration;

use crate::support::client_of::client_of;
use crate::support::scripted_transport::{Reply, ScriptedTransport};
use aws_operation::{AwsJson1_0, Client, aws_operation, aws_service};
use aws_operation_tests::FixedClock;
use serde_json::Value;

#[aws_service(
    id = "DynamoDB",
    endpoint_prefix = "dynamodb",
    protocol = AwsJson1_0,
    target_prefix = "DynamoDB_20120810"
)]
struct DynamoDb;

#[aws_operation(service = DynamoDb, output = Value)]
#[derive(Default)]
struct ListTables {}

#[aws_service(id = "STS", endpoint_prefix = "sts")]
struct Sts;

#[aws_operation(method = "GET", path = "/assume", service = Sts)]
struct AssumeRoleWithWebIdentity {}

#[aws_operation(method = "GET", path = "/assume")]
struct OfAnotherService {}

fn setup(answer: impl Fn(usize) -> Reply + Send + Sync + 'static) -> (Client, FixedClock) {
    let clock = FixedClock::at(std::time::SystemTime::UNIX_EPOCH);
    let transport = ScriptedTransport::new(move |number, _| answer(number));
    (client_of(&transport, &clock).build().unwrap(), clock)
}

fn milliseconds(clock: &FixedClock) -> Vec<u128> {
    clock.sleeps().iter().map(Duration::as_millis).collect()
}

#[tokio::test]
async fn dynamo_db_has_four_attempts_and_short_waits() {
    let (client, clock) = setup(|_| Reply::status(500));
    let error = client.send(ListTables {}).await.unwrap_err();
    assert_eq!((error.attempts(), milliseconds(&clock)), (4, vec![25, 50, 100]));
    assert!(error.to_string().ends_with("(500, 4 attempts, reached max retries: 3)"), "{error}");

    // Its waits after throttling are those of every service.
    let (client, clock) = setup(|_| Reply::error(400, "ProvisionedThroughputExceededException"));
    let error = client.send(ListTables {}).await.unwrap_err();
    assert_eq!((error.attempts(), milliseconds(&clock)), (4, vec![1_000, 2_000, 4_000]));
}

#[tokio::test]
async fn dynamo_dbs_attempts_are_told_and_can_be_set() {
    let clock = FixedClock::at(std::time::SystemTime::UNIX_EPOCH);
    let told = |max: &'static str| {
        ScriptedTransport::new(move |_, request| {
            let told = request.headers()["amz-sdk-request"].to_str().unwrap();
            assert!(told.ends_with(max), "{told}");
            Reply::status(500)
        })
    };
    let client = client_of(&told("max=4"), &clock).build().unwrap();
    assert_eq!(client.send(ListTables {}).await.unwrap_err().attempts(), 4);
    let client = client_of(&told("max=2"), &clock).max_attempts(2).build().unwrap();
    assert_eq!(client.send(ListTables {}).await.unwrap_err().attempts(), 2);
}

/// An answer with the checksum of `{}`, and this body.
fn checked(body: &str) -> Reply {
    with_checksum("2745614147", body)
}

fn with_checksum(checksum: &str, body: &str) -> Reply {
    Reply::answer(http::Response::builder().header("x-amz-crc32", checksum), body)
}

#[tokio::test]
async fn an_answer_of_dynamo_db_that_lost_its_checksum_is_asked_for_again() {
    let (client, _) = setup(|number| checked(if number < 2 { "{ }" } else { "{}" }));
    let (_, metadata) = client.call(ListTables {}).send_with_metadata().await.unwrap();
    assert_eq!(metadata.attempts, 3);

    let (client, _) = setup(|_| checked("{ }"));
    let error = client.send(ListTables {}).await.unwrap_err();
    assert_eq!((error.attempts(), error.status(), error.is_retryable()), (4, Some(200), true));
    assert!(error.to_string().contains("does not match the checksum"), "{error}");

    // A number that no checksum can be is a wrong one; what is no number is none.
    for (odd, attempts) in [("-1", 4), ("99999999999", 4), ("soon", 1)] {
        let (client, _) = setup(move |_| with_checksum(odd, "{}"));
        let sent = client.call(ListTables {}).send_with_metadata().await;
        let sent = sent.map_or_else(|error| error.attempts(), |(_, metadata)| metadata.attempts);
        assert_eq!(sent, attempts, "{odd}");
    }

    // Nobody else's checksum is looked at.
    let (client, _) = setup(|_| checked("{ }"));
    client.send(OfAnotherService {}).await.unwrap();
}

#[tokio::test]
async fn an_identity_provider_that_sts_cannot_reach_is_tried_again() {
    let code = "IDPCommunicationError";
    let (client, clock) = setup(move |_| Reply::error(400, code));
    let error = client.send(AssumeRoleWithWebIdentity {}).await.unwrap_err();
    assert_eq!((error.attempts(), milliseconds(&clock)), (3, vec![50, 100]));
    let error = client.send(OfAnotherService {}).await.unwrap_err();
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn every_code_of_throttling_is_at_any_status() {
    let codes = [
        "BandwidthLimitExceeded",
        "EC2ThrottledException",
        "LimitExceededException",
        "PriorRequestNotComplete",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "RequestThrottled",
        "RequestThrottledException",
        "SlowDown",
        "ThrottledException",
        "Throttling",
        "ThrottlingException",
        "TooManyRequestsException",
        "TransactionInProgressException",
    ];
    for code in codes {
        for status in [400, 403, 429, 500, 503] {
            let (client, clock) = setup(move |_| Reply::error(status, code));
            let error = client.send(OfAnotherService {}).await.unwrap_err();
            assert!(error.is_throttling(), "{code}");
            assert_eq!(milliseconds(&clock), [1_000, 2_000], "{code} {status}");
        }
    }
}

/// What the status says comes before a code of another passing fault, as in botocore.
#[tokio::test]
async fn a_429_without_a_modeled_error_is_throttling_whatever_its_code() {
    for code in ["RequestTimeout", "RequestTimeoutException", "Whatever"] {
        let (client, clock) = setup(move |_| Reply::error(429, code));
        let error = client.send(OfAnotherService {}).await.unwrap_err();
        assert!(error.is_throttling(), "{code}");
        assert_eq!(milliseconds(&clock), [1_000, 2_000], "{code}");
    }
}
