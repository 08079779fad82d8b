//! The faults of `docs/reliability.md`: what a server does, and what comes of it.

use std::fmt;
use std::ops::RangeInclusive;
use std::time::Duration;

use super::raw_server::Reaction;

/// A fault, and what comes of a call into it.
#[derive(Debug)]
pub struct Fault {
    /// What happens, in words.
    pub name: &'static str,
    /// Who does it.
    pub server: Server,
    /// How the call ends.
    pub outcome: Outcome,
    /// After how many attempts.
    pub attempts: u32,
    /// How a call ends whose body can be read but once: after one attempt that has read it.
    pub once: Outcome,
    /// After how many attempts that is, the fewest and the most: it depends on whether the body was
    /// begun to be read.
    pub attempts_once: RangeInclusive<u32>,
}

impl Fault {
    /// Its row in the table.
    #[must_use]
    pub fn row(&self) -> String {
        let Self { name, outcome, attempts, once, .. } = self;
        let (fewest, most) = (self.attempts_once.start(), self.attempts_once.end());
        let attempts_once =
            if fewest == most { most.to_string() } else { format!("{fewest} to {most}") };
        format!("| {name} | {outcome} | {attempts} | {once} | {attempts_once} |")
    }
}

/// Who is at the other end.
#[derive(Debug)]
pub enum Server {
    /// Nobody.
    Nobody,
    /// Nobody who would come to the port, whose queue is full.
    FullQueue,
    /// One that breaks each connection off before a request comes over it.
    ResetsConnections,
    /// One that does this with each request.
    Reacts(Vec<Reaction>),
}

/// How a call ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// With its output.
    Success,
    /// With an error: there was no response.
    NoAnswer,
    /// With an error: time ran out.
    Timeout,
    /// With the service's error.
    ServiceError,
    /// With the service's error, which asks for less.
    Throttled,
    /// With an error: a success that cannot be read, kept raw.
    Unreadable,
    /// With an error: the answer is larger than what is held in memory.
    TooLarge,
}

impl fmt::Display for Outcome {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Success => "success",
            Self::NoAnswer => "no response",
            Self::Timeout => "no response, timed out",
            Self::ServiceError => "service error",
            Self::Throttled => "service error, throttling",
            Self::Unreadable => "unreadable, kept in `raw()`",
            Self::TooLarge => "too large",
        })
    }
}

