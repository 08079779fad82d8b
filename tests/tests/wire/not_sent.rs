//! Calls that cannot be sent: an error that says what to do, and nothing on the wire.

use crate::support::block_on::block_on;
use crate::support::raw_server::{RawServer, Reaction};
use crate::support::things::{GetThing, MakeThing};
use aws_operation::BoxFuture;
use aws_operation::credentials::{CredentialsError, ProvideCredentials};
use aws_operation::{Client, ClientBuilder, Credentials, aws_operation, aws_service};
use aws_operation_examples::nimble::{UpdateStreamingImage, UpdateStreamingImageRequired};
use aws_operation_tests::FixedClock;
use aws_operation_tests::{Canned, CannedTransport};
use bytes::Bytes;
use std::sync::atomic::{AtomicBool, Ordering};

fn client() -> (ClientBuilder, CannedTransport) {
    let transport = CannedTransport::content();
    let client = Client::builder().transport(transport.clone());
    (client, transport)
}

fn credentials() -> Credentials {
    Credentials::new("AKID", "secret")
}

/// The error's line of a call that `client` cannot send.
async fn refused(client: ClientBuilder, transport: &CannedTransport) -> String {
    let client = client.build().unwrap();
    let call = client.call(MakeThing::default());
    let previewed = call.preview().await.unwrap_err();
    let error = call.send().await.unwrap_err();
    assert_eq!(error.attempts(), 0);
    assert!(error.raw().is_none() && error.status().is_none() && error.code().is_none());
    assert!(!error.is_retryable() && !error.is_timeout() && !error.is_throttling());
    assert!(error.idempotency_token().is_some());
    assert!(transport.requests().is_empty());
    assert_eq!(previewed.to_string(), error.to_string());
    assert!(error.to_string().starts_with("MakeThing was not sent: "), "{error}");
    error.to_string()
}

#[tokio::test]
async fn a_call_without_credentials_says_what_to_set() {
    let (client, transport) = client();
    let said = refused(client.region("us-east-1").service("things"), &transport).await;
    for part in ["no credentials", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", ".credentials("] {
        assert!(said.contains(part), "{said}");
    }
}

#[tokio::test]
async fn a_call_without_a_region_says_what_to_set() {
    let (client, transport) = client();
    let said = refused(client.service("things").credentials(credentials()), &transport).await;
    assert!(said.contains("no region") && said.contains("AWS_REGION"), "{said}");
    assert!(said.contains(".region("), "{said}");
}

#[tokio::test]
async fn what_is_signed_as_s3_needs_the_keys_for_it() {
    for name in ["s3", "s3express", "s3-object-lambda", "s3-outposts"] {
        let (client, transport) = client();
        let client = client.region("us-east-1").service(name).credentials(credentials());
        let said = refused(client, &transport).await;
        let needed = format!("`{name}` needs the keys `disable_double_encoding` and");
        assert!(said.contains(&needed), "{said}");
    }
    let (client, transport) = client();
    let client = client.region("us-east-1").service("s3tables").credentials(credentials());
    assert!(client.build().unwrap().call(MakeThing::default()).preview().await.is_ok());
    assert!(transport.requests().is_empty());
}

#[tokio::test]
async fn a_call_without_a_service_says_what_to_set() {
    let (client, transport) = client();
    let said = refused(client.region("us-east-1").credentials(credentials()), &transport).await;
    assert!(said.contains("no service") && said.contains(".service("), "{said}");
    assert!(said.contains("`service = "), "{said}");
}

#[test]
fn a_setting_that_is_no_good_is_refused() {
    let hostile = ["", "us east", "evil.test/", "us-east-1.evil.test#", "us-east-1\n", "ü"];
    for name in hostile {
        let error = client().0.region(name).build().unwrap_err();
        assert!(error.to_string().contains("is not a valid region"), "{error}");
        let error = client().0.service(name).build().unwrap_err();
        assert!(error.to_string().contains("is not a valid service name"), "{error}");
    }
    assert!(client().0.max_attempts(0).build().is_err());
}

/// Each as in botocore, except `us-east-1\n`: see `odd-region` in `docs/deviations.md`.
#[test]
fn a_region_is_one_part_of_a_host_name() {
    let (longest, too_long) = ("a".repeat(63), "a".repeat(64));
    for region in ["us-east-1", "US-EAST-1", "aws-global", "1a", "a", &longest] {
        assert!(client().0.region(region).build().is_ok(), "{region}");
    }
    for region in [" us-east-1", "us.east.1", "us_east_1", "-us", "us-", "123", "-", &too_long] {
        let error = client().0.region(region).build().unwrap_err().to_string();
        assert!(error.contains(&format!("`{region}` is not a valid region: use")), "{error}");
    }
    let error = client().0.region("us-east-1\n").build().unwrap_err().to_string();
    assert!(error.contains(r"`us-east-1\n` is not a valid region"), "{error}");
}

#[test]
fn the_secrets_of_an_endpoint_url_are_not_shown() {
    for url in
        ["https://user:pa ss@host", "user:hunter2@host", "ftp://u:hunter2@x", "https://u:hunter2@x"]
    {
        let builder = client().0.endpoint_url(url);
        assert!(!format!("{builder:?}").contains(url), "{builder:?}");
        let error = builder.build().unwrap_err();
        assert!(error.to_string().contains("user name or password"), "{error}");
    }
}

/// Credentials that last for one attempt.
#[derive(Debug, Default)]
struct ForOnce(AtomicBool);

impl ProvideCredentials for ForOnce {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        let given = self.0.swap(true, Ordering::Relaxed);
        Box::pin(async move {
            if given { Err(CredentialsError::new("expired")) } else { Ok(credentials()) }
        })
    }
}

