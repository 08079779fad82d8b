//! A machine whose clock is wrong. That it is put right again is a deviation: `clock-correction`.

use std::time::{Duration, SystemTime};

use crate::support::client_of::client_of;
use crate::support::scripted_transport::{Reply, ScriptedTransport};
use crate::support::things::MakeThing;
use aws_operation::{Client, Timestamp, aws_operation};
use aws_operation_tests::FixedClock;
use bytes::Bytes;

const SERVICE_TIME: &str = "2024-01-02T03:04:05Z";
const DATE: &str = "Tue, 02 Jan 2024 03:04:05 GMT";
const MINUTE: Duration = Duration::from_secs(60);

#[aws_operation(method = "GET", path = "/things", auth = none)]
struct ListThings {}

fn service_time() -> SystemTime {
    SERVICE_TIME.parse::<Timestamp>().unwrap().into()
}

/// When a request was signed, as its header says.
fn signed_at(request: &http::Request<Bytes>) -> SystemTime {
    let text = request.headers()["x-amz-date"].to_str().unwrap();
    let digits: Vec<&str> =
        [0..4, 4..6, 6..8, 9..11, 11..13, 13..15].map(|range| text.get(range).unwrap()).to_vec();
    let [year, month, day, hour, minute, second] = digits[..] else { unreachable!() };
    let text = format!("{year}-{month}-{day}T{hour}:{minute}:{second}Z");
    text.parse::<Timestamp>().unwrap().into()
}

fn apart(one: SystemTime, other: SystemTime) -> Duration {
    one.duration_since(other).unwrap_or_else(|error| error.duration())
}

/// A service that takes signatures up to five minutes off, and answers others with `code`.
fn service(code: &'static str) -> ScriptedTransport {
    ScriptedTransport::new(move |_, request| {
        if apart(signed_at(request), service_time()) <= 5 * MINUTE {
            return Reply::answer(http::Response::builder().header("date", DATE), "{}");
        }
        refusal(code)
    })
}

fn refusal(code: &str) -> Reply {
    let answer = http::Response::builder().status(403).header("date", DATE);
    Reply::answer(answer.header("x-amzn-errortype", code), "{}")
}

fn client(service: &ScriptedTransport, clock: SystemTime) -> Client {
    client_of(service, &FixedClock::at(clock)).build().unwrap()
}

async fn attempts(client: &Client) -> u32 {
    let sent = client.call(MakeThing::default()).send_with_metadata().await;
    sent.unwrap().1.attempts
}

#[tokio::test]
async fn a_wrong_clock_is_corrected_and_remembered() {
    let codes = [
        "AuthFailure",
        "InvalidSignatureException",
        "RequestExpired",
        "RequestInTheFuture",
        "RequestTimeTooSkewed",
        "SignatureDoesNotMatch",
    ];
    for code in codes {
        for clock in [service_time() + 60 * MINUTE, service_time() - 600 * MINUTE] {
            let client = client(&service(code), clock);
            assert_eq!(attempts(&client).await, 2, "{code}");
            assert_eq!(attempts(&client).await, 1, "{code}");
            assert_eq!(attempts(&client.clone()).await, 1);
            let preview = client.call(MakeThing::default()).preview().await.unwrap();
            assert_eq!(signed_at(&preview), service_time());
        }
    }
}

#[tokio::test]
async fn it_can_be_turned_off() {
    let service = service("RequestTimeTooSkewed");
    let clock = FixedClock::at(service_time() + 60 * MINUTE);
    let client = client_of(&service, &clock).correct_clock(false).build().unwrap();
    let error = client.send(MakeThing::default()).await.unwrap_err();
    assert_eq!((error.attempts(), error.code()), (1, Some("RequestTimeTooSkewed")));
}

#[tokio::test]
async fn a_refusal_that_is_not_for_the_clock_is_final() {
    // A signature that is wrong at the right time, and an hour's difference with another code.
    for (code, off) in [
        ("InvalidSignatureException", 4 * MINUTE),
        ("SignatureDoesNotMatch", Duration::ZERO),
        ("ExpiredTokenException", 60 * MINUTE),
        ("AccessDeniedException", 60 * MINUTE),
    ] {
        let service = ScriptedTransport::new(move |_, _| refusal(code));
        let client = client(&service, service_time() + off);
        let error = client.send(MakeThing::default()).await.unwrap_err();
        assert_eq!((error.attempts(), error.is_retryable()), (1, false), "{code}");
    }
}

#[tokio::test]
async fn it_is_tried_again_once() {
    // Whose clock goes on in leaps.
    let service = ScriptedTransport::new(move |number, _| {
        let day = number + 10;
        let answer = http::Response::builder().status(403);
        let date = format!("{} Jan 2024 03:04:05 GMT", ["Wed, 10", "Thu, 11", "Fri, 12"][day - 10]);
        let answer = answer.header("date", date);
        Reply::answer(answer.header("x-amzn-errortype", "RequestTimeTooSkewed"), "{}")
    });
    let client = client(&service, service_time());
    let error = client.send(MakeThing::default()).await.unwrap_err();
    assert_eq!((error.attempts(), error.is_retryable()), (2, false));
}

#[tokio::test]
async fn other_answers_teach_nothing() {
    let far = http::Response::builder().header("date", "Tue, 02 Jan 2029 03:04:05 GMT");
    let far = Reply::answer(far, "{}");
    let far = std::sync::Mutex::new(Some(far));
    let service = ScriptedTransport::new(move |_, request| {
        assert_eq!(signed_at(request), service_time());
        far.lock().unwrap().take().unwrap_or_else(|| Reply::status(200))
    });
    let client = client(&service, service_time());
    assert_eq!((attempts(&client).await, attempts(&client).await), (1, 1));
}

#[tokio::test]
async fn a_clock_that_is_put_right_again_is_believed() {
    let service = service("RequestTimeTooSkewed");
    let clock = FixedClock::at(service_time() + 60 * MINUTE);
    let client = client_of(&service, &clock).build().unwrap();
    assert_eq!(attempts(&client).await, 2);
    clock.set(service_time());
    // The correction that was learned is wrong now: once more, and it is forgotten.
    assert_eq!(attempts(&client).await, 2);
    assert_eq!(attempts(&client).await, 1);
    let preview = client.call(MakeThing::default()).preview().await.unwrap();
    assert_eq!(signed_at(&preview), service_time());
}

#[tokio::test]
async fn a_call_without_a_signature_learns_nothing() {
    let service = ScriptedTransport::new(|_, _| refusal("RequestTimeTooSkewed"));
    let client = client(&service, service_time() + 60 * MINUTE);
    let error = client.send(ListThings {}).await.unwrap_err();
    assert_eq!(error.attempts(), 1);
}

/// A date that no clock shows would be signed with, and one beyond the year 9999 is no date.
#[tokio::test]
async fn a_date_that_no_clock_shows_corrects_nothing() {
    for date in ["Fri, 31 Dec 9999 23:59:59 GMT", "Sat, 01 Jan 0000 00:00:00 GMT"] {
        let service = ScriptedTransport::new(move |_, _| {
            let answer = http::Response::builder().status(403).header("date", date);
            Reply::answer(answer.header("x-amzn-errortype", "RequestTimeTooSkewed"), "{}")
        });
        let client = client(&service, service_time());
        for _ in 0..2 {
            let error = client.send(MakeThing::default()).await.unwrap_err();
            assert_eq!(error.attempts(), 1, "{date}: {error}");
        }
    }
}
