//! The key `compression`: which requests are compressed, and what then goes with them.

use std::io::Read;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use aws_operation::transport::{Transport, TransportError};
use aws_operation::{
    AwsQuery, Blob, BoxFuture, ByteStream, Client, ClientBuilder, RestJson1, aws_operation,
    aws_service,
};
use aws_operation_tests::FixedClock;
use bytes::Bytes;
use flate2::read::GzDecoder;
use http::{HeaderMap, StatusCode};
use sha2::{Digest, Sha256};

use crate::support::client_of::client_of;
use crate::support::parts::Parts;

/// A service that is told the hash of each body.
#[aws_service(id = "things", protocol = RestJson1, content_sha256)]
struct Things;

#[aws_operation(method = "PUT", path = "/things", service = Things, output = (), compression(gzip))]
struct PutThing {
    #[aws(payload)]
    content: Blob,
    #[aws(header = "Content-Encoding")]
    encoding: Option<String>,
}

#[aws_operation(
    method = "PUT",
    path = "/checked",
    service = Things,
    output = (),
    checksum(required),
    compression(gzip)
)]
struct PutChecked {
    #[aws(payload)]
    content: Blob,
}

#[aws_operation(method = "PUT", path = "/streams", service = Things, output = (), compression(gzip))]
struct PutStream {
    #[aws(payload)]
    content: ByteStream,
    #[aws(header = "Content-Length")]
    length: Option<i64>,
}

#[aws_service(id = "metrics", protocol = AwsQuery, version = "2010-08-01")]
struct Metrics;

#[aws_operation(service = Metrics, output = (), compression(gzip))]
struct PutMetrics {
    names: String,
}

#[aws_operation(method = "GET", path = "/nothing", service = Things, output = (), compression(gzip))]
struct GetNothing;

/// Refuses all requests but the last of `attempts`, and keeps what it was sent.
#[derive(Debug, Clone)]
struct Keeper {
    attempts: usize,
    kept: Arc<Mutex<Vec<(HeaderMap, Bytes)>>>,
}

impl Keeper {
    fn new(attempts: usize) -> Self {
        Self { attempts, kept: Arc::default() }
    }

    fn sent(&self) -> Vec<(HeaderMap, Bytes)> {
        self.kept.lock().unwrap().clone()
    }

    fn client(&self) -> ClientBuilder {
        client_of(self, &FixedClock::at(SystemTime::UNIX_EPOCH))
    }
}

impl Transport for Keeper {
    fn send(
        &self,
        request: http::Request<ByteStream>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, TransportError>> {
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let body = body.collect().await.unwrap();
            let mut kept = self.kept.lock().unwrap();
            kept.push((head.headers, body));
            let mut response = http::Response::new(ByteStream::default());
            if kept.len() < self.attempts {
                *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
            }
            Ok(response)
        })
    }
}

fn plain(compressed: &[u8]) -> Vec<u8> {
    let mut plain = Vec::new();
    GzDecoder::new(compressed).read_to_end(&mut plain).unwrap();
    plain
}

fn thing(length: usize) -> PutThing {
    PutThing { content: vec![b'a'; length].into(), encoding: None }
}