#[tokio::test]
async fn an_attempt_that_was_sent_is_told_of_though_the_next_cannot_be() {
    let answer = http::Response::builder().status(500).body(Bytes::new()).unwrap();
    let transport = CannedTransport::new(vec![Canned::Answer(answer)]);
    let client = Client::builder().region("us-east-1").service("things").transport(transport);
    let client =
        client.credentials(ForOnce::default()).clock(FixedClock::at(std::time::SystemTime::now()));
    let error = client.build().unwrap().send(GetThing { id: "1".into() }).await.unwrap_err();
    assert_eq!((error.status(), error.attempts()), (Some(500), 1), "{error}");
}

/// A service with one host for every region.
#[aws_service(id = "IAM", endpoint = "https://iam.test", signing_region = "us-east-1")]
struct Iam;

#[aws_operation(method = "GET", path = "/users", service = Iam)]
struct ListUsers;

#[tokio::test]
async fn a_service_with_one_host_needs_no_region_and_has_no_other_endpoints() {
    let plain = client().0.credentials(credentials()).build().unwrap();
    let request = plain.call(ListUsers).preview().await.unwrap();
    assert_eq!(request.uri(), "https://iam.test/users");
    let fips = client().0.credentials(credentials()).fips(true).build().unwrap();
    let error = fips.send(ListUsers).await.unwrap_err();
    assert!(error.to_string().contains("FIPS"), "{error}");
}

/// An operation whose token is given and whose other member is too long.
#[aws_operation(method = "POST", path = "/things")]
struct Constrained {
    #[aws(length(max = 1))]
    name: String,
    #[aws(idempotency_token)]
    client_token: Option<String>,
}

#[tokio::test]
async fn a_refused_call_still_tells_its_token() {
    let (client, transport) = client();
    let client = client.build().unwrap();
    let call = client.call(Constrained { name: "ab".into(), client_token: Some("mine".into()) });
    assert_eq!(call.idempotency_token(), Some("mine"));
    let error = call.send().await.unwrap_err();
    assert_eq!(error.idempotency_token(), Some("mine"));
    assert_eq!(error.invalid_members()[0].path(), "name");
    assert!(transport.requests().is_empty());
}

#[derive(Debug)]
struct Expired;

impl ProvideCredentials for Expired {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(async { Err(CredentialsError::new("the session has expired: log in again")) })
    }
}

#[tokio::test]
async fn a_source_of_credentials_that_fails_is_quoted() {
    let (client, transport) = client();
    let client = client.region("us-east-1").service("things").credentials(Expired);
    let said = refused(client, &transport).await;
    assert!(said.contains("the session has expired: log in again"), "{said}");
}

#[tokio::test]
async fn a_client_names_the_service_of_an_operation_without_one() {
    let (client, transport) = client();
    let client = client.region("us-east-1").service("things").credentials(credentials());
    let client = client.build().unwrap();
    let thing = client.send(GetThing { id: "a b".into() }).await.unwrap();
    assert_eq!(thing, serde_json::json!({}));
    // A declared service always wins.
    let update = UpdateStreamingImage::from(UpdateStreamingImageRequired {
        studio_id: "s".into(),
        streaming_image_id: "i".into(),
    });
    client.send(update).await.unwrap();
    let [named, declared] = &transport.requests()[..] else { panic!("not two requests") };
    assert_eq!(named.uri(), "https://things.us-east-1.amazonaws.com/things/a%20b");
    assert!(named.headers()["authorization"].to_str().unwrap().contains("/us-east-1/things/aws4"));
    assert_eq!(declared.uri().host(), Some("nimble.us-east-1.amazonaws.com"));
    assert!(declared.headers()["authorization"].to_str().unwrap().contains("/nimble/aws4"));
}

#[test]
fn a_call_outside_a_runtime_is_an_error() {
    // With the real transport, the real clock and an address where nobody is.
    let client = Client::builder()
        .region("us-east-1")
        .service("things")
        .endpoint_url("http://127.0.0.1:9")
        .credentials(credentials())
        .build()
        .unwrap();
    for limit in [None, Some(std::time::Duration::from_secs(1))] {
        let call = client.call(GetThing { id: "1".into() });
        let call = match limit {
            Some(limit) => call.timeout(limit),
            None => call,
        };
        let error = block_on(call.send(), 10).expect("never ready").unwrap_err();
        assert_eq!(error.attempts(), 0);
        assert!(error.to_string().contains("no tokio runtime"), "{error}");
    }
    // What sends nothing needs none.
    let call = client.call(GetThing { id: "1".into() });
    let request = block_on(call.preview(), 10).expect("never ready").unwrap();
    assert_eq!(request.uri().path(), "/things/1");
}

#[test]
fn a_call_begun_inside_a_runtime_and_sent_in_another_arrives() {
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (first, second) = (runtime(), runtime());
    let reactions = vec![Reaction::answer("200 OK", "{}")];
    let server = first.block_on(RawServer::start(reactions)).unwrap();
    let client = Client::builder()
        .region("us-east-1")
        .service("things")
        .endpoint_url(server.endpoint_url())
        .credentials(credentials())
        .build()
        .unwrap();
    let call = client.call(GetThing { id: "1".into() }).send();
    // The server lives in the first, so that has to run on.
    let sending = std::thread::spawn(move || second.block_on(call));
    while !sending.is_finished() {
        first.block_on(async { tokio::time::sleep(std::time::Duration::from_millis(5)).await });
    }
    sending.join().unwrap().unwrap();
}