/// All of them.
#[must_use]
pub fn faults() -> Vec<Fault> {
    use Outcome::{NoAnswer, ServiceError, Success, Throttled, Timeout, TooLarge, Unreadable};
    use Reaction::{Close, Drip, Hang, WriteAndClose, WriteAndHang, WriteAndReset};
    let half_head = || b"HTTP/1.1 200 OK\r\nContent-Le".to_vec();
    let half_body = || b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"count\":".to_vec();
    let chunked = |body: &str| {
        format!("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{body}").into_bytes()
    };
    let whole = |length: &str, body: &str| {
        format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n{body}").into_bytes()
    };
    let ok = || Reaction::answer("200 OK", r#"{"count":1}"#);
    let throttled = || Reaction::answer("429 Too Many Requests", "");
    let unavailable = || Reaction::answer("503 Service Unavailable", "");
    let drip =
        |pause| Drip(whole("11", ""), br#"{"count":1}"#.into(), Duration::from_millis(pause));
    let skewed = "HTTP/1.1 403 Forbidden\r\nx-amzn-ErrorType: RequestTimeTooSkewed\r\n\
                  Date: Tue, 02 Jan 2024 03:04:05 GMT\r\nContent-Length: 2\r\n\r\n{}";
    let skewed = || Reaction::Write(skewed.into());
    let large_head = format!("HTTP/1.1 200 OK\r\nX-Large: {}\r\n\r\n", "x".repeat(1 << 20));
    let many = "X-One-More: 1\r\n".repeat(1_000);
    let many_headers = format!("HTTP/1.1 200 OK\r\n{many}Content-Length: 0\r\n\r\n");
    let nested = format!("{{\"other\":{}", "[".repeat(50_000));
    let html = "<html><body>please log in</body></html>";
    let of_server = |name, outcome, attempts_once, server| Fault {
        name,
        server,
        outcome,
        attempts: 3,
        once: outcome,
        attempts_once,
    };
    let fault = |name, outcome, attempts, reactions| {
        let server = Server::Reacts(reactions);
        Fault { name, server, outcome, attempts, once: outcome, attempts_once: 1..=1 }
    };
    // What another attempt mends, none can where there is only one.
    let mended = |name, once, reactions: Vec<Reaction>| {
        let attempts = reactions.len() as u32;
        Fault { once, ..fault(name, Success, attempts, reactions) }
    };
    vec![
        of_server("connection refused", NoAnswer, 3..=3, Server::Nobody),
        of_server("connecting times out", Timeout, 3..=3, Server::FullQueue),
        of_server("reset on connect", NoAnswer, 1..=3, Server::ResetsConnections),
        fault("reset after the request", NoAnswer, 3, vec![WriteAndReset(Vec::new())]),
        fault("reset in the headers", NoAnswer, 3, vec![WriteAndReset(half_head())]),
        fault("reset in the body", NoAnswer, 3, vec![WriteAndReset(half_body())]),
        fault("closed after the request", NoAnswer, 3, vec![Close]),
        fault("closed in the headers", NoAnswer, 3, vec![WriteAndClose(half_head())]),
        fault("closed in the body", NoAnswer, 3, vec![WriteAndClose(half_body())]),
        mended("closed once, then success", NoAnswer, vec![Close, ok()]),
        fault("silent after the request", Timeout, 3, vec![Hang]),
        fault("silent in the headers", Timeout, 3, vec![WriteAndHang(half_head())]),
        fault("silent in the body", Timeout, 3, vec![WriteAndHang(half_body())]),
        mended("silent once, then success", Timeout, vec![Hang, ok()]),
        fault("drips, within the attempt timeout", Success, 1, vec![drip(1)]),
        fault("drips, beyond the attempt timeout", Timeout, 3, vec![drip(100)]),
        fault("content length too large", NoAnswer, 3, vec![WriteAndClose(whole("12", "{}"))]),
        fault("content length too small", Unreadable, 1, vec![WriteAndClose(whole("1", "{}"))]),
        fault("content length not a number", NoAnswer, 3, vec![WriteAndClose(whole("x", "{}"))]),
        fault("invalid chunk size", NoAnswer, 3, vec![WriteAndClose(chunked("zz\r\n{}\r\n"))]),
        fault("last chunk missing", NoAnswer, 3, vec![WriteAndClose(chunked("2\r\n{}\r\n"))]),
        fault(
            "garbage instead of a status line",
            NoAnswer,
            3,
            vec![WriteAndClose(b"\0ok\r\n\r\n".into())],
        ),
        fault("1 MiB header", NoAnswer, 3, vec![WriteAndClose(large_head.into())]),
        fault("1,000 headers", NoAnswer, 3, vec![WriteAndClose(many_headers.into())]),
        mended("429 twice, then success", Throttled, vec![throttled(), throttled(), ok()]),
        fault("429 every time", Throttled, 3, vec![throttled()]),
        mended("503 twice, then success", ServiceError, vec![unavailable(), unavailable(), ok()]),
        fault("503 every time", ServiceError, 3, vec![unavailable()]),
        fault("501", ServiceError, 1, vec![Reaction::answer("501 Not Implemented", "")]),
        fault("400", ServiceError, 1, vec![Reaction::answer("400 Bad Request", "{}")]),
        fault("redirect", ServiceError, 1, vec![Reaction::answer("307 Temporary Redirect", "")]),
        fault("body cut short", Unreadable, 1, vec![Reaction::answer("200 OK", r#"{"count":"#)]),
        fault("wrong type", Unreadable, 1, vec![Reaction::answer("200 OK", r#"{"count":"one"}"#)]),
        fault("HTML page", Unreadable, 1, vec![Reaction::answer("200 OK", html)]),
        fault("50,000 nested brackets", Unreadable, 1, vec![Reaction::answer("200 OK", &nested)]),
        mended("clock rejected once, then success", ServiceError, vec![skewed(), ok()]),
        fault("clock rejected every time", ServiceError, 2, vec![skewed()]),
        fault("announces 1 GiB", TooLarge, 1, vec![WriteAndHang(whole("1073741824", ""))]),
        fault(
            "sends 1 MiB without a length",
            TooLarge,
            1,
            vec![WriteAndHang(chunked(&format!("100000\r\n{}", " ".repeat(1 << 20))))],
        ),
    ]
}