fn hash(body: &[u8]) -> String {
    Sha256::digest(body).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Holds what was sent to be `content`, compressed, and to be signed and measured as it was sent.
fn check(headers: &HeaderMap, sent: &[u8], content: &[u8]) {
    assert_eq!(headers["content-encoding"], "gzip");
    assert_eq!(plain(sent), content);
    assert_eq!(headers["x-amz-content-sha256"], hash(sent).as_str());
}

#[tokio::test]
async fn a_large_body_is_compressed() {
    for (least, length, is_compressed) in [
        (None, 10_239, false),
        (None, 10_240, true),
        (Some(0), 1, true),
        (Some(3), 2, false),
        (Some(3), 3, true),
        (Some(10_485_760), 1 << 20, false),
        (Some(1 << 20), 1 << 20, true),
    ] {
        for is_disabled in [false, true] {
            let client = Keeper::new(1).client().disable_request_compression(is_disabled);
            let client = match least {
                Some(least) => client.request_min_compression_size_bytes(least),
                None => client,
            };
            let sent = client.build().unwrap().call(thing(length)).preview().await.unwrap();
            let said = format!("{length} bytes of at least {least:?}, {is_disabled}");
            let (headers, body) = (sent.headers(), sent.body());
            assert_eq!(headers["content-length"], body.len().to_string().as_str(), "{said}");
            if is_compressed && !is_disabled {
                check(headers, body, &vec![b'a'; length]);
            } else {
                assert!(!headers.contains_key("content-encoding"), "{said}");
                assert_eq!(body.len(), length, "{said}");
            }
        }
    }
}

#[tokio::test]
async fn a_form_is_compressed() {
    let client = Keeper::new(1).client().build().unwrap();
    let sent = client.call(PutMetrics { names: "n".repeat(20_000) }).preview().await.unwrap();
    assert_eq!(sent.headers()["content-encoding"], "gzip");
    let form = String::from_utf8(plain(sent.body())).unwrap();
    assert!(form.starts_with("Action=PutMetrics&Version=2010-08-01&"), "{form}");
    let signed = sent.headers()["authorization"].to_str().unwrap();
    assert!(signed.contains("SignedHeaders=content-encoding;content-type;host;"), "{signed}");
}

#[tokio::test]
async fn no_body_is_not_compressed() {
    let client = Keeper::new(1).client().request_min_compression_size_bytes(0).build().unwrap();
    let sent = client.call(GetNothing).preview().await.unwrap();
    assert!(!sent.headers().contains_key("content-encoding"));
    assert!(sent.body().is_empty());
}

#[tokio::test]
async fn an_encoding_of_the_operation_comes_first() {
    let client = Keeper::new(1).client().build().unwrap();
    let put = PutThing { encoding: Some("aws-chunked, custom".to_owned()), ..thing(20_000) };
    let sent = client.call(put).preview().await.unwrap();
    assert_eq!(sent.headers()["content-encoding"], "aws-chunked, custom, gzip");
    // One of the call's own too.
    let (name, value) = (http::header::CONTENT_ENCODING, "custom".parse().unwrap());
    let sent = client.call(thing(20_000)).header(name, value).preview().await.unwrap();
    let encodings: Vec<_> = sent.headers().get_all("content-encoding").iter().collect();
    assert_eq!(encodings, ["custom, gzip"]);
}

#[tokio::test]
async fn a_checksum_is_that_of_what_is_sent() {
    let client = Keeper::new(1).client().build().unwrap();
    let content = Blob::from(vec![b'a'; 20_000]);
    let sent = client.call(PutChecked { content }).preview().await.unwrap();
    check(sent.headers(), sent.body(), &[b'a'; 20_000]);
    let mut crc = flate2::Crc::new();
    crc.update(sent.body());
    let crc =
        base64::Engine::encode(&base64::engine::general_purpose::STANDARD, crc.sum().to_be_bytes());
    assert_eq!(sent.headers()["x-amz-checksum-crc32"], crc.as_str());
}

#[tokio::test(start_paused = true)]
async fn every_attempt_sends_the_same() {
    let keeper = Keeper::new(3);
    let client = keeper.client().attempt_timeout(Duration::from_secs(9)).build().unwrap();
    client.send(thing(100_000)).await.unwrap();
    let sent = keeper.sent();
    assert_eq!(sent.len(), 3);
    for (headers, body) in &sent {
        check(headers, body, &[b'a'; 100_000]);
        assert_eq!(body, &sent[0].1);
    }
}

#[tokio::test(start_paused = true)]
async fn a_stream_is_compressed_whatever_its_length() {
    let content = "some of it and all of it";
    let path = std::env::temp_dir().join(format!("aws-operation-gzip-{}", std::process::id()));
    std::fs::write(&path, content).unwrap();
    let file = ByteStream::from_path(&path).await.unwrap();
    let parts = || Parts(vec![" and all of it", "some of it"]);
    for (content_of, attempts) in [
        (ByteStream::from(content), 2),
        (file, 2),
        (ByteStream::from_stream(parts()).with_length(24), 1),
        (ByteStream::from_stream(parts()), 1),
    ] {
        let keeper = Keeper::new(attempts);
        let client = keeper.client().build().unwrap();
        let in_memory = content_of.as_bytes().is_some();
        let length = content_of.length().map(|length| i64::try_from(length).unwrap());
        client.send(PutStream { content: content_of, length }).await.unwrap();
        let sent = keeper.sent();
        assert_eq!(sent.len(), attempts);
        for (headers, body) in sent {
            assert_eq!(headers["content-encoding"], "gzip");
            assert_eq!(plain(&body), content.as_bytes());
            // The length of what is not in memory is known once it was sent.
            let length = headers.get("content-length").map(|length| length.to_str().unwrap());
            assert_eq!(length.map(str::to_owned), in_memory.then(|| body.len().to_string()));
            // What can be read once cannot be hashed before.
            if attempts == 2 {
                check(&headers, &body, content.as_bytes());
            } else {
                assert_eq!(headers["x-amz-content-sha256"], "UNSIGNED-PAYLOAD");
            }
        }
    }
    std::fs::remove_file(&path).unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_stream_is_held_to_its_length_before_it_is_compressed() {
    let parts = ByteStream::from_stream(Parts(vec!["too short"])).with_length(10);
    let keeper = Keeper::new(1);
    let stream = tokio::spawn(async move {
        let client = keeper.client().build().unwrap();
        client.send(PutStream { content: parts, length: None }).await
    });
    let panic = stream.await.unwrap_err().into_panic();
    let said = panic.downcast_ref::<String>().unwrap();
    assert!(said.contains("it ends 1 bytes short of its declared length"), "{said}");
}

/// As in botocore. Whoever sends it can compress it, but not sign that.
#[tokio::test]
async fn a_presigned_request_stays_as_it_is() {
    let client = Keeper::new(1).client().build().unwrap();
    let call = client.call(thing(20_000));
    let _ = call.preview().await.unwrap();
    let presigned = call.presign(Duration::from_secs(60)).await.unwrap().request;
    assert_eq!(presigned.body().len(), 20_000);
    assert!(!presigned.headers().contains_key("content-encoding"));
}

#[test]
fn a_minimum_is_in_the_range_of_the_sdks() {
    let of = |bytes| Client::builder().request_min_compression_size_bytes(bytes).build();
    assert!(of(10_485_760).is_ok());
    assert_eq!(
        of(10_485_761).unwrap_err().to_string(),
        "`request_min_compression_size_bytes` is 10485761, but must be from 0 to 10485760"
    );
}
