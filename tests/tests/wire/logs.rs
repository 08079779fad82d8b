//! What calls tell `tracing`: OpenTelemetry's names, and nothing that is nobody's business.

use std::fmt::Debug;
use std::sync::Mutex;
use std::time::{Duration, SystemTime};

use crate::support::client_of::client_of;
use crate::support::raw_server::{RawServer, Reaction};
use crate::support::recorder::Listening;
use crate::support::scripted_transport::{Reply, ScriptedTransport};
use aws_operation::{
    AwsQuery, Client, Credentials, Ec2Query, RestXml, aws_error, aws_operation, aws_output,
    aws_service, aws_shape,
};
use aws_operation_tests::FixedClock;
use serde_json::Value;

#[aws_service(id = "Secret Things", endpoint_prefix = "things")]
struct Things;

/// A member in each place.
#[aws_operation(method = "POST", path = "/things/{label}", service = Things, output = Value)]
struct ChangeThing {
    label: String,
    #[aws(query)]
    query: String,
    #[aws(header = "X-Thing")]
    header: String,
    body: String,
    #[aws(header = "X-Amz-Client-Token", idempotency_token)]
    client_token: Option<String>,
}

/// None may be in a log, as it is or encoded.
const SECRETS: [&str; 7] = [
    "secret-key-of-the-user",
    "session-token-of-the-user",
    "label-of-the-call",
    "query-of-the-call",
    "header-of-the-call",
    "body-of-the-call",
    "body-of-the-answer",
];

fn change() -> ChangeThing {
    let [_, _, label, query, header, body, _] = SECRETS.map(str::to_owned);
    ChangeThing { label, query, header, body, client_token: None }
}

fn assert_nothing_is_shown(all: &str, signatures: &[String]) {
    for secret in SECRETS.iter().copied().chain(signatures.iter().map(String::as_str)) {
        assert!(!all.contains(secret), "{secret} is in:\n{all}");
    }
}

/// What was written by way of the `log` crate, as reqwest does.
static LOGGED: Mutex<String> = Mutex::new(String::new());

struct Logger;

impl log::Log for Logger {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        LOGGED.lock().unwrap().push_str(&format!("{} {}\n", record.target(), record.args()));
    }

    fn flush(&self) {}
}

fn debug(one: &dyn Debug) -> String {
    format!("{one:?} {one:#?} ")
}

/// All that an error says, with those below it.
fn told<E: Debug>(error: &aws_operation::Error<E>) -> String {
    let below = std::iter::successors(error.inner(), |&error| error.source());
    let below: String = below.map(|error| format!("{error} {}", debug(&error))).collect();
    format!("{error} {} {below}", debug(error))
}

