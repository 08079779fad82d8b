//! Bearer tokens: where they go, and where they do not.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use aws_operation::credentials::{AuthToken, CredentialsError, ProvideAuthToken};
use aws_operation::{
    BoxFuture, Client, ClientBuilder, Credentials, Operation, aws_operation, aws_service,
};
use aws_operation_tests::{Canned, CannedTransport, FixedClock};
use bytes::Bytes;
use http::{Request, Response};

use crate::support::recorder::Listening;

#[aws_service(id = "Code Things", signing_name = "code-things", auth = bearer)]
struct CodeThings;

#[aws_operation(method = "POST", path = "/things", service = CodeThings, output = ())]
struct MakeThing {
    name: String,
}

#[aws_operation(method = "GET", path = "/open", service = CodeThings, output = (), auth = none)]
struct GetOpen;

#[aws_operation(method = "GET", path = "/signed", service = CodeThings, output = (), auth = sigv4)]
struct GetSigned;

#[aws_operation(
    method = "GET",
    path = "/by-key",
    service = CodeThings,
    output = (),
    auth = http_api_key(header = "X-Api-Key"),
)]
struct GetByKey;

#[aws_service(id = "Bedrock", auth = bearer_or_sigv4)]
struct Bedrock;

#[aws_operation(method = "GET", path = "/models", service = Bedrock, output = ())]
struct ListModels;

/// One of a service that is otherwise signed.
#[aws_operation(method = "GET", path = "/things", output = (), auth = bearer)]
struct ListThings;

#[aws_service(id = "elsewhere", endpoint = "https://api.example.com", auth = bearer)]
struct Elsewhere;

#[aws_operation(method = "GET", path = "/a", service = Elsewhere, output = ())]
struct GetElsewhere;

#[aws_operation(method = "GET", path = "/a", service = Elsewhere, output = (), auth = sigv4)]
struct GetSignedElsewhere;

const TOKEN: &str = "eyJ-HUSH.a_b~c+d/e=";

fn builder() -> ClientBuilder {
    Client::builder().region("us-east-1").service("things")
}

fn keys() -> Credentials {
    Credentials::new("AKID", "secret")
}

async fn preview<O: Operation>(
    client: ClientBuilder,
    operation: O,
) -> Result<Request<Bytes>, String> {
    let client = client.build().unwrap();
    client.call(operation).preview().await.map_err(|error| error.to_string())
}

/// What says whose the request is, and nothing of a signature beside a token.
async fn authorization<O: Operation>(client: ClientBuilder, operation: O) -> Option<String> {
    let request = preview(client, operation).await.unwrap();
    let value = request.headers().get("authorization")?;
    assert!(value.is_sensitive());
    let value = value.to_str().unwrap();
    assert_eq!(request.headers().contains_key("x-amz-date"), value.contains("Signature="));
    Some(value.to_owned())
}

fn make() -> MakeThing {
    MakeThing { name: "a".to_owned() }
}

fn is_signed(value: Option<String>) -> bool {
    value.is_some_and(|value| value.starts_with("AWS4-HMAC-SHA256 Credential=AKID/"))
}

#[tokio::test]
async fn the_token_is_in_the_header_and_nothing_is_signed() {
    let client = || builder().bearer_token(AuthToken::new(TOKEN));
    let expected = Some(format!("Bearer {TOKEN}"));
    assert_eq!(authorization(client(), make()).await, expected);
    assert_eq!(authorization(client(), ListThings).await, expected);
    // Where there is a token, it needs no keys, but keys are not in its way either.
    assert_eq!(authorization(client().credentials(keys()), make()).await, expected);
}

#[tokio::test]
async fn what_an_operation_says_goes_before_what_its_service_says() {
    let client = || {
        builder().credentials(keys()).bearer_token(AuthToken::new("T")).api_key(AuthToken::new("K"))
    };
    assert_eq!(authorization(client(), GetOpen).await, None);
    assert!(is_signed(authorization(client(), GetSigned).await));
    let by_key = preview(client(), GetByKey).await.unwrap();
    assert_eq!(by_key.headers()["x-api-key"], "K");
    assert!(!by_key.headers().contains_key("authorization"));
}

