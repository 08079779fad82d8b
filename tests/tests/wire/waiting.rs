//! Waits, and what they tell of themselves.

use std::error::Error as _;
use std::future::poll_fn;
use std::pin::Pin;
use std::time::Duration;

use crate::support::client_of::client_of;
use crate::support::paused_clock::PausedClock;
use crate::support::scripted_transport::{Reply, ScriptedTransport};
use aws_operation::wait::{Wait, WaitError, WaitStep};
use aws_operation::{
    ByteStream, Client, Ec2Query, Error, Operation, RestXml, aws_error, aws_operation, aws_output,
    aws_service, aws_shape,
};
use futures_core::Stream;
use serde_json::Value;

/// botocore's outcomes.
const CASES: &str = include_str!("../../data/waiters.jsonl");

#[aws_operation(method = "GET", path = "/described")]
struct Describe;

#[aws_service(id = "Store", endpoint_prefix = "store", protocol = RestXml)]
struct Store;

#[aws_operation(method = "HEAD", path = "/described", service = Store, output = ())]
struct Head;

#[aws_service(id = "Cloud", endpoint_prefix = "cloud", version = "1", protocol = Ec2Query)]
struct Cloud;

#[aws_operation(service = Cloud, output = Instances)]
struct DescribeInstances;

#[aws_output(output)]
struct Instances {
    reservation_set: Vec<Reservation>,
}

#[aws_shape(output)]
struct Reservation {
    instances_set: Vec<Instance>,
}

#[aws_shape(output)]
struct Instance {
    instance_state: State,
}

#[aws_shape(output)]
struct State {
    name: String,
}

/// How a wait ended: the delays between its attempts, and why it failed.
type End<O, E> = (Vec<Duration>, Result<(), WaitError<O, E>>);

async fn end_of<O, T>(wait: Wait<O, T>) -> End<O::Output, aws_operation::ErrorOf<O>>
where
    O: Operation + Send + 'static,
    O::Output: Send + 'static,
    aws_operation::ErrorOf<O>: Send + 'static,
{
    let (mut attempts, mut delays) = (wait.attempts(), Vec::new());
    loop {
        match poll_fn(|context| Pin::new(&mut attempts).poll_next(context)).await {
            Some(Ok(WaitStep::Again { attempts, delay, .. })) => {
                delays.push(delay);
                assert_eq!(delays.len(), attempts as usize);
            }
            Some(Ok(WaitStep::Reached(_))) => return (delays, Ok(())),
            Some(Err(error)) => return (delays, Err(error)),
            None => panic!("it ended without an end"),
        }
    }
}

/// What botocore says of the end.
fn kind<O, E>(ended: &Result<(), WaitError<O, E>>) -> &'static str {
    match ended {
        Ok(()) => "success",
        Err(error) if error.is_timeout() => "Max attempts exceeded",
        Err(error) if error.rule().is_some() => "Waiter encountered a terminal failure state",
        Err(_) => "An error occurred",
    }
}

fn all<'v>(list: &'v Value, name: &'v str) -> impl Iterator<Item = &'v str> {
    list.as_array().into_iter().flatten().filter_map(move |item| item[name].as_str())
}

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
        let name = given["waiter"]["name"].as_str().unwrap();
        let seconds = match given["service"].as_str().unwrap() {
            "nimble" => 2,
            "dynamodb" => 20,
            "ec2" | "ecs" => 15,
            _ => 5,
        };
        let delay = Duration::from_secs(seconds);
        let attempts = given["waiter"]["MaxAttempts"].as_u64().unwrap_or(40) as u32;
        let (delays, kind) = ended(&client, name, delay, delay * attempts).await;
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

