//! Waits, and what they tell of themselves. How they end by the rules of models is in the test `waiters`.

use std::error::Error as _;
use std::time::Duration;

use crate::support::client_of::client_of;
use crate::support::paused_clock::PausedClock;
use crate::support::scripted_transport::{Reply, ScriptedTransport};
use aws_operation::{ByteStream, Client, Error, aws_error, aws_operation, aws_output};

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
