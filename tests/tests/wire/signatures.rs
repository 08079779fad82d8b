//! Any request is signed so that a verifier which shares no code with the crate accepts it, and
//! refuses it with one byte changed.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use aws_operation::{Client, Credentials, Operation};
use aws_operation_examples::local_studio::signature::{HttpRequest, SignatureVerifier};
use aws_operation_tests::{CannedTransport, FixedClock};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Request};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::sample::{Index, select};
use proptest::test_runner::TestCaseError;

use crate::support::cases::{fail, try_cases};
use crate::support::signature::verifier;
use crate::support::signed_things::{
    DeleteThings, GetThings, HeadThings, PatchThings, PostThings, PutThings,
};

/// What a call is made of.
#[derive(Clone, Debug)]
struct Given {
    method: &'static str,
    name: String,
    key: String,
    text: String,
    tags: Vec<String>,
    parameters: BTreeMap<String, String>,
    thing: String,
    meta: BTreeMap<String, String>,
    body: Vec<u8>,
}

/// Whose it is, and where and when.
#[derive(Clone, Debug)]
struct By {
    id: String,
    secret: String,
    token: Option<String>,
    region: &'static str,
    service: &'static str,
    time: SystemTime,
}

/// Where a byte is changed, and to what.
type Flip = (Index, u8);

#[test]
fn requests_are_accepted_and_changed_ones_refused() {
    let cases = (given(), by(), vec((any::<Index>(), any::<u8>()), 6));
    try_cases(1_000, &cases, |(given, by, flips)| {
        let verifier = verifier(by.region, by.service, &by.id, &by.secret);
        let signed = Signed { request: preview(given, &by)?, verifier, time: by.time };
        signed.is_accepted()?;
        signed.is_refused_when_changed(&flips)
    });
}

struct Signed {
    request: Request<Bytes>,
    verifier: SignatureVerifier,
    time: SystemTime,
}

impl Signed {
    fn target(&self) -> &str {
        self.request.uri().path_and_query().map_or("/", |target| target.as_str())
    }

    fn verifies(&self, method: &str, target: &str, headers: &HeaderMap, body: &[u8]) -> bool {
        let request = HttpRequest { method, target, headers, body };
        self.verifier.verify(&request, self.time).is_ok()
    }

    /// It is, for the five minutes after its time and not a second more.
    fn is_accepted(&self) -> Result<(), TestCaseError> {
        let request = &self.request;
        let (method, target) = (request.method().as_str(), self.target());
        let (headers, body) = (request.headers(), request.body().as_ref());
        let signed = HttpRequest { method, target, headers, body };
        for (seconds, expected) in [(0, true), (300, true), (301, false)] {
            let accepted = self.verifier.verify(&signed, self.time + Duration::from_secs(seconds));
            if accepted.is_ok() != expected {
                return Err(fail(format!("{accepted:?} {seconds} s later: {request:?}")));
            }
        }
        Ok(())
    }

    /// Every header is signed but these, which proxies may change.
    fn signed_headers(&self) -> Result<Vec<&HeaderName>, TestCaseError> {
        const UNSIGNED: [&str; 7] = [
            "amz-sdk-invocation-id",
            "amz-sdk-request",
            "authorization",
            "content-length",
            "accept",
            "accept-encoding",
            "user-agent",
        ];
        let headers = self.request.headers();
        let authorization = headers["authorization"].to_str().map_err(fail)?;
        let (_, signed) = authorization.split_once("SignedHeaders=").ok_or_else(|| fail("none"))?;
        let signed: BTreeSet<_> = signed.split(',').next().unwrap_or("").split(';').collect();
        let names = headers.keys().filter(|name| !UNSIGNED.contains(&name.as_str()));
        let names: Vec<_> = names.collect();
        let expected: BTreeSet<_> = names.iter().map(|name| name.as_str()).collect();
        if signed == expected { Ok(names) } else { Err(fail(format!("{signed:?} are signed"))) }
    }

