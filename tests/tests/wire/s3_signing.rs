//! What a store is sent whose service has `disable_double_encoding` and `content_sha256`, beside botocore's
//! requests to S3 with the bucket in the path.

use std::time::{Duration, SystemTime};

use aws_operation::{Blob, Client, Credentials, RestXml, Timestamp, aws_operation, aws_service};
use aws_operation_tests::FixedClock;
use http::header::AUTHORIZATION;
use serde_json::Value;

const CASES: &str = include_str!("../../data/s3-path-style.jsonl");

#[aws_service(id = "S3", protocol = RestXml, disable_double_encoding, content_sha256)]
struct Store;

#[aws_operation(method = "GET", path = "/{Bucket}/{Key+}", service = Store, output = ())]
struct GetObject {
    bucket: String,
    key: String,
    #[aws(header = "x-amz-checksum-mode")]
    checksum_mode: Option<String>,
}

#[aws_operation(method = "HEAD", path = "/{Bucket}/{Key+}", service = Store, output = ())]
struct HeadObject {
    bucket: String,
    key: String,
}

#[aws_operation(method = "DELETE", path = "/{Bucket}/{Key+}", service = Store, output = ())]
struct DeleteObject {
    bucket: String,
    key: String,
    #[aws(query = "versionId")]
    version_id: Option<String>,
}

#[aws_operation(method = "PUT", path = "/{Bucket}/{Key+}", service = Store, output = ())]
struct PutObject {
    bucket: String,
    key: String,
    #[aws(payload)]
    body: Blob,
}

fn client(case: &Value) -> Client {
    let time: Timestamp = "2024-01-02T03:04:05Z".parse().unwrap();
    let builder = Client::builder()
        .region("us-east-1")
        .credentials(Credentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"))
        .clock(FixedClock::at(SystemTime::from(time)));
    // In us-east-1 botocore has a name for S3 that no other region has.
    let url = case["in"]["endpoint_url"].as_str().unwrap_or("https://s3.amazonaws.com");
    builder.endpoint_url(url).build().unwrap()
}

#[tokio::test]
async fn requests_are_botocores() {
    let (mut compared, mut presigned) = (0, 0);
    for line in CASES.lines() {
        let case: Value = serde_json::from_str(line).unwrap();
        let id = case["id"].as_str().unwrap();
        let (client, params) = (client(&case), &case["in"]["params"]);
        let text = |name: &str| params[name].as_str().map(str::to_owned);
        let (bucket, key) = (text("Bucket").unwrap(), text("Key").unwrap());
        let theirs = &case["expect"]["request"];
        let header = |name: &str| {
            let mut headers = theirs["headers"].as_array().into_iter().flatten();
            let found = headers.find(|pair| pair[0].as_str().unwrap().eq_ignore_ascii_case(name));
            found.map(|pair| pair[1].as_str().unwrap())
        };
        let get =
            |checksum_mode| GetObject { bucket: bucket.clone(), key: key.clone(), checksum_mode };
        let ours = match id.split('/').nth(1).unwrap() {
            "presign-get" => {
                let ours =
                    client.call(get(None)).presign(Duration::from_secs(900)).await.unwrap().request;
                assert_eq!(ours.uri().to_string(), case["expect"]["url"].as_str().unwrap(), "{id}");
                presigned += 1;
                continue;
            }
            "get" => {
                let mode = header("x-amz-checksum-mode").map(str::to_owned);
                client.call(get(mode)).preview().await.unwrap()
            }
            "head" => client.call(HeadObject { bucket, key }).preview().await.unwrap(),
            "delete" => {
                let version_id = text("VersionId");
                client.call(DeleteObject { bucket, key, version_id }).preview().await.unwrap()
            }
            _ => {
                let body = Blob::from(text("Body").unwrap().into_bytes());
                client.call(PutObject { bucket, key, body }).preview().await.unwrap()
            }
        };
        assert_eq!(ours.method().as_str(), theirs["method"], "{id}");
        assert_eq!(ours.uri().to_string(), theirs["url"].as_str().unwrap(), "{id}");
        let hash = ours.headers()["x-amz-content-sha256"].to_str().unwrap();
        assert_eq!(Some(hash), header("x-amz-content-sha256"), "{id}");
        let signature = ours.headers()[AUTHORIZATION].to_str().unwrap();
        // Of a body botocore does not say what it is.
        if !ours.headers().contains_key("content-type") {
            assert_eq!(Some(signature), header("authorization"), "{id}");
        }
        compared += 1;
    }
    assert!(compared > 30 && presigned > 10, "{compared} {presigned}");
}
