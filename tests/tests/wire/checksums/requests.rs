//! The checksum of a request: when there is one, which, and what it is computed from.

use std::path::PathBuf;

use aws_operation::{
    AwsJson1_0, ByteStream, Checksums, Client, RestJson1, aws_operation, aws_service, aws_shape,
};

use super::store::{
    ALGORITHM, AWS, DeleteObjects, GetObject, PutObject, PutStream, builder, checksums, delete, put,
};
use crate::support::parts::Parts;

const OWN: &str = "https://store.example";
const CRC32: &str = "x-amz-checksum-crc32";

fn put_stream(body: ByteStream) -> PutStream {
    let (bucket, key) = ("b".to_owned(), "k".to_owned());
    PutStream { bucket, key, body, ..PutStream::default() }
}

#[tokio::test]
async fn what_is_usual_depends_on_the_host() {
    let set = [(CRC32, "NhCmhg=="), (ALGORITHM, "CRC32")];
    for (url, is_aws) in [
        (AWS, true),
        ("https://s3.eu-west-1.amazonaws.com", true),
        ("https://vpce-1.s3.us-east-1.vpce.amazonaws.com", true),
        ("https://s3.dualstack.us-east-1.api.aws:443", true),
        (OWN, false),
        ("http://127.0.0.1:9000", false),
        ("https://amazonaws.com.example:8443", false),
    ] {
        let client = builder(url).build().unwrap();
        let sent = client.call(put("hello")).preview().await.unwrap();
        assert_eq!(checksums(sent.headers()), if is_aws { &set[..] } else { &[] }, "{url}");
        let get = GetObject { bucket: "b".into(), key: "k".into(), ..GetObject::default() };
        let sent = client.call(get).preview().await.unwrap();
        let mode = sent.headers().get("x-amz-checksum-mode").map(|mode| mode.as_bytes());
        assert_eq!(mode, is_aws.then_some(&b"ENABLED"[..]), "{url}");
        // What is required is sent everywhere.
        let sent = client.call(delete()).preview().await.unwrap();
        assert_eq!(sent.headers()[ALGORITHM], "CRC32", "{url}");
    }
    // The client's host is AWS's if nothing else is said.
    let client = Client::builder()
        .region("eu-west-1")
        .credentials(aws_operation::Credentials::new("AKIDEXAMPLE", "secret"));
    let sent = client.build().unwrap().call(put("hello")).preview().await.unwrap();
    assert_eq!(checksums(sent.headers()), set);
}

#[tokio::test]
async fn settings_come_before_what_is_usual() {
    for (url, checksums_of, count) in [
        (AWS, Checksums::WhenRequired, 0),
        (AWS, Checksums::WhenSupported, 2),
        (OWN, Checksums::WhenRequired, 0),
        (OWN, Checksums::WhenSupported, 2),
    ] {
        let client = builder(url).request_checksum_calculation(checksums_of);
        let client = client.response_checksum_validation(checksums_of).build().unwrap();
        let sent = client.call(put("hello")).preview().await.unwrap();
        assert_eq!(checksums(sent.headers()).len(), count, "{url} {checksums_of:?}");
        let get = GetObject { bucket: "b".into(), key: "k".into(), ..GetObject::default() };
        let sent = client.call(get).preview().await.unwrap();
        assert_eq!(checksums(sent.headers()).len(), count / 2, "{url} {checksums_of:?}");
        // A member wins over both.
        let get = GetObject {
            bucket: "b".into(),
            key: "k".into(),
            checksum_mode: Some("OTHER".into()),
            ..GetObject::default()
        };
        let sent = client.call(get).preview().await.unwrap();
        assert_eq!(sent.headers()["x-amz-checksum-mode"], "OTHER");
    }
}