    fn is_refused_when_changed(&self, flips: &[Flip]) -> Result<(), TestCaseError> {
        let (parts, body) = (&self.request, self.request.body());
        let (method, headers) = (parts.method().as_str(), parts.headers());
        let refuses = |method: &str, target: &str, headers: &HeaderMap, body: &[u8]| {
            if self.verifies(method, target, headers, body) {
                let changed = format!("{method} {target} {headers:?} {body:?}");
                return Err(fail(format!("accepted: {changed}\nas {:?}", self.request)));
            }
            Ok(())
        };
        let mut names = self.signed_headers()?;
        names.push(&http::header::AUTHORIZATION);
        for flip in flips {
            refuses(&flipped_text(method, flip), self.target(), headers, body)?;
            let target = flipped_text(self.target(), flip);
            if !asks_for_the_same(self.target(), &target) {
                refuses(method, &target, headers, body)?;
            }
            for name in &names {
                let mut changed = headers.clone();
                let value = flipped(headers[*name].as_bytes(), flip, VISIBLE);
                changed.insert(*name, HeaderValue::from_bytes(&value).map_err(fail)?);
                refuses(method, self.target(), &changed, body)?;
            }
            refuses(method, self.target(), headers, &flipped(body, flip, u8::MIN..=u8::MAX))?;
        }
        Ok(())
    }
}

/// What a changed byte of text becomes. No white space, which is folded and split at.
const VISIBLE: RangeInclusive<u8> = b'!'..=b'~';

/// The same with another byte in one place; with one more where there is none.
fn flipped(bytes: &[u8], (place, byte): &Flip, range: RangeInclusive<u8>) -> Vec<u8> {
    let visible: Vec<usize> = (0..bytes.len()).filter(|at| range.contains(&bytes[*at])).collect();
    let mut bytes = bytes.to_vec();
    let size = u16::from(range.end() - range.start()) + 1;
    let within = |byte: u16| range.start() + u8::try_from(byte % size).unwrap_or_default();
    if visible.is_empty() {
        bytes.push(within((*byte).into()));
        return bytes;
    }
    let at = visible[place.index(visible.len())];
    let other = 1 + u16::from(*byte) % (size - 1);
    bytes[at] = within(u16::from(bytes[at] - range.start()) + other);
    bytes
}

fn flipped_text(text: &str, flip: &Flip) -> String {
    String::from_utf8(flipped(text.as_bytes(), flip, VISIBLE)).unwrap()
}

/// Whether a change is none to a server: in the query an escape has no case, and an empty value may
/// do without its `=`, after which an empty parameter is none.
fn asks_for_the_same(target: &str, changed: &str) -> bool {
    let query = |target: &str| target.split_once('?').map(|(_, query)| query.to_owned());
    let Some((before, after)) = query(target).zip(query(changed)) else { return false };
    let at = before.bytes().zip(after.bytes()).find(|(before, after)| before != after);
    at.is_some_and(|(before, after)| {
        before.eq_ignore_ascii_case(&after) || (before, after) == (b'=', b'&')
    })
}

fn preview(given: Given, by: &By) -> Result<Request<Bytes>, TestCaseError> {
    let mut credentials = Credentials::new(&by.id, &by.secret);
    if let Some(token) = &by.token {
        credentials = credentials.with_session_token(token);
    }
    let client = Client::builder()
        .region(by.region)
        .service(by.service)
        .credentials(credentials)
        .clock(FixedClock::at(by.time))
        .transport(CannedTransport::content())
        .build()
        .map_err(fail)?;
    let Given { method, name, key, text, tags, parameters, thing, meta, body } = given;
    let data = body.into();
    macro_rules! call {
        ($operation:ident $(, $body:ident)?) => {
            signed(&client, $operation { name, key, text, tags, parameters, thing, meta, $($body: data)? })
        };
    }
    match method {
        "GET" => call!(GetThings),
        "HEAD" => call!(HeadThings),
        "DELETE" => call!(DeleteThings),
        "POST" => call!(PostThings, body),
        "PUT" => call!(PutThings, body),
        _ => call!(PatchThings, body),
    }
}

