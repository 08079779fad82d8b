//! Roles in code: `AssumeRole`, with a client whose transport stands for STS.

use std::time::{Duration, SystemTime};

use aws_operation::credentials::{AssumeRole, ProvideCredentials as _};
use aws_operation::{Client, ClientBuilder, Credentials, Timestamp, aws_operation};
use aws_operation_tests::{Canned, CannedTransport, FixedClock};
use bytes::Bytes;
use serde_json::Value;
use tokio::task::JoinSet;

use crate::support::server::Answer;
use crate::support::sts::{assumed, refused};

/// Each case was run by botocore 1.44.5.
const CASES: &str = include_str!("../../data/assume-role.jsonl");

const NOW: &str = "2024-01-02T03:04:05Z";
const ROLE: &str = "arn:aws:iam::123456789012:role/reader";

#[aws_operation(method = "GET", path = "/things")]
struct ListThings;

fn at(time: &str) -> SystemTime {
    time.parse::<Timestamp>().unwrap().into()
}

fn canned(answers: Vec<Answer>) -> CannedTransport {
    let canned = |answer: Answer| {
        let (status, body) = answer.unwrap();
        let answer = http::Response::builder().status(status).body(Bytes::from(body));
        Canned::Answer(answer.unwrap())
    };
    CannedTransport::new(answers.into_iter().map(canned).collect())
}

/// STS gives these keys one after the other, each until then.
fn sts<const N: usize>(keys: [(&str, &str); N]) -> CannedTransport {
    canned(keys.iter().map(|(key, expiration)| assumed("AssumeRole", key, expiration)).collect())
}

