//! Responses whose body is held to the checksum that they have.

use std::io;
use std::time::SystemTime;

use aws_operation::{Checksums, Client, ClientBuilder, ErrorKind};
use aws_operation_tests::{Canned, CannedTransport, FixedClock};
use bytes::Bytes;

use super::store::{AWS, GetBytes, GetBytesOutput, GetObject, builder};
use crate::support::raw_server::{RawServer, Reaction};

const OWN: &str = "https://store.example";

fn answer(status: u16, header: &str, value: &str) -> Canned {
    let response = http::Response::builder().status(status).header(header, value);
    Canned::Answer(response.body(Bytes::from_static(b"hello")).unwrap())
}

fn client(builder: ClientBuilder, canned: Vec<Canned>) -> (Client, CannedTransport) {
    let transport = CannedTransport::new(canned);
    let clock = FixedClock::at(SystemTime::UNIX_EPOCH);
    (builder.transport(transport.clone()).clock(clock).build().unwrap(), transport)
}

fn get_bytes() -> GetBytes {
    GetBytes { bucket: "b".into(), key: "k".into(), ..GetBytes::default() }
}

fn get_object() -> GetObject {
    GetObject { bucket: "b".into(), key: "k".into(), ..GetObject::default() }
}

/// What a response with that header comes to, in memory and as a stream.
async fn read(builder: impl Fn() -> ClientBuilder, status: u16, header: &str, value: &str) -> bool {
    let canned = || vec![answer(status, header, value)];
    let whole = client(builder(), canned()).0.send(get_bytes()).await;
    let streamed = client(builder(), canned()).0.send(get_object()).await.unwrap();
    let streamed = streamed.body.collect().await;
    if let Err(error) = &streamed {
        assert_eq!(error.kind(), io::ErrorKind::InvalidData);
    }
    assert_eq!(whole.is_ok(), streamed.is_ok(), "{header}: {value}");
    whole.is_ok()
}

#[tokio::test]
async fn a_right_one_passes_and_a_wrong_one_is_an_error() {
    for (header, right) in [
        ("x-amz-checksum-crc32", "NhCmhg=="),
        ("x-amz-checksum-crc32c", "mnG7TA=="),
        ("x-amz-checksum-crc64nvme", "M3eFcAZSQlc="),
        ("x-amz-checksum-sha1", "qvTGHdzF6KLavt4PO0gs2a6pQ00="),
        ("x-amz-checksum-sha256", "LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ="),
        ("x-amz-checksum-md5", "XUFAKrxLKna5cZ2REBfFkg=="),
    ] {
        assert!(read(|| builder(AWS), 200, header, right).await, "{header}");
        for wrong in ["AAAAAA==", "", "not base64", &right.to_lowercase()] {
            assert!(!read(|| builder(AWS), 200, header, wrong).await, "{header}: {wrong}");
        }
        // That of the parts of an upload.
        assert!(read(|| builder(AWS), 200, header, "AAAAAA==-3").await, "{header}");
    }
    // One that is not known, and what is not a checksum.
    for header in ["x-amz-checksum-xxhash64", "x-amz-checksum-new", "x-amz-checksum-type", "etag"] {
        assert!(read(|| builder(AWS), 200, header, "AAAAAA==").await, "{header}");
    }
}

#[tokio::test]
async fn what_was_not_asked_for_is_checked_unless_a_setting_says_no() {
    let wrong = ("x-amz-checksum-crc32", "AAAAAA==");
    let required = |url| move || builder(url).response_checksum_validation(Checksums::WhenRequired);
    let supported =
        |url| move || builder(url).response_checksum_validation(Checksums::WhenSupported);
    assert!(!read(|| builder(OWN), 200, wrong.0, wrong.1).await);
    assert!(read(required(OWN), 200, wrong.0, wrong.1).await);
    assert!(read(required(AWS), 200, wrong.0, wrong.1).await);
    assert!(!read(supported(OWN), 200, wrong.0, wrong.1).await);
    // Of a part that came unasked it may be that of the whole.
    assert!(read(|| builder(OWN), 206, wrong.0, wrong.1).await);
    assert!(!read(|| builder(AWS), 206, wrong.0, wrong.1).await);
    // A member asks for it.
    let canned = vec![answer(200, wrong.0, wrong.1)];
    let asked = GetBytes { checksum_mode: Some("ENABLED".into()), ..get_bytes() };
    assert!(client(required(OWN)(), canned).0.send(asked).await.is_err());
}

#[tokio::test]
async fn a_wrong_one_in_memory_is_retried() {
    let (wrong, right) = ("AAAAAA==", "NhCmhg==");
    let header = "x-amz-checksum-crc32";
    let canned = vec![answer(200, header, wrong), answer(200, header, right)];
    let (client_of_two, transport) = client(builder(AWS), canned);
    let GetBytesOutput { body } = client_of_two.send(get_bytes()).await.unwrap();
    assert_eq!((body.as_ref(), transport.requests().len()), (&b"hello"[..], 2));

    let (client_of_one, _) = client(builder(AWS), vec![answer(200, header, wrong)]);
    let error = client_of_one.send(get_bytes()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Unreadable, 3));
    assert_eq!(error.raw().unwrap().body(), "hello");
    let said = "the body does not match the checksum in `x-amz-checksum-crc32`";
    assert!(error.to_string().contains(said), "{error}");
}

#[tokio::test]
async fn an_error_is_not_checked() {
    let canned = vec![answer(404, "x-amz-checksum-crc32", "AAAAAA==")];
    let error = client(builder(AWS), canned).0.send(get_bytes()).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Service, Some(404)));
}

/// From a server, part by part.
#[tokio::test]
async fn the_end_of_a_stream_is_an_error_if_it_is_wrong() {
    for (checksum, chunked, is_right) in [
        ("NhCmhg==", false, true),
        ("NhCmhg==", true, true),
        ("AAAAAA==", false, false),
        ("AAAAAA==", true, false),
    ] {
        let head = format!("200 OK\r\nx-amz-checksum-crc32: {checksum}");
        let reaction = match chunked {
            false => Reaction::answer(&head, "hello"),
            true => Reaction::WriteAndClose(
                format!(
                    "HTTP/1.1 {head}\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n\
                     3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n"
                )
                .into(),
            ),
        };
        let server = RawServer::start(vec![reaction]).await.unwrap();
        let client = builder(&server.endpoint_url());
        let client = client.response_checksum_validation(Checksums::WhenSupported).build().unwrap();
        let mut body = client.send(get_object()).await.unwrap().body;
        let (mut bytes, mut end) = (Vec::new(), None);
        while let Some(part) = body.next().await {
            match part {
                Ok(part) => bytes.extend_from_slice(&part),
                Err(error) => end = Some(error),
            }
        }
        assert_eq!(end.is_none(), is_right, "{checksum} {chunked}");
        if let Some(error) = end {
            assert_eq!(error.kind(), io::ErrorKind::InvalidData);
            // Who counts bytes does not get them all.
            assert_eq!(bytes.len() < 5, !chunked, "{bytes:?}");
        }
    }
}
