//! A store that refuses a checksum that it does not know gets `Content-MD5`.

use aws_operation::ClientBuilder;
use aws_operation_tests::{Canned, CannedTransport};
use bytes::Bytes;
use http::Response;

use super::store::{AWS, Delete, DeleteObjects, ObjectIdentifier, checksums, delete, put};

const OWN: &str = "https://store.example";
const NEW: &str = "x-amz-checksum-crc32";
const OLD: &str = "content-md5";
const UNKNOWN: &str = "<Error><Code>InvalidArgument</Code><Message>Unsupported header \
                       'x-amz-checksum-crc32' received for this API call.</Message></Error>";

fn builder(url: &str) -> ClientBuilder {
    super::store::builder(url).max_attempts(1)
}

fn refusal(status: u16) -> Canned {
    Canned::Answer(Response::builder().status(status).body(UNKNOWN.into()).unwrap())
}

fn deleted() -> Canned {
    Canned::Answer(Response::new(Bytes::from_static(b"<DeleteResult/>")))
}

/// The first header of a checksum in each request that was sent.
fn sent(transport: &CannedTransport) -> Vec<String> {
    let requests = transport.requests();
    let names = requests.iter().map(|request| {
        let given = checksums(request.headers());
        given.first().map_or_else(String::new, |(name, _)| (*name).to_owned())
    });
    names.collect()
}

#[tokio::test]
async fn a_refused_checksum_becomes_an_older_one_at_once_and_from_then_on() {
    for status in [400, 501] {
        let canned = vec![refusal(status), deleted(), deleted()];
        let transport = CannedTransport::new(canned);
        // One more than the attempts that are allowed.
        let client = builder(OWN).transport(transport.clone()).build().unwrap();
        let (_, metadata) = client.call(delete()).send_with_metadata().await.unwrap();
        assert_eq!(metadata.attempts, 2);
        client.send(delete()).await.unwrap();
        assert_eq!(sent(&transport), [NEW, OLD, OLD], "{status}");
        let requests = transport.requests();
        assert_eq!(requests[0].body(), requests[1].body());
        assert_ne!(requests[0].headers()["authorization"], requests[1].headers()["authorization"]);
    }
}

#[tokio::test]
async fn the_callers_own_stays() {
    let transport = CannedTransport::new(vec![refusal(501), deleted()]);
    let client = builder(OWN).transport(transport.clone()).build().unwrap();
    let own = DeleteObjects { content_md5: Some("mine".to_owned()), ..delete() };
    client.send(own).await.unwrap();
    let requests = transport.requests();
    assert_eq!(checksums(requests[0].headers()).len(), 3);
    assert_eq!(checksums(requests[1].headers()), [(OLD, "mine")]);
}

/// The checksum of large bytes is computed once for all attempts, unless it is another.
#[tokio::test]
async fn a_large_body_has_the_checksum_of_its_algorithm() {
    let keys = ["k".repeat(1 << 20), "k".to_owned()];
    let mut found = Vec::new();
    for key in keys {
        let transport = CannedTransport::new(vec![refusal(501), deleted()]);
        let client = builder(OWN).transport(transport.clone()).build().unwrap();
        let objects = vec![ObjectIdentifier { key, version_id: None }];
        let delete = DeleteObjects { delete: Delete { objects, quiet: None }, ..delete() };
        client.send(delete).await.unwrap();
        let requests = transport.requests();
        found.push(requests[1].headers()[OLD].to_str().unwrap().len());
    }
    // 16 bytes in base64.
    assert_eq!(found, [24, 24]);
}

#[tokio::test]
async fn what_was_refused_for_another_reason_stays_an_error_and_is_not_remembered() {
    let transport = CannedTransport::new(vec![refusal(400), refusal(400), deleted()]);
    let client = builder(OWN).transport(transport.clone()).build().unwrap();
    let told = client.send(delete()).await.unwrap_err().to_string();
    assert!(told.contains("InvalidArgument") && told.contains("2 attempts"), "{told}");
    client.send(delete()).await.unwrap();
    assert_eq!(sent(&transport), [NEW, OLD, NEW]);
}

#[tokio::test]
async fn no_other_request_is_sent_again() {
    let chosen = || DeleteObjects { checksum_algorithm: Some("CRC32".to_owned()), ..delete() };
    for (client, operation, status) in [
        (builder(AWS), delete(), 400),
        (builder(OWN), delete(), 403),
        (builder(OWN), delete(), 404),
        (builder(OWN).content_md5(false), delete(), 501),
        (builder(OWN).content_md5(true), delete(), 501),
        (builder(OWN), chosen(), 501),
    ] {
        let transport = CannedTransport::new(vec![refusal(status), deleted()]);
        let client = client.transport(transport.clone()).build().unwrap();
        let result = client.send(operation).await;
        assert!(result.is_err(), "{status}: {:?}", sent(&transport));
        assert_eq!(transport.requests().len(), 1, "{status}");
    }
    // It has no checksum that could be refused.
    let transport = CannedTransport::new(vec![refusal(400), deleted()]);
    let client = builder(OWN).transport(transport.clone()).build().unwrap();
    client.send(put("hello")).await.unwrap_err();
    assert_eq!(sent(&transport), [""]);
}
