//! Responses without an end: the limits on time still act.

use std::time::{Duration, Instant};

use aws_operation::{Client, ClientBuilder, Credentials};
use tokio::runtime::Builder;

use crate::support::endless_server::{Endless, EndlessServer};
use crate::support::things::MakeThing;

const LIMIT: Duration = Duration::from_millis(300);
/// Where the machine is busy.
const LATEST: Duration = Duration::from_secs(5);

/// Short enough that no wait for data is over.
const PAUSE: Duration = Duration::from_millis(10);

/// A limit on time.
type Limit = (&'static str, fn(ClientBuilder) -> ClientBuilder);

const READ: Limit = ("read_timeout", |builder| builder.read_timeout(LIMIT));
const ATTEMPT: Limit = ("attempt_timeout", |builder| builder.attempt_timeout(LIMIT));
const CALL: Limit = ("timeout", |builder| builder.timeout(LIMIT));

/// Sends one call under each limit.
fn end_in_time(endless: Endless, limits: &[Limit], mut runtime: Builder) {
    let server = EndlessServer::start(endless).unwrap();
    let runtime = runtime.worker_threads(2).enable_all().build().unwrap();
    for (limit, set) in limits {
        let client = Client::builder()
            .region("us-east-1")
            .service("things")
            .endpoint_url(server.endpoint_url())
            .credentials(Credentials::new("AKID", "secret"))
            .max_attempts(1);
        let client = set(client).build().unwrap();
        let begun = Instant::now();
        let error = runtime.block_on(client.send(MakeThing::default())).unwrap_err();
        let took = begun.elapsed();
        assert!(error.is_timeout(), "{limit}, {endless:?}: {error}");
        assert!((LIMIT..LATEST).contains(&took), "{limit}, {endless:?}: {took:?}");
    }
}

const CONTINUE: &str = "HTTP/1.1 100 Continue\r\n\r\n";
const HINTS: &str = "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n";

#[test]
fn interim_responses_stop_no_timer() {
    for part in [CONTINUE, HINTS] {
        let endless = Endless { head: "", part, pause: PAUSE };
        end_in_time(endless, &[READ, ATTEMPT, CALL], Builder::new_current_thread());
        end_in_time(endless, &[READ, ATTEMPT, CALL], Builder::new_multi_thread());
    }
}

#[test]
fn chunks_of_a_byte_stop_no_timer() {
    let head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    for pause in [PAUSE, Duration::ZERO] {
        let endless = Endless { head, part: "1\r\n \r\n", pause };
        end_in_time(endless, &[ATTEMPT, CALL], Builder::new_current_thread());
        end_in_time(endless, &[ATTEMPT, CALL], Builder::new_multi_thread());
    }
}