#[tokio::test]
async fn a_call_over_http_shows_no_secret() {
    log::set_logger(&Logger).unwrap();
    log::set_max_level(log::LevelFilter::Trace);
    let answers = vec![
        Reaction::Close,
        Reaction::answer("503 Service Unavailable", r#"{"message":"body-of-the-answer"}"#),
        Reaction::answer("200 OK", r#"{"text":"body-of-the-answer"}"#),
        Reaction::answer("400 Bad Request", r#"{"__type":"body-of-the-answer in words"}"#),
        Reaction::answer("200 OK", "body-of-the-answer"),
        Reaction::Hang,
    ];
    let server = RawServer::start(answers).await.unwrap();
    let listening = Listening::begin();
    let builder = Client::builder().region("us-east-1").endpoint_url(server.endpoint_url());
    // Who asks reqwest for all that goes over the connection is not heard.
    let builder = builder.configure_http(|http| http.connection_verbose(true));
    let builder = builder.read_timeout(Duration::from_millis(600)).max_attempts(3);
    let credentials = Credentials::new("AKID", SECRETS[0]).with_session_token(SECRETS[1]);
    let builder = builder.credentials(credentials.clone());
    let mut shown_to_callers = debug(&builder) + &debug(&credentials);
    let client = builder.build().unwrap();
    shown_to_callers += &debug(&client);
    client.send(change()).await.unwrap();
    for _ in 0..3 {
        shown_to_callers += &told(&client.send(change()).await.unwrap_err());
    }
    // Nor does a request that cannot be sent, or that is shown to its caller.
    let call = client.call(change());
    let request = call.preview().await.unwrap();
    let presigned = call.presign(Duration::from_secs(60)).await.unwrap();
    shown_to_callers += &debug(&presigned);
    let presigned = presigned.request;
    let far = call.presign(Duration::MAX).await.unwrap_err();
    let unsent = client.send(ChangeThing { label: String::new(), ..change() }).await.unwrap_err();
    shown_to_callers += &(debug(&call) + &debug(&request) + &told(&unsent) + &told(&far));
    let shown = listening.end();
    log::set_max_level(log::LevelFilter::Off);
    let received = server.take_received().unwrap();
    assert!(received.len() > 7, "{received:?}");
    let signature = |signed: &str| signed.split_once("Signature=").unwrap().1.to_owned();
    let mut signatures: Vec<String> =
        received.iter().map(|request| signature(request.text("authorization").unwrap())).collect();
    signatures.push(signature(request.headers()["authorization"].to_str().unwrap()));
    signatures.push(signature(presigned.uri().query().unwrap()));
    let logged = std::mem::take(&mut *LOGGED.lock().unwrap());
    assert!(logged.contains("starting new connection"), "{logged}");
    assert_nothing_is_shown(&(shown.text() + &logged), &signatures);
    // A caller may see the members and what the service said, but not what signs.
    for secret in SECRETS[..2].iter().copied().chain(signatures.iter().map(String::as_str)) {
        assert!(!shown_to_callers.contains(secret), "{secret} is in:\n{shown_to_callers}");
    }
    // Something was listened to: the calls, and what the HTTP client has to say.
    assert_eq!(shown.spans("call").len(), 4);
    assert!(shown.text().contains("hyper_util"), "{}", shown.text());
}

#[tokio::test]
async fn a_call_is_a_span_with_one_for_each_attempt() {
    let transport = ScriptedTransport::new(|number, _| match number {
        0 => Reply::broken(),
        1 => Reply::error(429, "SlowDown"),
        _ => {
            let answer = http::Response::builder().header("x-amzn-requestid", "r-1");
            Reply::answer(answer, "{}")
        }
    });
    let listening = Listening::begin();
    let client = client_of(&transport, &FixedClock::at(SystemTime::UNIX_EPOCH));
    client.build().unwrap().send(change()).await.unwrap();
    let shown = listening.end();
    let [call] = &shown.spans("call")[..] else { panic!("{}", shown.text()) };
    for (name, value) in [
        ("otel.kind", "client"),
        ("otel.name", "Secret Things.ChangeThing"),
        ("rpc.system", "aws-api"),
        ("rpc.service", "Secret Things"),
        ("rpc.method", "ChangeThing"),
        ("cloud.region", "us-east-1"),
        ("aws.request_id", "r-1"),
        ("aws.attempts", "3"),
        ("http.response.status_code", "200"),
    ] {
        assert_eq!(call.get(name).map(String::as_str), Some(value), "{name}");
    }
    assert!(!call.contains_key("error.type"));
    let attempts = shown.spans("attempt");
    let told = |name: &str| -> Vec<Option<String>> {
        attempts.iter().map(|attempt| attempt.get(name).cloned()).collect()
    };
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(told("aws.attempt"), [some("1"), some("2"), some("3")]);
    assert_eq!(told("error.type"), [some("transport"), some("SlowDown"), None]);
    assert_eq!(told("http.response.status_code"), [None, some("429"), some("200")]);
    assert_eq!(told("server.address")[0], some("things.us-east-1.amazonaws.com"));
    let retries = shown.events("retrying");
    assert_eq!(retries.len(), 2);
    assert_eq!(retries[1]["reason"], "throttling");
    assert_eq!(retries[1]["wait_ms"], "2000");
}

#[aws_operation(method = "GET", path = "/things", service = Things, output = Thing)]
struct GetThing;

/// The service has `ThingName`.
#[aws_output]
#[derive(Debug)]
struct Thing {
    thing_name: Option<String>,
    part: Option<Part>,
}

#[aws_shape]
#[derive(Debug)]
struct Part {
    size: Option<u32>,
}

#[tokio::test]
async fn what_an_output_does_not_declare_is_told_by_its_name() {
    let body = r#"{"ThingName":"body-of-the-answer","part":{"PartSize":1,"size":2},"New":[{}]}"#;
    let transport =
        ScriptedTransport::new(move |_, _| Reply::answer(http::Response::builder(), body));
    let listening = Listening::begin();
    let client = client_of(&transport, &FixedClock::at(SystemTime::UNIX_EPOCH)).build().unwrap();
    let (thing, metadata) = client.call(GetThing).send_with_metadata().await.unwrap();
    let shown = listening.end();
    assert_eq!((thing.thing_name, thing.part.and_then(|part| part.size)), (None, Some(2)));
    assert_eq!(shown.spans("output")[0]["rpc.method"], "GetThing");
    let members: Vec<_> =
        shown.events("undeclared member").iter().map(|event| event["member"].clone()).collect();
    assert_eq!(members, ["ThingName", "New"]);
    assert_nothing_is_shown(&(shown.text() + &debug(&metadata)), &[]);
    assert_eq!(metadata.body(), body);
}

#[aws_service(id = "Store", endpoint_prefix = "things", protocol = RestXml, error = StoreError)]
struct Store;

#[aws_error]
#[derive(Debug)]
enum StoreError {
    Odd(Part),
}

#[aws_operation(method = "GET", path = "/things", service = Store, output = Thing)]
struct GetXml;

#[aws_service(id = "Query", endpoint_prefix = "things", version = "1", protocol = AwsQuery)]
struct Query;

#[aws_service(id = "Cloud", endpoint_prefix = "things", version = "1", protocol = Ec2Query)]
struct Cloud;

#[aws_operation(service = Query, output = Thing)]
struct GetByQuery;

#[aws_operation(service = Cloud, output = Thing)]
struct GetOfCloud;

#[tokio::test]
async fn the_outermost_members_of_a_form_are_those_of_its_result() {
    let members =
        "<ThingName>body-of-the-answer</ThingName><part><PartSize/></part><New><a/></New>";
    let by_query = format!(
        "<R><GetByQueryResult>{members}</GetByQueryResult><ResponseMetadata><RequestId>r</RequestId>\
         </ResponseMetadata></R>"
    );
    let of_cloud = format!("<R><requestId>r</requestId>{members}</R>");
    let transport = ScriptedTransport::new(move |number, _| {
        let body = if number == 0 { &by_query } else { &of_cloud };
        Reply::answer(http::Response::builder(), body)
    });
    let client = client_of(&transport, &FixedClock::at(SystemTime::UNIX_EPOCH)).build().unwrap();
    for is_cloud in [false, true] {
        let listening = Listening::begin();
        let thing = match is_cloud {
            false => client.send(GetByQuery).await.unwrap(),
            true => client.send(GetOfCloud).await.unwrap(),
        };
        let shown = listening.end();
        assert!(thing.part.is_some());
        let members: Vec<_> =
            shown.events("undeclared member").iter().map(|event| event["member"].clone()).collect();
        assert_eq!(members, ["ThingName", "New"], "{is_cloud}");
    }
}

#[tokio::test]
async fn xml_is_told_of_as_json_is() {
    let success =
        "<r><ThingName>body-of-the-answer</ThingName><part><PartSize/></part><New><a/></New></r>";
    let error = "<Error><Code>Odd</Code><Message>body-of-the-answer</Message><RequestId>r-2</RequestId></Error>";
    let transport = ScriptedTransport::new(move |number, _| match number {
        0 => Reply::answer(http::Response::builder(), success),
        _ => Reply::answer(http::Response::builder().status(400), error),
    });
    let client = client_of(&transport, &FixedClock::at(SystemTime::UNIX_EPOCH)).build().unwrap();
    let listening = Listening::begin();
    let thing = client.send(GetXml).await.unwrap();
    let shown = listening.end();
    assert!(thing.part.is_some_and(|part| part.size.is_none()));
    let members: Vec<_> =
        shown.events("undeclared member").iter().map(|event| event["member"].clone()).collect();
    assert_eq!(members, ["ThingName", "New"]);
    assert_nothing_is_shown(&shown.text(), &[]);
    let listening = Listening::begin();
    assert!(client.send(GetXml).await.unwrap_err().modeled().is_some());
    let shown = listening.end();
    assert_eq!(shown.spans("attempt")[0]["aws.request_id"], "r-2");
    assert!(shown.events("undeclared member").is_empty());
    assert_nothing_is_shown(&shown.text(), &[]);
}

#[tokio::test]
async fn a_call_that_fails_says_why_in_a_word() {
    type Replies = fn() -> Reply;
    let cases: [(Replies, &str); 4] = [
        (|| Reply::error(400, "ValidationException"), "ValidationException"),
        (|| Reply::error(400, "what a server likes to say"), "_OTHER"),
        (|| Reply::answer(http::Response::builder(), "no document"), ""),
        (Reply::broken, "transport"),
    ];
    for (reply, kind) in cases {
        let transport = ScriptedTransport::new(move |_, _| reply());
        let listening = Listening::begin();
        let client = client_of(&transport, &FixedClock::at(SystemTime::UNIX_EPOCH));
        client.build().unwrap().send(change()).await.unwrap_err();
        let shown = listening.end();
        let call = &shown.spans("call")[0];
        // An answer that cannot be read was one, as far as the call over the wire goes.
        let expected = (!kind.is_empty()).then_some(kind);
        assert_eq!(call.get("error.type").map(String::as_str), expected);
        assert_eq!(call.contains_key("otel.status_code"), expected.is_some());
    }
}
