//! Requests and ways to sign them.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use aws_operation::__testing::signer::{Algorithm, PathRule, Place, Rules, TokenRule};
use aws_operation::Credentials;
use aws_operation::Timestamp;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::sample::select;

/// What is signed, by whom and how.
#[derive(Clone, Debug)]
pub struct Given {
    pub method: &'static str,
    pub scheme: &'static str,
    pub path: String,
    pub query: Option<String>,
    pub headers: Vec<(&'static str, String)>,
    pub body: Vec<u8>,
    pub by: By,
    pub region: &'static str,
    pub service: &'static str,
    pub time: SystemTime,
    pub rules: Rules,
}

/// Credentials: of their own, or such that were signed with before.
#[derive(Clone, Debug)]
pub struct By {
    pub id: String,
    pub secret: String,
    pub token: Option<String>,
    pub kept: Option<Credentials>,
}

/// What is signed by that algorithm.
pub fn given(algorithm: Algorithm) -> impl Strategy<Value = Given> {
    let methods = &["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PURGE"][..];
    let target = (select(methods), select(&["https", "http"][..]), path(), option::of(query()));
    let content = (vec(header(), 0..6), vec(any::<u8>(), 0..80));
    let regions = select(
        &["us-east-1", "cn-north-1", "us-gov-west-1", "", "mars/1", "*", "us-east-1, eu-*"][..],
    );
    let services = select(&["lambda", "execute-api", "iotdata", "s3", ""][..]);
    let scope = (regions, services, time());
    // The credentials that are signed with again.
    let kept = Credentials::new("AKIDKEPT", "wJalrXUtnFEMI").with_session_token("kept/+=");
    (target, content, by(kept), scope, rules(algorithm)).prop_map(
        |(
            (method, scheme, path, query),
            (mut headers, body),
            by,
            (region, service, time),
            rules,
        )| {
            // Signed is that of the credentials, which is put in its place, or none.
            headers.retain(|(name, _)| {
                rules.token == TokenRule::Signed || *name != "x-amz-security-token"
            });
            Given { method, scheme, path, query, headers, body, by, region, service, time, rules }
        },
    )
}

fn rules(algorithm: Algorithm) -> impl Strategy<Value = Rules> {
    // To seven days.
    let query = (1..=604_800_u64)
        .prop_map(|seconds| Place::Query { expires: Duration::from_secs(seconds) });
    let place = prop_oneof![Just(Place::Headers), query];
    let path = select(vec![PathRule::Normalized, PathRule::AsSent]);
    let token = select(vec![TokenRule::Signed, TokenRule::AddedAfter]);
    (any::<bool>(), path, place, token).prop_map(move |(signs_payload, path, place, token)| Rules {
        algorithm,
        signs_payload,
        content_sha256: false,
        path,
        place,
        token,
    })
}

/// Segments that are normalized away, escapes, what a URL may hold as it is, and more than ASCII.
fn path() -> impl Strategy<Value = String> {
    const SEGMENTS: &[&str] = &[
        "", "", ".", "..", "a", "b.c", ".d", "..e", "%2F", "%2e%2E", "%25", "a%20b", "%C3%BC", "ü",
        "日本", "~-._", "a:b@c", "x=y;z,", "!$&'()*+", "\"{|}",
    ];
    let segment =
        prop_oneof![9 => select(SEGMENTS).prop_map(str::to_owned), 1 => "[a-zA-Z0-9]{1,70}"];
    vec(segment, 0..7).prop_map(|segments| format!("/{}", segments.join("/")))
}

/// Parameters as a client encodes them. Their order is the trap: `=` is behind `-`, `.` and digits.
fn query() -> impl Strategy<Value = String> {
    const WORDS: &[&str] = &[
        "", "a", "A", "a-b", "a.b", "a1", "a2", "a_", "a~", "b", "1", "10", "%20", "a%20", "%2B",
        "%3D", "%C3%BC", "ü", "X-Amz-A", "x",
    ];
    let parameter = (select(WORDS), option::of(select(WORDS)));
    let parameter = parameter.prop_map(|(name, value)| match value {
        Some(value) => format!("{name}={value}"),
        None => name.to_owned(),
    });
    vec(parameter, 0..7).prop_map(|parameters| parameters.join("&"))
}

/// Any order, any number of a name, and names that are not signed.
fn header() -> impl Strategy<Value = (&'static str, String)> {
    const NAMES: &[&str] = &[
        "accept",
        "content-length",
        "content-type",
        "cookie",
        "x-amz-a",
        "x-amz-a",
        "x-amz-a-b",
        "x-amz-a1",
        "!odd#name~",
        "0",
        "authorization",
        "user-agent",
        "x-amzn-trace-id",
        "transfer-encoding",
        "x-amz-date",
        "x-amz-region-set",
        "x-amz-security-token",
        "x-amz-content-sha256",
        "te",
        "tea",
        "traceparent",
        "connection",
    ];
    (select(NAMES), "[ \t]{0,2}([a-bA \t,;\"=ü:][ ]{0,2}){0,6}[ \t]{0,2}")
}

fn by(kept: Credentials) -> impl Strategy<Value = By> {
    let kept = By {
        id: "AKIDKEPT".to_owned(),
        secret: "wJalrXUtnFEMI".to_owned(),
        token: Some("kept/+=".to_owned()),
        kept: Some(kept),
    };
    // Also longer than what is hashed at once.
    let new = ("[A-Z0-9/+]{1,20}", "[ -~ü]{1,100}", option::of("[A-Za-z0-9+/=~ ]{0,80}"));
    let new = new.prop_map(|(id, secret, token)| By { id, secret, token, kept: None });
    prop_oneof![Just(kept), new]
}

/// Any time that has a form, and those at which days, months and years change.
fn time() -> impl Strategy<Value = SystemTime> {
    const TIMES: &[&str] = &[
        "1970-01-01T00:00:00Z",
        "2000-02-29T12:00:00Z",
        "2023-12-31T23:59:59.999Z",
        "2024-01-01T00:00:00Z",
        "2024-02-28T23:59:59Z",
        "2024-02-29T00:00:00Z",
        "2024-03-01T00:00:00Z",
        "2100-02-28T23:59:59Z",
        "2100-03-01T00:00:00Z",
        "9999-12-31T23:59:59Z",
    ];
    let chosen = select(TIMES).prop_map(|time| time.parse::<Timestamp>().unwrap().into());
    let any = (0..253_402_300_800_u64, 0..1_000_000_000_u32);
    let any = any.prop_map(|(seconds, nanos)| UNIX_EPOCH + Duration::new(seconds, nanos));
    prop_oneof![chosen, any]
}