#[tokio::test]
async fn either_is_signed_unless_there_is_a_token() {
    let signed = || builder().credentials(keys());
    assert!(is_signed(authorization(signed(), ListModels).await));
    let by_token = signed().bearer_token(AuthToken::new("T"));
    assert_eq!(authorization(by_token, ListModels).await.as_deref(), Some("Bearer T"));
    let neither = preview(builder(), ListModels).await.unwrap_err();
    assert!(neither.starts_with("ListModels was not sent: no credentials: "), "{neither}");
}

#[tokio::test]
async fn without_a_token_it_says_what_to_set() {
    let said = preview(builder().credentials(keys()), make()).await.unwrap_err();
    assert_eq!(
        said,
        "MakeThing was not sent: no bearer token: set `AWS_BEARER_TOKEN_CODE_THINGS`, run `aws sso login` \
         for a profile with an `sso_session`, or set `Client::builder().bearer_token(..)`"
    );
}

#[tokio::test]
async fn what_is_no_token_is_not_sent() {
    for (token, problem) in [
        ("", "is empty"),
        ("HUSH\n", "contains white space or another character that tokens do not have"),
        ("HUSH HUSH", "contains white space or another character that tokens do not have"),
        ("HUSH\u{e9}", "contains white space or another character that tokens do not have"),
        ("HUSH\r\nx-evil: 1", "contains white space or another character that tokens do not have"),
    ] {
        let client = builder().bearer_token(AuthToken::new(token));
        let said = preview(client, make()).await.unwrap_err();
        assert_eq!(said, format!("MakeThing was not sent: the bearer token {problem}"));
    }
}

/// Counts how often it is asked, and by which name.
#[derive(Debug, Default)]
struct Counting(AtomicUsize, Mutex<Vec<String>>);

impl ProvideAuthToken for &'static Counting {
    fn auth_token<'a>(
        &'a self,
        service: &'a str,
    ) -> BoxFuture<'a, Result<AuthToken, CredentialsError>> {
        self.1.lock().unwrap().push(service.to_owned());
        let count = self.0.fetch_add(1, Ordering::SeqCst);
        Box::pin(std::future::ready(match count {
            2 => Err(CredentialsError::new("the vault is sealed")),
            count => Ok(AuthToken::new(format!("T{count}"))),
        }))
    }
}

fn counting() -> &'static Counting {
    Box::leak(Box::default())
}

#[tokio::test]
async fn a_token_goes_over_https_and_to_this_machine() {
    for (endpoint, is_private) in [
        ("https://things.example.com", true),
        ("http://127.0.0.1:8000", true),
        ("http://127.9.9.9", true),
        ("http://[::1]:8000", true),
        ("http://LocalHost:8000", true),
        ("http://things.example.com", false),
        ("http://localhost.example.com", false),
        ("http://127.0.0.1.example.com", false),
        ("http://10.0.0.1", false),
        ("http://[fe80::1]", false),
        ("http://0.0.0.0", false),
    ] {
        let source = counting();
        let client = builder().endpoint_url(endpoint).bearer_token(source);
        let sent = preview(client, make()).await;
        assert_eq!(sent.is_ok(), is_private, "{endpoint}");
        assert_eq!(source.0.load(Ordering::SeqCst), usize::from(is_private), "{endpoint}");
        if let Err(said) = sent {
            let begin = "MakeThing was not sent: the bearer token is sent only over HTTPS or to this machine";
            assert!(said.starts_with(begin), "{said}");
        }
        // Nor is it left out for a signature in silence.
        let client = builder().credentials(keys()).endpoint_url(endpoint);
        let sent = preview(client.bearer_token(counting()), ListModels).await;
        assert_eq!(sent.is_ok(), is_private, "{endpoint}");
    }
}

fn answer(status: u16, body: &'static str) -> Canned {
    Canned::Answer(Response::builder().status(status).body(Bytes::from(body)).unwrap())
}

