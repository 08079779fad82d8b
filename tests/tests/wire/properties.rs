//! Any string arrives at a server as it was given, or is refused before sending: in the path, the
//! query, a header or the body, over real connections.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::time::SystemTime;

use crate::support::cases::{fail, try_cases};
use crate::support::hostile::{documents, known, strings};
use crate::support::percent::decode;
use crate::support::raw_server::{RawServer, Reaction};
use crate::support::received::Received;
use crate::support::signature::verifier;
use crate::support::things::{
    GreedyAtTheEnd, GreedyInTheMiddle, InAHeader, InTheBody, InTheQuery, LabelAtTheEnd,
    LabelInTheMiddle, LabelsOnly,
};
use aws_operation::{Client, Credentials, ErrorOf, Operation};
use aws_operation_examples::local_studio::signature::{HttpRequest, SignatureVerifier};
use proptest::collection::{btree_map, vec};
use proptest::test_runner::TestCaseError;
use serde_json::{Value, json};
use tokio::runtime::Runtime;

/// What cannot be sent by HTTP's own limits: a URL longer than the `http` crate can hold.
const LONGEST_TARGET: usize = 65_000;

/// A real server and a real client.
struct World {
    runtime: Runtime,
    server: RawServer,
    client: Client,
    verifier: SignatureVerifier,
}

impl World {
    fn new() -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        let reactions = vec![Reaction::answer("200 OK", "")];
        let server = runtime.block_on(RawServer::start(reactions)).unwrap();
        let client = Client::builder()
            .region("us-east-1")
            .service("things")
            .endpoint_url(server.endpoint_url())
            .credentials(Credentials::new("AKID", "secret"))
            .build()
            .unwrap();
        let verifier = verifier("us-east-1", "things", "AKID", "secret");
        Self { runtime, server, client, verifier }
    }

    /// The one request that arrives, its signature checked; `None` for an operation that was
    /// refused because of `member`, with nothing sent.
    fn send<O>(&self, operation: O, member: &str) -> Result<Option<Received>, TestCaseError>
    where
        O: Operation<Output = ()>,
        ErrorOf<O>: Debug,
    {
        let sent = self.runtime.block_on(self.client.send(operation));
        let mut received = self.server.take_received().map_err(fail)?;
        match (sent, received.pop(), received.is_empty()) {
            (Ok(()), Some(request), true) => {
                check_header_names(&request)?;
                self.check_signature(&request)?;
                Ok(Some(request))
            }
            (Err(error), None, _) if error.attempts() == 0 => {
                let members = error.invalid_members();
                let named = members.iter().all(|invalid| invalid.path() == member);
                let too_long = members.is_empty() && error.to_string().contains("too long");
                if (named && !members.is_empty()) || too_long {
                    Ok(None)
                } else {
                    Err(fail(format!("refused without a reason: {error:?}")))
                }
            }
            (sent, last, _) => Err(fail(format!("{sent:?}, but {last:?} of {received:?}"))),
        }
    }

    fn check_signature(&self, request: &Received) -> Result<(), TestCaseError> {
        let headers = request.header_map().map_err(fail)?;
        let Received { method, target, body, .. } = request;
        let signed = HttpRequest { method, target, headers: &headers, body };
        self.verifier.verify(&signed, SystemTime::now()).map(|_| ()).map_err(fail)
    }

    /// Tries `check` on the known strings, then on `cases` that chance brings.
    fn try_strings(&self, cases: u32, check: impl Fn(&Self, String) -> Result<(), TestCaseError>) {
        for text in known() {
            let shown = text.chars().take(50).collect::<String>();
            check(self, text).unwrap_or_else(|problem| panic!("{shown:?}: {problem}"));
        }
        try_cases(cases, &strings(), |text| check(self, text));
    }
}

/// Nothing was smuggled in: every header is one that we know.
fn check_header_names(request: &Received) -> Result<(), TestCaseError> {
    const NAMES: [&str; 11] = [
        "amz-sdk-invocation-id",
        "amz-sdk-request",
        "authorization",
        "content-length",
        "content-type",
        "host",
        "accept",
        "accept-encoding",
        "user-agent",
        "x-amz-date",
        "x-thing",
    ];
    let once = |(name, _): &(String, _)| NAMES.contains(&&**name) && request.header(name).is_some();
    if request.headers.iter().all(once) { Ok(()) } else { Err(fail(format!("{request:?}"))) }
}

fn ensure(holds: bool, request: &Received) -> Result<(), TestCaseError> {
    if holds { Ok(()) } else { Err(fail(format!("arrived as {request:?}"))) }
}

/// What is refused is refused for a reason that this test knows by itself, and nothing else is.
fn ensure_refused(
    request: Option<&Received>,
    refusable: bool,
    in_url: &str,
) -> Result<(), TestCaseError> {
    match request {
        Some(request) => ensure(!refusable, request),
        None if refusable || 3 * in_url.len() > LONGEST_TARGET => Ok(()),
        None => Err(fail("was refused for no reason")),
    }
}

/// The segments of the path, decoded.
fn segments(request: &Received) -> Option<Vec<Vec<u8>>> {
    request.target.strip_prefix('/')?.split('/').map(decode).collect()
}

