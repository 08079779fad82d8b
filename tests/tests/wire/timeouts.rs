//! How long calls and their attempts may take, in simulated time; and over real connections where it
//! is the HTTP client's part.

use std::net::TcpListener;
use std::time::{Duration, Instant};

use crate::support::client_of::client_of;
use crate::support::full_queue::FullQueue;
use crate::support::paused_clock::PausedClock;
use crate::support::raw_server::{RawServer, Reaction};
use crate::support::scripted_transport::{Reply, ScriptedTransport};
use crate::support::things::MakeThing;
use aws_operation::BoxFuture;
use aws_operation::credentials::{CredentialsError, ProvideCredentials};
use aws_operation::{Client, Credentials};

const SECOND: Duration = Duration::from_secs(1);

fn slow() -> ScriptedTransport {
    ScriptedTransport::new(|_, _| Reply::status(200).after(10 * SECOND))
}

#[tokio::test(start_paused = true)]
async fn an_attempt_that_takes_too_long_is_retried() {
    let (clock, transport) = (PausedClock::with_jitter(1.0), slow());
    let client = client_of(&transport, &clock).attempt_timeout(SECOND).build().unwrap();
    let error = client.send(MakeThing::default()).await.unwrap_err();
    assert_eq!(clock.elapsed(), 3 * SECOND + Duration::from_millis(50 + 100));
    assert!(error.is_timeout() && error.is_retryable() && error.is_max_attempts_reached());
    assert_eq!(
        error.to_string(),
        "MakeThing failed: no response: the attempt took longer than 1s (3 attempts, reached max retries: 2)"
    );
    // A call's own limit is the one that counts.
    client.call(MakeThing::default()).attempt_timeout(11 * SECOND).send().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_call_that_takes_too_long_tells_what_its_last_attempt_saw() {
    let clock = PausedClock::with_jitter(1.0);
    let transport = ScriptedTransport::new(|number, _| match number {
        0 => Reply::answer(
            http::Response::builder().status(503).header("x-amzn-requestid", "r-1"),
            r#"{"message":"come back later"}"#,
        ),
        _ => Reply::status(200).after(10 * SECOND),
    });
    let client = client_of(&transport, &clock).timeout(2 * SECOND).build().unwrap();
    let error = client.send(MakeThing::default()).await.unwrap_err();
    assert_eq!(clock.elapsed(), 2 * SECOND);
    assert!(error.is_timeout() && error.is_retryable());
    assert_eq!((error.attempts(), error.status(), error.request_id()), (2, Some(503), Some("r-1")));
    assert_eq!(error.message(), Some("come back later"));
    assert_eq!(
        error.to_string(),
        "MakeThing timed out after 2s, the last attempt failed with: come back later (503, request id r-1, 2 attempts)"
    );
}

#[tokio::test(start_paused = true)]
async fn a_call_ends_in_the_middle_of_a_wait() {
    let clock = PausedClock::with_jitter(1.0);
    let transport = ScriptedTransport::new(|_, _| Reply::error(400, "SlowDown"));
    let client = client_of(&transport, &clock).build().unwrap();
    let call = client.call(MakeThing::default()).timeout(SECOND / 2);
    let error = call.send().await.unwrap_err();
    assert_eq!(clock.elapsed(), SECOND / 2);
    assert!(error.is_timeout() && error.is_throttling());
    assert_eq!((error.attempts(), error.code()), (1, Some("SlowDown")));
}

/// A source that never comes to an end.
#[derive(Debug)]
struct Endless;

impl ProvideCredentials for Endless {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test(start_paused = true)]
async fn waiting_for_credentials_counts_as_the_calls_time() {
    let (clock, transport) = (PausedClock::with_jitter(1.0), slow());
    let client = client_of(&transport, &clock).credentials(Endless).build().unwrap();
    let error = client.call(MakeThing::default()).timeout(SECOND).send().await.unwrap_err();
    assert_eq!((clock.elapsed(), error.attempts()), (SECOND, 0));
    assert!(error.is_timeout());
    assert_eq!(
        error.to_string(),
        "MakeThing timed out after 1s, waiting for credentials (0 attempts)"
    );
}

/// A client of `url` that waits for a connection no longer than 100 ms.
fn impatient(url: &str) -> Client {
    Client::builder()
        .region("us-east-1")
        .service("things")
        .endpoint_url(url)
        .credentials(Credentials::new("AKID", "secret"))
        .connect_timeout(Duration::from_millis(100))
        .max_attempts(2)
        .build()
        .unwrap()
}

#[tokio::test]
async fn connecting_has_a_limit_of_its_own() {
    let full = FullQueue::start().unwrap();
    // Accepts connections in the kernel, and never says anything of TLS.
    let silent = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let secure = format!("https://{}", silent.local_addr().unwrap());
    for url in [full.endpoint_url(), secure] {
        let begun = Instant::now();
        let error = impatient(&url).send(MakeThing::default()).await.unwrap_err();
        assert!(error.is_timeout(), "{error}");
        assert_eq!(error.attempts(), 2);
        assert!(begun.elapsed() < SECOND, "{:?}", begun.elapsed());
        let host = url.split_once("//").unwrap().1;
        let said = format!("no response: {host}: not connected within 100ms (`connect_timeout`)");
        assert!(error.to_string().contains(&said), "{error}");
    }
}

/// The limit that is not to act is far off, or sure to be over.
#[tokio::test]
async fn a_call_may_wait_for_data_for_another_time_than_its_client() {
    let over_http = |server: &RawServer, limit| {
        let client = Client::builder().region("us-east-1").service("things");
        let client = client.credentials(Credentials::new("AKID", "secret")).max_attempts(1);
        client.endpoint_url(server.endpoint_url()).read_timeout(limit).build().unwrap()
    };
    let (hour, moment) = (3_600 * SECOND, Duration::from_millis(10));
    let head = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n".to_vec();
    for silent in [Reaction::Hang, Reaction::WriteAndHang(head.clone())] {
        let server = RawServer::start(vec![silent]).await.unwrap();
        let call = over_http(&server, hour).call(MakeThing::default()).read_timeout(moment);
        let error = call.send().await.unwrap_err();
        assert!(error.is_timeout());
        assert!(error.to_string().contains("no data for 10ms (`read_timeout`)"), "{error}");
    }
    let slow = || Reaction::Drip(head.clone(), b"{}".to_vec(), 5 * moment);
    for limit in [hour, Duration::MAX] {
        let server = RawServer::start(vec![slow()]).await.unwrap();
        let client = over_http(&server, Duration::from_millis(1));
        client.call(MakeThing::default()).read_timeout(limit).send().await.unwrap();
    }
    let server = RawServer::start(vec![slow()]).await.unwrap();
    let error = over_http(&server, Duration::from_millis(1)).send(MakeThing::default()).await;
    assert!(error.unwrap_err().to_string().contains("no data for 1ms (`read_timeout`)"));
}