#[tokio::test]
async fn each_algorithm_can_be_chosen() {
    let client = builder(OWN).build().unwrap();
    for (name, header, value) in [
        ("CRC32", "x-amz-checksum-crc32", "NhCmhg=="),
        ("crc32", "x-amz-checksum-crc32", "NhCmhg=="),
        ("CRC32C", "x-amz-checksum-crc32c", "mnG7TA=="),
        ("CRC64NVME", "x-amz-checksum-crc64nvme", "M3eFcAZSQlc="),
        ("SHA1", "x-amz-checksum-sha1", "qvTGHdzF6KLavt4PO0gs2a6pQ00="),
        ("SHA256", "x-amz-checksum-sha256", "LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ="),
        ("MD5", "x-amz-checksum-md5", "XUFAKrxLKna5cZ2REBfFkg=="),
    ] {
        let operation = PutObject { checksum_algorithm: Some(name.to_owned()), ..put("hello") };
        let sent = client.call(operation).preview().await.unwrap();
        assert_eq!(checksums(sent.headers()), [(header, value), (ALGORITHM, name)]);
    }
    let operation = PutObject { checksum_algorithm: Some("XXHASH64".to_owned()), ..put("hello") };
    let refused = client.call(operation).preview().await.unwrap_err().to_string();
    let said = "PutObject was not sent: `XXHASH64` is not a checksum algorithm that the client \
                computes: set the checksum yourself, or use one of CRC64NVME, CRC32C, CRC32, SHA1, \
                SHA256, SHA512, MD5";
    assert_eq!(refused, said);
    // The caller's own is sent as it is.
    let operation = PutObject {
        checksum_algorithm: Some("XXHASH64".to_owned()),
        checksum_crc32: Some("AAAAAA==".to_owned()),
        ..put("hello")
    };
    let sent = client.call(operation).preview().await.unwrap();
    assert_eq!(checksums(sent.headers()), [(CRC32, "AAAAAA=="), (ALGORITHM, "XXHASH64")]);
}

#[tokio::test]
async fn content_md5_stands_for_what_is_required_alone() {
    let client = builder(OWN).content_md5(true).build().unwrap();
    let sent = client.call(delete()).preview().await.unwrap();
    let given = checksums(sent.headers());
    assert_eq!(given.iter().map(|(name, _)| *name).collect::<Vec<_>>(), ["content-md5"]);
    let own = DeleteObjects { content_md5: Some("mine".to_owned()), ..delete() };
    let sent = client.call(own).preview().await.unwrap();
    assert_eq!(checksums(sent.headers()), [("content-md5", "mine")]);
    let chosen = DeleteObjects { checksum_algorithm: Some("SHA1".to_owned()), ..delete() };
    let sent = client.call(chosen).preview().await.unwrap();
    assert!(sent.headers().contains_key("x-amz-checksum-sha1"));
    assert!(!sent.headers().contains_key("content-md5"));
    assert_eq!(checksums(client.call(put("hello")).preview().await.unwrap().headers()), []);
    // Of what is supported it is not a part, even where that has checksums.
    let client = builder(AWS).content_md5(true).build().unwrap();
    let sent = client.call(put("hello")).preview().await.unwrap();
    assert_eq!(checksums(sent.headers()), [(CRC32, "NhCmhg=="), (ALGORITHM, "CRC32")]);
}

#[tokio::test]
async fn a_file_and_large_bytes_have_one_too() {
    let large = "hello".repeat(500_000);
    let path: PathBuf =
        std::env::temp_dir().join(format!("aws-operation-{}-checksum", std::process::id()));
    std::fs::write(&path, &large).unwrap();
    let client = builder(AWS).build().unwrap();
    let in_memory = client.call(put(large.clone())).preview().await.unwrap();
    let file = ByteStream::from_path(&path).await.unwrap();
    let in_file = client.call(put(file)).preview().await.unwrap();
    std::fs::remove_file(&path).unwrap();
    for name in [CRC32, "x-amz-content-sha256", "authorization"] {
        let value = &in_memory.headers()[name];
        let shown = value.to_str().unwrap();
        assert!(shown.len() >= 8, "{shown}");
        if name != "authorization" {
            assert_eq!(value, &in_file.headers()[name], "{name}");
        }
    }
}

#[aws_operation(
    method = "PUT",
    path = "/required",
    service = Things,
    output = (),
    auth = unsigned_payload,
    checksum(required)
)]
struct PutRequired {
    #[aws(payload)]
    body: ByteStream,
}

