//! Requests beside botocore's, with the bucket in the path.

use std::collections::BTreeMap;
use std::time::SystemTime;

use aws_operation::{ByteStream, Checksums, Client, Error, Timestamp};
use aws_operation_tests::FixedClock;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde_json::Value;

use super::store::{
    AWS, Delete, DeleteObjects, GetObject, ObjectIdentifier, PutBucketTagging, PutObject, Tag,
    Tagging, builder,
};

const CASES: &str = include_str!("../../../data/s3-checksums.jsonl");

fn client(case: &Value) -> Client {
    let time: Timestamp = "2024-01-02T03:04:05Z".parse().unwrap();
    let given = &case["in"];
    // botocore has one default for every host.
    let checksums = match given["config"]["request_checksum_calculation"].as_str() {
        Some("when_required") => Checksums::WhenRequired,
        _ => Checksums::WhenSupported,
    };
    builder(given["endpoint_url"].as_str().unwrap_or(AWS))
        .clock(FixedClock::at(SystemTime::from(time)))
        .request_checksum_calculation(checksums)
        .response_checksum_validation(Checksums::WhenSupported)
        .build()
        .unwrap()
}

async fn sent(case: &Value) -> Result<http::Request<Bytes>, Error> {
    let (client, params) = (client(case), &case["in"]["params"]);
    let text = |value: &Value, name: &str| value[name].as_str().map(str::to_owned);
    let (bucket, checksum_algorithm) = (text(params, "Bucket").unwrap(), None);
    match case["in"]["operation"].as_str().unwrap() {
        "GetObject" => {
            let key = text(params, "Key").unwrap();
            client.call(GetObject { bucket, key, ..GetObject::default() }).preview().await
        }
        "DeleteObjects" => {
            let object = |object: &Value| ObjectIdentifier {
                key: text(object, "Key").unwrap(),
                version_id: text(object, "VersionId"),
            };
            let given = &params["Delete"];
            let objects = given["Objects"].as_array().unwrap().iter().map(object).collect();
            let delete = Delete { objects, quiet: given["Quiet"].as_bool() };
            let operation = DeleteObjects { bucket, delete, checksum_algorithm, content_md5: None };
            client.call(operation).preview().await
        }
        "PutBucketTagging" => {
            let tag = |tag: &Value| Tag {
                key: text(tag, "Key").unwrap(),
                value: text(tag, "Value").unwrap(),
            };
            let tag_set = params["Tagging"]["TagSet"].as_array().unwrap().iter().map(tag).collect();
            let tagging = Tagging { tag_set };
            let operation = PutBucketTagging { bucket, tagging, checksum_algorithm };
            client.call(operation).preview().await
        }
        // A part is put as an object is.
        _ => {
            let metadata: Option<BTreeMap<String, String>> =
                params.get("Metadata").map(|map| serde_json::from_value(map.clone()).unwrap());
            let operation = PutObject {
                bucket,
                key: text(params, "Key").unwrap(),
                body: ByteStream::from(text(params, "Body").unwrap_or_default()),
                content_md5: text(params, "ContentMD5"),
                content_type: text(params, "ContentType"),
                cache_control: text(params, "CacheControl"),
                acl: text(params, "ACL"),
                tagging: text(params, "Tagging"),
                if_none_match: text(params, "IfNoneMatch"),
                metadata,
                checksum_algorithm: text(params, "ChecksumAlgorithm"),
                checksum_crc32: text(params, "ChecksumCRC32"),
                upload_id: text(params, "UploadId"),
                part_number: params["PartNumber"].as_i64(),
            };
            client.call(operation).preview().await
        }
    }
}

/// What only HTTP clients, the signer, or botocore's way to send a trailer set.
const ASIDE: [&str; 14] = [
    "accept",
    "accept-encoding",
    "amz-sdk-invocation-id",
    "amz-sdk-request",
    "authorization",
    "content-encoding",
    "content-length",
    "expect",
    "host",
    "transfer-encoding",
    "user-agent",
    "x-amz-content-sha256",
    "x-amz-decoded-content-length",
    "x-amz-trailer",
];

const CRC32: &str = "x-amz-checksum-crc32";

/// The checksum, bit by bit.
fn crc32(bytes: &[u8]) -> String {
    let bit = |crc: u32, _| (crc >> 1) ^ (0xEDB8_8320 * (crc & 1));
    let byte = |crc: u32, byte: &u8| (0..8).fold(crc ^ u32::from(*byte), bit);
    let crc = !bytes.iter().fold(u32::MAX, byte);
    STANDARD.encode(crc.to_be_bytes())
}

#[tokio::test]
async fn requests_have_the_checksums_of_botocores() {
    let (mut trailers, mut headers, mut without, mut signed) = (0, 0, 0, 0);
    for line in CASES.lines() {
        let case: Value = serde_json::from_str(line).unwrap();
        let id = case["id"].as_str().unwrap();
        let request = sent(&case).await.unwrap();
        let expected = &case["expect"]["request"];
        let all: BTreeMap<String, &str> = expected["headers"]
            .as_array()
            .unwrap()
            .iter()
            .map(|pair| (pair[0].as_str().unwrap().to_lowercase(), pair[1].as_str().unwrap()))
            .collect();
        let mut theirs = all.clone();
        theirs.retain(|name, _| !ASIDE.contains(&name.as_str()));
        let mut ours: BTreeMap<String, &str> = request
            .headers()
            .iter()
            .map(|(name, value)| (name.as_str().to_owned(), value.to_str().unwrap()))
            .collect();
        let (hash, authorization) = (ours["x-amz-content-sha256"], ours["authorization"]);
        ours.retain(|name, _| !ASIDE.contains(&name.as_str()));
        // Of a body botocore does not say what it is.
        if !theirs.contains_key("content-type") {
            ours.remove("content-type");
        }
        // A trailer of botocore's is a header.
        if let Some(trailer) = all.get("x-amz-trailer") {
            let value = ours.remove(*trailer).unwrap_or_else(|| panic!("{id}: no {trailer}"));
            let known = match (*trailer, request.body().as_ref()) {
                ("x-amz-checksum-crc32", b"") => "AAAAAA==",
                ("x-amz-checksum-crc32", b"hello") => "NhCmhg==",
                ("x-amz-checksum-sha256", b"hello") => {
                    "LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ="
                }
                other => panic!("{id}: {other:?}"),
            };
            assert_eq!(value, known, "{id}");
            trailers += 1;
        } else if ours.keys().any(|name| name.starts_with("x-amz-checksum-c")) {
            headers += 1;
        } else {
            without += 1;
        }
        // Documents differ in what they escape.
        let body = expected["body_text"].as_str().unwrap();
        let is_same = all.contains_key("x-amz-trailer") || request.body() == body;
        if let (false, Some(checksum)) = (is_same, theirs.get_mut(CRC32)) {
            assert_eq!(*checksum, crc32(body.as_bytes()), "{id}");
            *checksum = crc32(request.body()).leak();
        }
        assert_eq!(ours, theirs, "{id}");
        if is_same && !all["x-amz-content-sha256"].contains("UNSIGNED") {
            assert_eq!(hash, all["x-amz-content-sha256"], "{id}");
            if request.headers().contains_key("content-type") == all.contains_key("content-type") {
                assert_eq!(authorization, all["authorization"], "{id}");
                signed += 1;
            }
        }
    }
    assert_eq!((trailers, headers, without, signed), (9, 21, 24, 7));
}
