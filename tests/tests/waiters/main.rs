//! Waiters that the importer wrote end as botocore's do: its outcomes on canned responses.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../wire/support/client_of.rs"]
mod client_of;
mod declarations;
#[path = "../wire/support/paused_clock.rs"]
mod paused_clock;
// Other tests use the rest of it.
#[allow(dead_code)]
#[path = "../wire/support/scripted_transport.rs"]
mod scripted_transport;

use std::future::poll_fn;
use std::pin::Pin;
use std::time::Duration;

use aws_operation::wait::{Wait, WaitError, WaitStep};
use aws_operation::{Client, ErrorOf, Operation};
use aws_operation_examples::{nimble, s3};
use futures_core::Stream;
use serde_json::Value;

use client_of::client_of;
use declarations::{dynamo_db, ec2, ecs, lambda};
use paused_clock::PausedClock;
use scripted_transport::{Reply, ScriptedTransport};

const CASES: &str = include_str!("../../data/waiters.jsonl");

#[tokio::test(start_paused = true)]
async fn waits_end_as_botocores_do() {
    let mut count = 0;
    for line in CASES.lines() {
        let case: Value = serde_json::from_str(line).unwrap();
        let id = case["id"].as_str().unwrap();
        let (given, expected) = (&case["in"], &case["expect"]);
        let replies = given["responses"].as_array().unwrap().clone();
        let transport = ScriptedTransport::new(move |number, _| {
            let reply = &replies[number.min(replies.len() - 1)];
            let status = reply["status"].as_u64().unwrap() as u16;
            let response = http::Response::builder().status(status);
            Reply::answer(response, reply["body"].as_str().unwrap())
        });
        let client = client_of(&transport, &PausedClock::with_jitter(0.5)).build().unwrap();
        let attempts = given["waiter"]["MaxAttempts"].as_u64().map(|attempts| attempts as u32);
        let name = given["waiter"]["name"].as_str().unwrap();
        let (delays, kind) = ended(&client, name, attempts).await;
        let expected_kind = match expected["exception"]["reason"].as_str() {
            None => expected["result"].as_str().unwrap(),
            Some(reason) => reason,
        };
        assert!(expected_kind.starts_with(kind), "{id}: {kind}, and not {expected_kind}");
        let waits: Vec<u64> =
            expected["waits"].as_array().unwrap().iter().filter_map(Value::as_u64).collect();
        let delays: Vec<u64> = delays.iter().map(Duration::as_secs).collect();
        assert_eq!(delays, waits, "{id}");
        assert_eq!(transport.count(), expected["requests"].as_array().unwrap().len(), "{id}");
        count += 1;
    }
    assert_eq!(count, 20);
}

/// The delays between the attempts of the waiter of that name, and how it ended.
async fn ended(
    client: &Client,
    name: &str,
    attempts: Option<u32>,
) -> (Vec<Duration>, &'static str) {
    let text = || "x".to_owned();
    macro_rules! of {
        ($function:expr, $operation:expr, $delay:literal) => {{
            let wait = $function(client, $operation);
            end_of(match attempts {
                Some(attempts) => wait.timeout(Duration::from_secs($delay) * attempts),
                None => wait,
            })
            .await
        }};
    }
    let image = || nimble::GetStreamingImage { studio_id: text(), streaming_image_id: text() };
    let function = || {
        let required = lambda::GetFunctionConfigurationRequired { function_name: text() };
        lambda::GetFunctionConfiguration::from(required)
    };
    let bucket = || s3::HeadBucket::from(s3::HeadBucketRequired { bucket: text() });
    let object = || s3::HeadObject::from(s3::HeadObjectRequired { bucket: text(), key: text() });
    let table = || dynamo_db::DescribeTable { table_name: text() };
    let services = || {
        let required = ecs::DescribeServicesRequired { services: vec![text()] };
        ecs::DescribeServices::from(required)
    };
    match name {
        "StreamingImageReady" => of!(nimble::streaming_image_ready, image(), 2),
        "StreamingImageDeleted" => of!(nimble::streaming_image_deleted, image(), 2),
        "TableNotExists" => of!(dynamo_db::table_not_exists, table(), 20),
        "ObjectExists" => of!(s3::object_exists, object(), 5),
        "ObjectNotExists" => of!(s3::object_not_exists, object(), 5),
        "BucketExists" => of!(s3::bucket_exists, bucket(), 5),
        "FunctionActive" => of!(lambda::function_active, function(), 5),
        "FunctionUpdated" => of!(lambda::function_updated, function(), 5),
        "InstanceRunning" => of!(ec2::instance_running, ec2::DescribeInstances::default(), 15),
        "InstanceStopped" => of!(ec2::instance_stopped, ec2::DescribeInstances::default(), 15),
        "ServicesStable" => of!(ecs::services_stable, services(), 15),
        other => panic!("{other} is not known"),
    }
}

async fn end_of<O, T>(wait: Wait<O, T>) -> (Vec<Duration>, &'static str)
where
    O: Operation + Send + 'static,
    O::Output: Send + 'static,
    ErrorOf<O>: Send + 'static,
{
    let (mut attempts, mut delays) = (wait.attempts(), Vec::new());
    loop {
        match poll_fn(|context| Pin::new(&mut attempts).poll_next(context)).await {
            Some(Ok(WaitStep::Again { attempts, delay, .. })) => {
                delays.push(delay);
                assert_eq!(delays.len(), attempts as usize);
            }
            Some(Ok(WaitStep::Reached(_))) => return (delays, "success"),
            Some(Err(error)) => return (delays, kind(&error)),
            None => panic!("it ended without an end"),
        }
    }
}

/// What botocore says of the end.
fn kind<O, E>(error: &WaitError<O, E>) -> &'static str {
    if error.is_timeout() {
        "Max attempts exceeded"
    } else if error.rule().is_some() {
        "Waiter encountered a terminal failure state"
    } else {
        "An error occurred"
    }
}