#[tokio::test]
async fn a_source_is_asked_before_each_attempt_by_the_signing_name() {
    let transport = CannedTransport::new(vec![answer(500, "{}"), answer(200, "{}")]);
    let source = counting();
    let client = builder()
        .clock(FixedClock::at(SystemTime::UNIX_EPOCH))
        .transport(transport.clone())
        .bearer_token(source)
        .build()
        .unwrap();
    client.send(make()).await.unwrap();
    let sent = transport.requests();
    let sent: Vec<_> = sent.iter().map(|request| &request.headers()["authorization"]).collect();
    assert_eq!(sent, ["Bearer T0", "Bearer T1"]);
    assert_eq!(*source.1.lock().unwrap(), ["code-things", "code-things"]);
    let error = client.send(make()).await.unwrap_err();
    assert_eq!(error.to_string(), "MakeThing was not sent: no bearer token: the vault is sealed");
}

#[tokio::test]
async fn only_a_signature_can_be_presigned() {
    let client = builder().credentials(keys()).bearer_token(AuthToken::new("T")).build().unwrap();
    let hour = Duration::from_secs(3_600);
    let said = client.call(make()).presign(hour).await.unwrap_err().to_string();
    let expected =
        "MakeThing was not sent: an operation with `auth = bearer` cannot be presigned: ";
    assert!(said.starts_with(expected), "{said}");
    let signed = client.call(ListModels).presign(hour).await.unwrap().request;
    assert!(signed.uri().query().unwrap().contains("X-Amz-Signature="));
    assert!(!signed.headers().contains_key("authorization"));
}

#[tokio::test]
async fn a_fixed_host_needs_no_region_unless_it_is_signed_for() {
    let client = || Client::builder().credentials(keys()).bearer_token(AuthToken::new("T"));
    let request = preview(client(), GetElsewhere).await.unwrap();
    assert_eq!(request.uri(), "https://api.example.com/a");
    let said = preview(client(), GetSignedElsewhere).await.unwrap_err();
    assert!(said.starts_with("GetSignedElsewhere was not sent: no region: "), "{said}");
    let said = preview(client(), make()).await.unwrap_err();
    assert!(said.starts_with("MakeThing was not sent: no region: "), "{said}");
    assert!(is_signed(authorization(client().region("us-east-1"), GetSignedElsewhere).await));
}

/// A clock that is corrected changes signatures, and a token has no time in it.
#[tokio::test]
async fn a_token_is_not_sent_again_for_the_clock() {
    let refused = Response::builder()
        .status(403)
        .header("date", "Mon, 30 Nov 2026 19:36:55 GMT")
        .header("x-amzn-errortype", "InvalidSignatureException");
    let refused = Canned::Answer(refused.body(Bytes::from("{}")).unwrap());
    let transport = CannedTransport::new(vec![refused]);
    let client = builder()
        .clock(FixedClock::at(SystemTime::UNIX_EPOCH + Duration::from_secs(1_577_836_800)))
        .transport(transport.clone())
        .bearer_token(AuthToken::new("T"))
        .build()
        .unwrap();
    assert_eq!(client.send(make()).await.unwrap_err().attempts(), 1);
}

#[tokio::test]
async fn a_token_is_not_shown() {
    let transport = CannedTransport::new(vec![answer(401, r#"{"message":"no"}"#)]);
    let listening = Listening::begin();
    let builder = builder()
        .transport(transport)
        .bearer_token(AuthToken::new(TOKEN))
        .api_key(AuthToken::new(TOKEN));
    let mut shown = format!("{builder:?}");
    let client = builder.build().unwrap();
    let call = client.call(make());
    let request = call.preview().await.unwrap();
    shown += &format!("{client:?} {client:#?} {call:?} {request:?} {request:#?}");
    let error = call.send().await.unwrap_err();
    shown += &format!("{error} {error:?} {error:#?}");
    let expiring = AuthToken::new(TOKEN).with_expiry(SystemTime::now());
    shown += &format!("{expiring:?} {expiring:#?}");
    shown += &listening.end().text();
    assert!(!shown.contains("HUSH"), "{shown}");
}