fn source(transport: &CannedTransport, clock: &FixedClock) -> ClientBuilder {
    Client::builder()
        .region("us-east-1")
        .credentials(Credentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"))
        .transport(transport.clone())
        .clock(clock.clone())
}

fn role(transport: &CannedTransport) -> AssumeRole {
    let source = source(transport, &FixedClock::at(at(NOW))).build().unwrap();
    AssumeRole::new(source, ROLE).session_name("nightly")
}

fn client(role: &AssumeRole) -> Client {
    let builder = Client::builder().region("eu-west-1").service("things");
    builder.credentials(role.clone()).build().unwrap()
}

/// The access key id in the signature of a request.
fn signer(request: &http::Request<Bytes>) -> String {
    let header = request.headers()["authorization"].to_str().unwrap();
    let after = header.split_once("Credential=").unwrap().1;
    after.split('/').next().unwrap().to_owned()
}

/// Whose keys sign a call.
async fn signs(client: &Client) -> Result<String, String> {
    let request = client.call(ListThings).preview().await;
    request.map(|request| signer(&request)).map_err(|error| error.to_string())
}

/// A parameter of a form, as it stands there.
fn parameter(request: &http::Request<Bytes>, name: &str) -> Option<String> {
    let form = std::str::from_utf8(request.body()).unwrap();
    let mut parts = form.split('&').filter_map(|part| part.split_once('='));
    parts.find(|(other, _)| *other == name).map(|(_, value)| value.to_owned())
}

#[tokio::test]
async fn the_request_is_that_of_botocore() {
    for line in CASES.lines() {
        let case: Value = serde_json::from_str(line).unwrap();
        let (given, id) = (&case["in"], case["id"].as_str().unwrap());
        let is_set = |name: &str| given["config"][name].as_bool().unwrap_or(false);
        let transport = sts([("AK", "2024-01-02T04:04:05Z")]);
        let source = source(&transport, &FixedClock::at(at(NOW)))
            .region(given["region"].as_str().unwrap())
            .fips(is_set("use_fips_endpoint"))
            .dual_stack(is_set("use_dualstack_endpoint"));
        let parameters = &given["params"];
        let text = |name: &str| parameters[name].as_str();
        let mut role = AssumeRole::new(source.build().unwrap(), text("RoleArn").unwrap())
            .session_name(text("RoleSessionName").unwrap());
        if let Some(id) = text("ExternalId") {
            role = role.external_id(id);
        }
        if let Some(policy) = text("Policy") {
            role = role.policy(policy);
        }
        for policy in parameters["PolicyArns"].as_array().into_iter().flatten() {
            role = role.policy_arn(policy["arn"].as_str().unwrap());
        }
        if let Some(seconds) = parameters["DurationSeconds"].as_u64() {
            role = role.duration(Duration::from_secs(seconds));
        }
        role.credentials().await.unwrap();
        let requests = transport.requests();
        let [request] = &requests[..] else { panic!("{id}: {requests:?}") };
        let expected = |name: &str| case["expect"][name].as_str().unwrap();
        assert_eq!(request.uri().to_string(), expected("url"), "{id}");
        assert_eq!(std::str::from_utf8(request.body()).unwrap(), expected("body"), "{id}");
        for name in ["authorization", "content-type"] {
            assert_eq!(request.headers()[name], expected(name), "{id}");
        }
    }
}

#[tokio::test]
async fn a_hundred_who_call_at_once_assume_the_role_once_and_again_before_its_end() {
    let transport = sts([("AK0", "2024-01-02T04:04:05Z"), ("AK1", "2024-01-02T05:04:05Z")]);
    let clock = FixedClock::at(at(NOW));
    let role = AssumeRole::new(source(&transport, &clock).build().unwrap(), ROLE);
    // Two clients, which share the session.
    let clients = [client(&role), client(&role)];
    for (time, key, requests) in [
        (NOW, "AK0", 1),
        ("2024-01-02T03:49:04Z", "AK0", 1),
        // Ten minutes before the end, calls wait for the renewal.
        ("2024-01-02T03:54:05Z", "AK1", 2),
        ("2024-01-02T04:49:04Z", "AK1", 2),
    ] {
        clock.set(at(time));
        let mut calls = JoinSet::new();
        for number in 0..100 {
            let client = clients[number % 2].clone();
            calls.spawn(async move { signs(&client).await });
        }
        let signers = calls.join_all().await;
        assert!(signers.iter().all(|signer| signer.as_deref() == Ok(key)), "{time}: {signers:?}");
        assert_eq!(transport.requests().len(), requests, "{time}");
    }
    // The name of the session is chosen once: its ARN does not change.
    let names = transport.requests();
    let names = names.iter().map(|request| parameter(request, "RoleSessionName").unwrap());
    assert_eq!(names.collect::<Vec<_>>(), ["aws-operation-session-1704164645"; 2]);
}

#[tokio::test]
async fn a_role_is_assumed_with_the_session_of_another() {
    let transport = sts([("AKFIRST", "2024-01-02T04:04:05Z"), ("AKLAST", "2024-01-02T04:04:05Z")]);
    let clock = FixedClock::at(at(NOW));
    let first = AssumeRole::new(source(&transport, &clock).build().unwrap(), ROLE);
    let between = source(&transport, &clock).credentials(first).build().unwrap();
    let last = AssumeRole::new(between, "arn:aws:iam::123456789012:role/last");
    assert_eq!(signs(&client(&last)).await, Ok("AKLAST".to_owned()));
    let requests = transport.requests();
    assert_eq!(requests.iter().map(signer).collect::<Vec<_>>(), ["AKIDEXAMPLE", "AKFIRST"]);
    assert_eq!(requests[1].headers()["x-amz-security-token"], "TOKEN-AKFIRST");
    let asked = parameter(&requests[1], "RoleArn").unwrap();
    assert!(asked.ends_with("%3Arole%2Flast"), "{asked}");
}

#[tokio::test]
async fn a_changed_role_has_a_session_of_its_own() {
    let transport = sts([("AK0", "2024-01-02T04:04:05Z"), ("AK1", "2024-01-02T04:04:05Z")]);
    let role = role(&transport);
    assert_eq!(role.credentials().await.unwrap().access_key_id(), "AK0");
    let other = role.clone().policy_arn("arn:aws:iam::aws:policy/ReadOnlyAccess");
    assert_eq!(other.credentials().await.unwrap().access_key_id(), "AK1");
    assert_eq!(role.credentials().await.unwrap().access_key_id(), "AK0");
    assert_eq!(transport.requests().len(), 2);
}

#[tokio::test]
async fn what_sts_does_not_accept_is_not_sent() {
    let transport = canned(Vec::new());
    let allowed = role(&transport);
    let role = |change: fn(AssumeRole) -> AssumeRole| change(allowed.clone());
    let long = "x".repeat(65);
    for (role, said) in [
        (
            role(|role| role.session_name("a")),
            "`session_name` must have 2 to 64 characters, but has 1",
        ),
        (
            allowed.clone().session_name(long),
            "`session_name` must have 2 to 64 characters, but has 65",
        ),
        (
            role(|role| role.session_name("a b")),
            "`session_name` may only contain ASCII letters, digits and `_+=,.@-`",
        ),
        (
            role(|role| role.session_name("é1")),
            "`session_name` may only contain ASCII letters, digits and `_+=,.@-`",
        ),
        (
            role(|role| role.external_id("HUSH HUSH")),
            "`external_id` may only contain ASCII letters, digits and `_+=,.@:/-`",
        ),
        (role(|role| role.policy("")), "`policy` must not be empty"),
        (
            role(|role| role.policy("{\u{100}}")),
            "`policy` may only contain tabs, line breaks and characters from U+0020 to U+00FF",
        ),
        (
            role(|role| role.policy_arn("ReadOnly")),
            "a `policy_arn` must have 20 to 2048 characters, but has 8",
        ),
        (
            role(|role| role.duration(Duration::from_millis(899_999))),
            "`duration` must be from 900 s to 43200 s, but is 899.999s",
        ),
        (
            role(|role| role.duration(Duration::MAX)),
            "`duration` must be from 900 s to 43200 s, but is 18446744073709551615.999999999s",
        ),
        (
            role(|role| role.external_id("x").duration(Duration::from_secs(43_201))),
            "`external_id` must have 2 to 1224 characters, but has 1; \
             `duration` must be from 900 s to 43200 s, but is 43201s",
        ),
    ] {
        let expected =
            format!("ListThings was not sent: no credentials: the role `{ROLE}`: {said}");
        assert_eq!(signs(&client(&role)).await, Err(expected));
    }
    let short =
        AssumeRole::new(source(&transport, &FixedClock::at(at(NOW))).build().unwrap(), "r\n");
    let said = short.credentials().await.unwrap_err().to_string();
    assert_eq!(said, "the role `r\\n`: the ARN must have 20 to 2048 characters, but has 2");
    assert!(transport.requests().is_empty());
}

#[tokio::test]
async fn a_refusal_is_told_and_the_role_is_asked_for_again() {
    let transport = canned(vec![
        refused(403, "AccessDenied", "not &lt;you&gt;"),
        assumed("AssumeRole", "AK", "2024-01-02T04:04:05Z"),
    ]);
    let client = client(&role(&transport));
    let said = format!(
        "ListThings was not sent: no credentials: the role `{ROLE}`: AssumeRole failed: \
         AccessDenied: not <you> (403, request id r, 1 attempt)"
    );
    assert_eq!(signs(&client).await, Err(said));
    assert_eq!(signs(&client).await, Ok("AK".to_owned()));
}

#[tokio::test]
async fn keys_that_have_expired_already_are_not_used() {
    let transport = sts([("AK", NOW)]);
    let said = role(&transport).credentials().await.unwrap_err().to_string();
    assert_eq!(said, format!("the role `{ROLE}`: the credentials expired at {NOW}"));
}

#[tokio::test]
async fn a_client_without_a_region_says_so() {
    let transport = canned(Vec::new());
    let source = Client::builder().credentials(Credentials::new("AK", "SK"));
    let role = AssumeRole::new(source.transport(transport.clone()).build().unwrap(), ROLE);
    let said = role.credentials().await.unwrap_err().to_string();
    let expected = "AssumeRole was not sent: no region: set `AWS_REGION`";
    assert!(said.contains(expected), "{said}");
    assert!(transport.requests().is_empty());
}

#[tokio::test]
async fn nothing_shows_a_secret() {
    let answer = assumed("AssumeRole", "AK", "2024-01-02T04:04:05Z").unwrap();
    let answer = (answer.0, answer.1.replace("TOKEN-AK", "HUSH").replace("SECRET", "HUSH"));
    let transport = canned(vec![Some(answer)]);
    let clock = FixedClock::at(at(NOW));
    let keys = Credentials::new("AKIDEXAMPLE", "HUSH").with_session_token("HUSH");
    let source = source(&transport, &clock).credentials(keys).build().unwrap();
    let role = AssumeRole::new(source, ROLE).external_id("HUSH").policy("{\"HUSH\": 1}");
    let client = client(&role);
    for _ in 0..2 {
        let shown = format!("{role:?} {role:#?} {client:?} {client:#?}");
        assert!(shown.contains(ROLE) && !shown.contains("HUSH"), "{shown}");
        // And once it holds the session.
        let session = role.credentials().await.unwrap();
        assert_eq!(session.session_token(), Some("HUSH"));
        assert!(!format!("{session:?}").contains("HUSH"));
    }
}
