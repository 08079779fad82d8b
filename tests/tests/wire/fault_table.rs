//! Every fault of `docs/reliability.md`, with and without an idempotency token, with a body that can be
//! sent again and with one that cannot: the outcome and the number of attempts are those of the table
//! there, and nothing hangs.

use std::ops::RangeInclusive;
use std::time::{Duration, Instant};

use crate::support::eager_clock::EagerClock;
use crate::support::fault::{Fault, Outcome, Server, faults};
use crate::support::full_queue::FullQueue;
use crate::support::parts::Parts;
use crate::support::raw_server::RawServer;
use crate::support::received::Received;
use aws_operation::{ByteStream, Client, Credentials, Error, Operation, aws_operation, aws_output};
use tokio::net::TcpListener;

const PAGE: &str = include_str!("../../../docs/reliability.md");
/// No fault takes longer, three attempts with their timeouts included.
const LONGEST: Duration = Duration::from_secs(5);

#[aws_output]
struct Thing {
    count: Option<i32>,
}

/// An operation whose outcome is in doubt where no answer comes.
#[aws_operation(method = "POST", path = "/things", output = Thing)]
#[derive(Default)]
struct AddThing {
    name: Option<String>,
}

/// The same, with a token that takes the doubt away.
#[aws_operation(method = "POST", path = "/things", output = Thing)]
#[derive(Default)]
struct MakeThing {
    name: Option<String>,
    #[aws(header = "X-Amz-Client-Token", idempotency_token)]
    client_token: Option<String>,
}

/// As `AddThing`, with a body that can be read once.
#[aws_operation(method = "POST", path = "/things", output = Thing, auth = unsigned_payload)]
struct StreamThing {
    #[aws(payload)]
    content: ByteStream,
}

/// As `MakeThing`, with a body that can be read once.
#[aws_operation(method = "POST", path = "/things", output = Thing, auth = unsigned_payload)]
struct StreamNewThing {
    #[aws(payload)]
    content: ByteStream,
    #[aws(header = "X-Amz-Client-Token", idempotency_token)]
    client_token: Option<String>,
}

/// A body of two parts that can be read once.
fn read_once() -> ByteStream {
    ByteStream::from_stream(Parts(vec!["seven", "seven and "])).with_length(15)
}

fn client(url: &str) -> Client {
    Client::builder()
        .region("us-east-1")
        .service("things")
        .endpoint_url(url)
        .credentials(Credentials::new("AKID", "secret"))
        .clock(EagerClock)
        .connect_timeout(Duration::from_millis(300))
        .read_timeout(Duration::from_millis(300))
        .attempt_timeout(Duration::from_millis(800))
        .max_response_size(100_000)
        .build()
        .unwrap()
}

#[test]
fn the_page_has_each_fault_and_no_other() {
    let section = PAGE.split("\n## ").find(|section| section.starts_with("Faults\n")).unwrap();
    // Without the heads of the columns, and the line below.
    let rows: Vec<_> = section.lines().filter(|line| line.starts_with('|')).skip(2).collect();
    let known: Vec<_> = faults().iter().map(Fault::row).collect();
    assert_eq!(rows, known);
}

#[tokio::test]
async fn each_fault_ends_as_the_table_says() {
    for fault in faults() {
        let again = (fault.outcome, fault.attempts..=fault.attempts);
        check(&fault, AddThing::default(), again.clone()).await;
        let token = check(&fault, MakeThing::default(), again).await;
        assert!(token.is_some(), "{}: the token is told", fault.name);
        let once = (fault.once, fault.attempts_once.clone());
        check(&fault, StreamThing { content: read_once() }, once.clone()).await;
        let operation = StreamNewThing { content: read_once(), client_token: None };
        let token = check(&fault, operation, once).await;
        assert!(token.is_some(), "{}: the token is told", fault.name);
    }
}

/// Calls into a fault; the token that the caller is told.
async fn check<O: Operation<Output = Thing>>(
    fault: &Fault,
    operation: O,
    (expected, possible): (Outcome, RangeInclusive<u32>),
) -> Option<String> {
    let full = FullQueue::start().unwrap();
    let (url, server) = match &fault.server {
        Server::FullQueue => (full.endpoint_url(), None),
        Server::Nobody => (nobody().await, None),
        Server::ResetsConnections => (resetting().await, None),
        Server::Reacts(reactions) => {
            let server = RawServer::start(reactions.clone()).await.unwrap();
            (server.endpoint_url(), Some(server))
        }
    };
    let begun = Instant::now();
    let sent = client(&url).call(operation).send_with_metadata().await;
    assert!(begun.elapsed() < LONGEST, "{} took {:?}", fault.name, begun.elapsed());
    let (outcome, attempts, token) = match &sent {
        Ok((thing, metadata)) => {
            assert_eq!(thing.count, Some(1), "{}", fault.name);
            (Outcome::Success, metadata.attempts, metadata.idempotency_token.clone())
        }
        Err(error) => {
            (outcome(error), error.attempts(), error.idempotency_token().map(str::to_owned))
        }
    };
    let said = sent.as_ref().err().map(ToString::to_string);
    assert_eq!(outcome, expected, "{}: {said:?}", fault.name);
    assert!(possible.contains(&attempts), "{}: {attempts}, {said:?}", fault.name);
    if let Err(error) = &sent
        && attempts < fault.attempts
    {
        assert!(error.is_body_used_up(), "{}", fault.name);
        let said = error.to_string();
        assert!(said.ends_with(", not retried: its body cannot be sent again)"), "{said}");
    }
    if let Some(server) = server {
        let received = server.take_received().unwrap();
        assert_eq!(received.len(), attempts as usize, "{}", fault.name);
        assert_one_call(&received, token.as_deref());
    }
    token
}

fn outcome<E>(error: &Error<E>) -> Outcome {
    let text = error.to_string();
    match error.status() {
        Some(200) => Outcome::Unreadable,
        Some(_) if error.is_throttling() => Outcome::Throttled,
        Some(_) => Outcome::ServiceError,
        None if error.is_timeout() => Outcome::Timeout,
        None if text.contains("a response that is too large") => Outcome::TooLarge,
        None => Outcome::NoAnswer,
    }
}

/// The same call each time: its token, its id and its body; and a signature of each attempt's own.
fn assert_one_call(received: &[Received], token: Option<&str>) {
    for (number, request) in (1..).zip(received) {
        assert_eq!(request.text("x-amz-client-token"), token);
        assert_eq!(
            request.text("amz-sdk-invocation-id"),
            received[0].text("amz-sdk-invocation-id")
        );
        assert_eq!(request.body, received[0].body);
        let counted = request.text("amz-sdk-request").unwrap();
        assert!(counted.ends_with(&format!("attempt={number}; max=3")), "{counted}");
    }
}

/// A port that nobody listens at.
async fn nobody() -> String {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    format!("http://{}", listener.local_addr().unwrap())
}

/// A server that breaks each connection off as soon as there is one.
async fn resetting() -> String {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            stream.set_zero_linger().unwrap();
        }
    });
    url
}