/// Waits as the waiter of that name does.
async fn ended(
    client: &Client,
    name: &str,
    delay: Duration,
    timeout: Duration,
) -> (Vec<Duration>, &'static str) {
    macro_rules! of {
        ($operation:expr $(, $rule:ident($argument:expr))*) => {{
            let wait = client.wait($operation).min_delay(delay).max_delay(delay).timeout(timeout);
            let (delays, ended) = end_of(wait$(.$rule($argument))*).await;
            (delays, kind(&ended))
        }};
    }
    let is = |member: &'static str, wanted: &'static str| {
        move |output: &Value| output.pointer(member).is_some_and(|found| found == wanted)
    };
    let instances = |state: &'static str, every: bool| {
        move |output: &Instances| {
            let sets = output.reservation_set.iter().flat_map(|set| &set.instances_set);
            let mut states = sets.map(|instance| instance.instance_state.name == state);
            if every { states.all(|is| is) } else { states.any(|is| is) }
        }
    };
    match name {
        "StreamingImageReady" => of!(
            Describe,
            until(is("/streamingImage/state", "READY")),
            fail_if(is("/streamingImage/state", "CREATE_FAILED"))
        ),
        "StreamingImageDeleted" => of!(
            Describe,
            until(is("/streamingImage/state", "DELETED")),
            fail_if(is("/streamingImage/state", "DELETE_FAILED"))
        ),
        "TableNotExists" => of!(Describe, or_error("ResourceNotFoundException")),
        "ObjectExists" => of!(Head, until(|()| true), while_error("404")),
        "ObjectNotExists" => of!(Head, or_error("404")),
        "BucketExists" => of!(Head, until(|()| true), or_error("403"), while_error("404")),
        "FunctionActive" => {
            of!(Describe, until(is("/State", "Active")), fail_if(is("/State", "Failed")))
        }
        "FunctionUpdated" => of!(Describe, until(is("/LastUpdateStatus", "Successful"))),
        "InstanceRunning" => of!(
            DescribeInstances,
            until(instances("running", true)),
            fail_if(instances("terminated", false))
        ),
        "InstanceStopped" => of!(
            DescribeInstances,
            until(instances("stopped", true)),
            fail_if(instances("terminated", false))
        ),
        "ServicesStable" => of!(
            Describe,
            fail_if(|output: &Value| all(&output["failures"], "reason").any(|is| is == "MISSING")),
            fail_if(|output: &Value| all(&output["services"], "status").any(|is| is == "DRAINING")),
            until(|output: &Value| output["services"].is_array())
        ),
        other => panic!("{other} is not known"),
    }
}

#[aws_error]
#[derive(Debug)]
enum Gone {
    #[aws(code = "ResourceNotFoundException")]
    NotFound,
}

#[aws_operation(method = "GET", path = "/things", error = Gone, output = Thing)]
struct Get;

#[aws_output]
#[derive(Debug)]
struct Thing {
    state: Option<String>,
}

fn client(transport: &ScriptedTransport) -> Client {
    client_of(transport, &PausedClock::with_jitter(1.0)).build().unwrap()
}

fn is(state: &'static str) -> impl Fn(&Thing) -> bool {
    move |thing| thing.state.as_deref() == Some(state)
}