fn signed<O: Operation>(client: &Client, operation: O) -> Result<Request<Bytes>, TestCaseError> {
    let runtime = tokio::runtime::Builder::new_current_thread().build().map_err(fail)?;
    runtime.block_on(client.call(operation).preview()).map_err(fail)
}

fn given() -> impl Strategy<Value = Given> {
    let query = || text().prop_map(|text| text.replace(['\r', '\n', '\0'], ""));
    let header = || text().prop_map(|text| text.replace(|c: char| c.is_ascii_control(), " "));
    let header = move || header().prop_map(|text| text.trim_matches(' ').to_owned());
    let methods = select(&["GET", "HEAD", "DELETE", "POST", "PUT", "PATCH"][..]);
    let key = vec(segment(), 1..4).prop_map(|segments| segments.join("/"));
    let in_query = (query(), vec(query(), 0..3), btree_map("[a-z/ ü]{1,6}", query(), 0..3));
    let in_headers = (header(), btree_map("[a-z0-9-]{1,6}", header(), 0..3));
    let body = vec(any::<u8>(), 0..60);
    (methods, segment(), key, in_query, in_headers, body).prop_map(
        |(method, name, key, (text, tags, parameters), (thing, meta), body)| Given {
            method,
            name,
            key,
            text,
            tags,
            parameters,
            thing,
            meta,
            body,
        },
    )
}

/// Any text: every character of ASCII is as likely as the next, and some are beyond.
fn text() -> impl Strategy<Value = String> {
    let character = prop_oneof![
        12 => (0_u8..0x80).prop_map(char::from),
        3 => Just(' '),
        2 => select(&['ü', 'ሴ', '😀', '\u{85}', '\u{a0}'][..]),
        1 => any::<char>(),
    ];
    vec(character, 0..12).prop_map(String::from_iter)
}

/// A label that names a resource: neither empty nor dots, without slashes of its own.
fn segment() -> impl Strategy<Value = String> {
    text().prop_map(|text| match text.replace('/', "%2F") {
        dots if matches!(dots.as_str(), "" | "." | "..") => format!("x{dots}"),
        segment => segment,
    })
}

fn by() -> impl Strategy<Value = By> {
    let id = "[A-Z0-9]{16,20}";
    let token = option::of("[A-Za-z0-9+/=]{1,80}");
    let region = select(&["us-east-1", "eu-central-1", "cn-north-1", "us-gov-west-1"][..]);
    let service = select(&["lambda", "execute-api", "iot", "dynamodb"][..]);
    // To the end of the year 9999, after which the date has no form.
    let time = (0..253_402_300_800_u64, 0..1_000_000_000_u32);
    let time = time.prop_map(|(seconds, nanos)| UNIX_EPOCH + Duration::new(seconds, nanos));
    (id, "[ -~]{1,40}", token, region, service, time).prop_map(
        |(id, secret, token, region, service, time)| By {
            id,
            secret,
            token,
            region,
            service,
            time,
        },
    )
}

/// What a service that is authenticated in another way than by a signature needs.
#[tokio::test]
async fn an_operation_that_is_not_signed_may_have_an_authorization_of_its_own() {
    #[aws_operation::aws_operation(method = "GET", path = "/", auth = none)]
    struct GetThing {
        #[aws(header = "Authorization", sensitive)]
        authorization: String,
    }
    let client = Client::builder().region("us-east-1").service("things").build().unwrap();
    let get = GetThing { authorization: "Bearer token".to_owned() };
    let request = client.call(get).preview().await.unwrap();
    assert_eq!(request.headers()["authorization"], "Bearer token");
}