fn names_another(segment: &str) -> bool {
    matches!(segment, "" | "." | "..")
}

#[test]
fn a_label_arrives_as_given_or_is_refused() {
    let world = World::new();
    world.try_strings(500, |world, text| {
        let checks: [(Option<Received>, Vec<&[u8]>); 3] = [
            (
                world.send(LabelAtTheEnd { name: text.clone() }, "name")?,
                vec![b"things", text.as_bytes()],
            ),
            (
                world.send(LabelInTheMiddle { name: text.clone() }, "name")?,
                vec![b"things", text.as_bytes(), b"parts"],
            ),
            (
                world.send(LabelsOnly { first: text.clone(), second: "b".into() }, "first")?,
                vec![text.as_bytes(), b"b"],
            ),
        ];
        for (request, expected) in checks {
            ensure_refused(request.as_ref(), names_another(&text), &text)?;
            if let Some(request) = request {
                ensure(segments(&request).is_some_and(|s| s == expected), &request)?;
            }
        }
        Ok(())
    });
}

#[test]
fn a_greedy_label_arrives_with_its_slashes_or_is_refused() {
    let world = World::new();
    world.try_strings(500, |world, text| {
        let refusable = text.is_empty() || text.split('/').any(|part| matches!(part, "." | ".."));
        let parts: Vec<&[u8]> = text.split('/').map(str::as_bytes).collect();
        let at_the_end = world.send(GreedyAtTheEnd { key: text.clone() }, "key")?;
        let in_the_middle = world.send(GreedyInTheMiddle { key: text.clone() }, "key")?;
        for (request, after) in [(at_the_end, &[][..]), (in_the_middle, &[&b"tags"[..]])] {
            let expected = [&[&b"objects"[..]], &parts[..], after].concat();
            ensure_refused(request.as_ref(), refusable, &text)?;
            if let Some(request) = request {
                ensure(segments(&request).is_some_and(|s| s == expected), &request)?;
            }
        }
        Ok(())
    });
}

#[test]
fn a_query_value_arrives_as_given_or_is_refused() {
    let world = World::new();
    world.try_strings(500, |world, text| {
        let tags = vec![text.clone(), String::new(), text.clone()];
        // The list is refused for the same strings, and by its own name too.
        let whole = world.send(InTheQuery { text: text.clone(), tags: Vec::new() }, "text")?;
        let list = world.send(InTheQuery { text: String::new(), tags }, "tag")?;
        let value = text.as_bytes();
        let expected: [Vec<(&[u8], &[u8])>; 2] = [
            vec![(b"list-type", b"2"), (b"text", value)],
            vec![
                (b"list-type", b"2"),
                (b"text", b""),
                (b"tag", value),
                (b"tag", b""),
                (b"tag", value),
            ],
        ];
        for (request, expected) in [whole, list].into_iter().zip(expected) {
            ensure_refused(request.as_ref(), text.contains(['\r', '\n', '\0']), &text)?;
            let Some(request) = request else { continue };
            let (path, query) = request.target.split_once('?').unwrap_or_default();
            let pairs = query.split('&').map(|pair| {
                let (name, value) = pair.split_once('=')?;
                Some((decode(name)?, decode(value)?))
            });
            let pairs: Option<Vec<_>> = pairs.collect();
            let same = pairs.is_some_and(|pairs| {
                pairs.iter().map(|(name, value)| (&name[..], &value[..])).eq(expected)
            });
            ensure(same && path == "/things", &request)?;
        }
        Ok(())
    });
}

#[test]
fn a_header_value_arrives_as_given_or_is_refused() {
    let world = World::new();
    world.try_strings(1_000, |world, text| {
        let request = world.send(InAHeader { thing: text.clone() }, "thing")?;
        let edge = text.starts_with(' ') || text.ends_with(' ');
        let control = text.contains(|c: char| c.is_ascii_control());
        ensure_refused(request.as_ref(), edge || control, "")?;
        match request {
            Some(request) => ensure(request.header("x-thing") == Some(text.as_bytes()), &request),
            None => Ok(()),
        }
    });
}

#[test]
fn every_body_arrives_by_value() {
    let world = World::new();
    let bodies =
        (strings(), btree_map(strings(), strings(), 0..4), vec(strings(), 0..4), documents());
    let check = |text: String, map: BTreeMap<String, String>, list: Vec<String>, value: Value| {
        let expected = json!({ "text": text, "map": map, "list": list, "value": value });
        let request = world.send(InTheBody { text, map, list, value }, "none")?;
        let request = request.ok_or_else(|| fail("was refused"))?;
        let mut arrived: Value = serde_json::from_slice(&request.body).map_err(fail)?;
        if expected["value"].is_null() {
            // A null member is left out, as every SDK does.
            arrived["value"] = Value::Null;
        }
        let json = request.header("content-type") == Some(b"application/json");
        ensure(arrived == expected && json, &request)
    };
    for text in known() {
        let map = BTreeMap::from([(text.clone(), text.clone())]);
        check(text.clone(), map, vec![text.clone()], json!({ text: ["x"] })).unwrap();
    }
    try_cases(400, &bodies, |(text, map, list, value)| check(text, map, list, value));
}