fn states(states: &'static [&'static str]) -> ScriptedTransport {
    ScriptedTransport::new(move |number, _| match states.get(number) {
        None | Some(&"gone") => Reply::error(404, "ResourceNotFoundException"),
        Some(state) => {
            Reply::answer(http::Response::builder(), &format!(r#"{{"state": "{state}"}}"#))
        }
    })
}

#[tokio::test(start_paused = true)]
async fn it_gives_the_last_output() {
    let transport = states(&["pending", "pending", "ready"]);
    let begun = tokio::time::Instant::now();
    let thing = client(&transport).wait(Get).until(is("ready")).await.unwrap();
    assert_eq!(thing.state.as_deref(), Some("ready"));
    assert_eq!((transport.count(), begun.elapsed().as_secs()), (3, 2 + 4));
}

#[tokio::test(start_paused = true)]
async fn it_may_end_with_an_error_instead() {
    for (found, expected) in
        [(&["deleting", "gone"][..], None), (&["deleting", "kept"], Some("kept"))]
    {
        let wait = client(&states(found)).wait(Get).or_error("ResourceNotFoundException");
        let thing = wait.until(is("kept")).await.unwrap();
        assert_eq!(thing.and_then(|thing| thing.state).as_deref(), expected);
    }
}

#[tokio::test(start_paused = true)]
async fn the_first_rule_decides() {
    // With `go_on_if` behind it, the failure goes before.
    for (goes_on_first, attempts) in [(true, 3), (false, 2)] {
        let transport = states(&["pending", "broken", "ready"]);
        let wait = client(&transport).wait(Get);
        let wait = match goes_on_first {
            true => wait.go_on_if(is("broken")).fail_if(is("broken")),
            false => wait.fail_if(is("broken")).go_on_if(is("broken")),
        };
        assert_eq!(wait.until(is("ready")).await.is_ok(), goes_on_first);
        assert_eq!(transport.count(), attempts);
    }
}

#[tokio::test(start_paused = true)]
async fn an_error_is_told_by_more_than_its_code() {
    let has_status = |status| move |error: &Error<Gone>| error.status() == Some(status);
    let wait = |found| client(&states(found)).wait(Get);
    let wait_while = |status| wait(&["gone", "ready"]).while_error_if(has_status(status));
    assert!(wait_while(404).until(is("ready")).await.is_ok());
    let error = wait_while(400).until(is("ready")).await.unwrap_err();
    assert_eq!((error.attempts(), error.rule()), (1, None));
    let gone = wait(&["pending", "gone"]).or_error_if(has_status(404)).await;
    assert!(gone.unwrap().is_none());
    assert!(wait(&["gone"]).or_error_if(has_status(400)).await.is_err());
    let is_modeled = |error: &Error<Gone>| matches!(error.modeled(), Some(Gone::NotFound));
    assert!(wait(&["gone"]).or_error_if(is_modeled).await.unwrap().is_none());
}

#[tokio::test(start_paused = true)]
async fn its_error_tells_the_whole_story() {
    let error = client(&states(&["pending", "broken"]))
        .wait(Get)
        .until(is("ready"))
        .fail_if(is("broken"))
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "the wait for Get failed: its rule 2 was met (2 attempts in 2.0s)"
    );
    assert_eq!((error.rule(), error.attempts(), error.elapsed().as_secs()), (Some(1), 2, 2));
    assert!(matches!(error.last(), Some(Ok(thing)) if is("broken")(thing)));
    assert!(error.source().is_none() && error.into_last().is_some());

    let error = client(&states(&["pending"])).wait(Get).until(is("ready")).await.unwrap_err();
    let failed = "the wait for Get failed: Get failed: ResourceNotFoundException: ";
    assert!(error.to_string().starts_with(failed), "{error}");
    assert!(error.to_string().ends_with("(2 attempts in 2.0s)"), "{error}");
    assert_eq!((error.rule(), error.is_timeout()), (None, false));
    assert!(matches!(error.last(), Some(Err(error)) if error.modeled().is_some()));
    assert!(error.source().is_some());

    let transport = ScriptedTransport::new(|_, _| {
        Reply::answer(http::Response::builder(), r#"{"state": "pending"}"#)
    });
    let wait = client(&transport).wait(Get).until(is("ready")).timeout(Duration::from_secs(60));
    let error = wait.await.unwrap_err();
    assert_eq!(error.to_string(), "the wait for Get timed out (6 attempts in 58.0s)");
    assert!(error.is_timeout() && matches!(error.last(), Some(Ok(_))));

    let error = client(&transport).wait(Get).fail_if(is("ready")).await.unwrap_err();
    assert!(error.to_string().ends_with("it has neither `until` nor `or_error`"), "{error}");
    assert_eq!((error.attempts(), error.last().is_none()), (0, true));
}

/// A service that is too busy to say has not said no.
#[tokio::test(start_paused = true)]
async fn throttling_is_not_a_failure() {
    let transport = ScriptedTransport::new(|number, _| match number {
        0..6 => Reply::error(429, "ThrottlingException"),
        _ => Reply::answer(http::Response::builder(), r#"{"state": "ready"}"#),
    });
    client(&transport).wait(Get).until(is("ready")).await.unwrap();
    // Two attempts of three requests each, and one more.
    assert_eq!(transport.count(), 7);
}

#[aws_operation(method = "PUT", path = "/things", output = Thing)]
struct Put {
    #[aws(payload)]
    content: ByteStream,
}

/// The operation has its stream no more.
#[tokio::test(start_paused = true)]
async fn a_body_is_not_sent_empty_the_second_time() {
    let transport = states(&["pending", "ready"]);
    let wait = client(&transport).wait(Put { content: "text".into() }).until(is("ready"));
    let error = wait.await.unwrap_err();
    assert!(error.to_string().contains("cannot be sent again"), "{error}");
    assert_eq!(transport.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_hangs_ends_with_the_wait() {
    let transport = ScriptedTransport::new(|number, _| match number {
        0 => Reply::answer(http::Response::builder(), r#"{"state": "pending"}"#),
        _ => Reply::status(200).after(Duration::from_secs(10_000)),
    });
    let begun = tokio::time::Instant::now();
    let wait = client(&transport).wait(Get).until(is("ready")).timeout(Duration::from_secs(30));
    let error = wait.await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert!(error.to_string().contains("the last attempt failed with: Get timed out"), "{error}");
    assert_eq!(begun.elapsed().as_secs(), 30);
}