#[tokio::test]
async fn a_stream_has_none_unless_it_is_asked_for() {
    let client = builder(AWS).build().unwrap();
    let stream = || ByteStream::from_stream(Parts(vec!["hello"]));
    let sent = client.call(put_stream(stream())).preview().await.unwrap();
    assert_eq!(checksums(sent.headers()), []);
    let own = PutStream { checksum_crc32: Some("NhCmhg==".to_owned()), ..put_stream(stream()) };
    let sent = client.call(own).preview().await.unwrap();
    assert_eq!(checksums(sent.headers()), [(CRC32, "NhCmhg==")]);
    let asked = PutStream { checksum_algorithm: Some("SHA1".to_owned()), ..put_stream(stream()) };
    let refused = client.call(asked).preview().await.unwrap_err().to_string();
    let said = "PutStream was not sent: the body's checksum cannot be computed: it is a one-shot \
                stream, and the checksum is sent before it; set the checksum yourself, or send a \
                file or bytes in memory";
    assert_eq!(refused, said);
    for client in [client, builder(OWN).content_md5(true).build().unwrap()] {
        let refused = client.call(PutRequired { body: stream() }).preview().await.unwrap_err();
        assert!(refused.to_string().ends_with(&said[10..]), "{refused}");
    }
}

#[tokio::test]
async fn a_url_has_none() {
    let client = builder(AWS).build().unwrap();
    let hour = std::time::Duration::from_secs(3_600);
    let signed = client.call(delete()).presign(hour).await.unwrap().request;
    assert_eq!(checksums(signed.headers()), []);
    let get = GetObject { bucket: "b".into(), key: "k".into(), ..GetObject::default() };
    let signed = client.call(get).presign(hour).await.unwrap().request;
    assert_eq!(checksums(signed.headers()), []);
}

#[aws_service(id = "Things", protocol = RestJson1)]
struct Things;

#[aws_operation(method = "POST", path = "/things", service = Things, output = (), checksum(required))]
struct PostThing {
    foo: String,
}

#[aws_service(id = "Rpc", protocol = AwsJson1_0, target_prefix = "Rpc")]
struct Rpc;

#[aws_shape(input, rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug, Clone)]
enum Choice {
    Sha1,
    #[allow(dead_code)]
    Unknown(String),
}

#[aws_operation(
    service = Rpc,
    output = (),
    checksum(required, request_algorithm = algorithm)
)]
struct CallThing {
    foo: String,
    algorithm: Option<Choice>,
}

/// In no protocol is there anything else to say.
#[tokio::test]
async fn other_protocols_have_them() {
    let client = builder(OWN).build().unwrap();
    let post = || PostThing { foo: "base64 encoded md5 checksum".to_owned() };
    let sent = client.call(post()).preview().await.unwrap();
    assert_eq!(checksums(sent.headers()), [(CRC32, "7uWJ2g==")]);
    // As Smithy's own test has it.
    let client = builder(OWN).content_md5(true).build().unwrap();
    let sent = client.call(post()).preview().await.unwrap();
    assert_eq!(checksums(sent.headers()), [("content-md5", "iB0/3YSo7maijL0IGOgA9g==")]);

    let client = builder(OWN).build().unwrap();
    let call = |algorithm| CallThing { foo: "a".to_owned(), algorithm };
    let sent = client.call(call(None)).preview().await.unwrap();
    assert_eq!(
        checksums(sent.headers()).iter().map(|(name, _)| *name).collect::<Vec<_>>(),
        [CRC32]
    );
    let sent = client.call(call(Some(Choice::Sha1))).preview().await.unwrap();
    let named: Vec<_> = checksums(sent.headers()).iter().map(|(name, _)| *name).collect();
    assert_eq!(named, ["x-amz-checksum-sha1"]);
    assert!(String::from_utf8_lossy(sent.body()).contains(r#""algorithm":"SHA1""#));
    let refused = client.call(call(Some(Choice::Unknown("CRC".to_owned())))).preview().await;
    assert!(refused.unwrap_err().to_string().contains("`CRC` is not a checksum algorithm"));
}
