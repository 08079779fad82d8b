//! Buckets in the host, and buckets in another region, of a service with `virtual_host`.

use aws_operation::transport::{Transport, TransportError};
use aws_operation::{
    AddressingStyle, BoxFuture, ByteStream, Client, ClientBuilder, Credentials, RestXml,
    aws_operation, aws_service,
};
use aws_operation_tests::{Canned, CannedTransport};
use bytes::Bytes;
use http::Response;

use super::support::parts::Parts;

#[aws_service(
    id = "Store",
    protocol = RestXml,
    disable_double_encoding,
    content_sha256,
    virtual_host = "Bucket",
    access_point(
        arn = "s3:accesspoint:{name}",
        endpoint = "https://{name}-{account}.s3-accesspoint{fips}{dualStack}.{region}.{dnsSuffix}",
    ),
    access_point(
        arn = "s3-outposts:outpost:{outpost}:accesspoint:{name}",
        endpoint = "https://{name}-{account}.{outpost}.s3-outposts.{region}.{dnsSuffix}",
    ),
)]
struct Store;

#[aws_operation(method = "GET", path = "/{Bucket}/{Key+}", service = Store, output = ())]
struct GetObject {
    bucket: String,
    key: String,
}

#[aws_operation(method = "GET", path = "/{bucket}?list-type=2", service = Store, output = ())]
struct ListObjects {
    bucket: String,
}

#[aws_operation(method = "GET", path = "/{Bucket}?location", path_style, service = Store, output = ())]
struct GetBucketLocation {
    bucket: String,
}

#[aws_operation(method = "GET", path = "/", service = Store, output = ())]
struct ListBuckets;

/// Its label is the second segment.
#[aws_operation(method = "GET", path = "/v1/{Bucket}", service = Store, output = ())]
struct GetBucket {
    bucket: String,
}

/// Its label is the second segment, after another.
#[aws_operation(method = "GET", path = "/{Account}/{Bucket}", service = Store, output = ())]
struct GetBucketOf {
    account: String,
    bucket: String,
}

#[aws_operation(method = "PUT", path = "/{Bucket}/{Key+}", service = Store, output = ())]
struct PutObject {
    bucket: String,
    key: String,
    #[aws(payload)]
    body: ByteStream,
}

fn builder() -> ClientBuilder {
    let credentials = Credentials::new("AKIDEXAMPLE", "secret");
    Client::builder().region("eu-west-1").credentials(credentials)
}

fn of(bucket: &str) -> GetObject {
    GetObject { bucket: bucket.to_owned(), key: "a//b".to_owned() }
}

async fn url(client: &Client, operation: impl aws_operation::Operation) -> String {
    match client.call(operation).preview().await {
        Ok(request) => {
            assert_eq!(request.headers()["host"], request.uri().authority().unwrap().as_str());
            request.uri().to_string()
        }
        Err(error) => error.to_string(),
    }
}

#[tokio::test]
async fn buckets_are_in_the_host_where_they_can_be() {
    let client = builder().build().unwrap();
    let host = "https://store.eu-west-1.amazonaws.com";
    for (bucket, expected) in [
        ("my-bucket", "https://my-bucket.store.eu-west-1.amazonaws.com/a//b".to_owned()),
        ("my.bucket", format!("{host}/my.bucket/a//b")),
        ("My-Bucket", format!("{host}/My-Bucket/a//b")),
    ] {
        assert_eq!(url(&client, of(bucket)).await, expected);
    }
    let bucket = || "my-bucket".to_owned();
    let listed = url(&client, ListObjects { bucket: bucket() }).await;
    assert_eq!(listed, "https://my-bucket.store.eu-west-1.amazonaws.com/?list-type=2");
    let location = url(&client, GetBucketLocation { bucket: bucket() }).await;
    assert_eq!(location, format!("{host}/my-bucket?location"));
    assert_eq!(url(&client, ListBuckets).await, format!("{host}/"));
    assert_eq!(url(&client, GetBucket { bucket: bucket() }).await, format!("{host}/v1/my-bucket"));
    let of_account = GetBucketOf { account: "a".to_owned(), bucket: bucket() };
    assert_eq!(url(&client, of_account).await, format!("{host}/a/my-bucket"));
}

#[tokio::test]
async fn the_client_says_otherwise() {
    use AddressingStyle::{Auto, Path, Virtual};
    for (style, endpoint, expected) in [
        (Auto, "https://store.test/base", "https://store.test/base/my-bucket/a//b"),
        (Virtual, "https://store.test/base", "https://my-bucket.store.test/base/a//b"),
        (Virtual, "http://127.0.0.1:9000", "http://127.0.0.1:9000/my-bucket/a//b"),
        (Path, "https://store.test", "https://store.test/my-bucket/a//b"),
    ] {
        let builder = builder().addressing_style(style).endpoint_url(endpoint);
        let client = builder.build().unwrap();
        assert_eq!(url(&client, of("my-bucket")).await, expected);
    }
    let client = builder().addressing_style(Path).build().unwrap();
    let expected = "https://store.eu-west-1.amazonaws.com/my-bucket/a//b";
    assert_eq!(url(&client, of("my-bucket")).await, expected);
}

#[tokio::test]
async fn buckets_of_other_kinds_are_refused_with_the_reason() {
    let client = builder().build().unwrap();
    for (bucket, reason) in [
        ("b--use1-az4--x-s3", "is a directory bucket, which is not supported"),
        ("a--use1-az4--xa-s3", "is an access point of a directory bucket, which is not supported"),
        ("a-o01--op-s3", "is the alias of an access point on Outposts, which is not supported"),
        ("arn:aws:s3:us-west-2:accesspoint", "is not a complete ARN"),
        ("arn:aws:s3:us-west-2:1:bucket/p", "is not the ARN of an access point"),
        ("arn:aws:s3:us-west-2:1:accesspoint/p/q", "is not the ARN of an access point"),
        ("arn:aws:s3::1:accesspoint/p.mrap", "is the ARN of a multi-region access point"),
        ("arn:aws-cn:s3:cn-north-1:1:accesspoint/p", "is of another partition"),
        ("arn:aws:s3:cn-north-1:1:accesspoint/p", "is of another partition"),
        ("arn:aws:s3:us-west-2:1:accesspoint/a_b", "has a part that cannot be in a host: the name"),
        ("arn:aws:s3:us-west-2::accesspoint/p", "has a part that cannot be in a host: the account"),
    ] {
        let told = url(&client, of(bucket)).await;
        assert!(told.contains(bucket) && told.contains(reason), "{told}");
    }
    let own = builder().endpoint_url("https://store.test").build().unwrap();
    assert_eq!(url(&own, of("b--x-s3")).await, "https://store.test/b--x-s3/a//b");
}

/// As botocore sends them.
#[tokio::test]
async fn access_points_have_hosts_of_their_own() {
    let plain = "arn:aws:s3:us-west-2:123456789012:accesspoint/my-ap";
    let colon = "arn:aws:s3:us-west-2:123456789012:accesspoint:my-ap";
    let outpost = "arn:aws:s3-outposts:us-west-2:123456789012:outpost/op-1/accesspoint/my-ap";
    let of_region = "us-west-2.amazonaws.com/a//b";
    let (fips, dual) = (builder().fips(true), builder().dual_stack(true));
    for (client, arn, expected) in [
        (builder(), plain, format!("https://my-ap-123456789012.s3-accesspoint.{of_region}")),
        (fips, colon, format!("https://my-ap-123456789012.s3-accesspoint-fips.{of_region}")),
        (dual, colon, format!("https://my-ap-123456789012.s3-accesspoint.dualstack.{of_region}")),
        (builder(), outpost, format!("https://my-ap-123456789012.op-1.s3-outposts.{of_region}")),
        (
            builder().endpoint_url("https://store.test"),
            outpost,
            "https://my-ap-123456789012.op-1.store.test/a//b".to_owned(),
        ),
    ] {
        let client = client.build().unwrap();
        let request = client.call(of(arn)).preview().await.unwrap();
        assert_eq!(request.uri().to_string(), expected);
        let service = arn.split(':').nth(2).unwrap();
        let signature = request.headers()["authorization"].to_str().unwrap();
        assert!(signature.contains(&format!("/us-west-2/{service}/aws4_request")), "{signature}");
    }
    // The name would be lost, and the key's first part be the bucket.
    for endpoint in ["http://127.0.0.1:9000", "http://[::1]:9000"] {
        let client = builder().endpoint_url(endpoint).build().unwrap();
        let told = url(&client, of(plain)).await;
        assert!(told.contains("cannot be put before the host of the client's endpoint"), "{told}");
    }
    let fips = builder().fips(true).build().unwrap();
    let told = url(&fips, of(outpost)).await;
    assert!(told.contains("this kind of access point has no FIPS endpoints"), "{told}");
}

/// Reads what it is given to send.
#[derive(Debug)]
struct Reading(CannedTransport);

impl Transport for Reading {
    fn send(
        &self,
        request: http::Request<ByteStream>,
    ) -> BoxFuture<'_, Result<Response<ByteStream>, TransportError>> {
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            let body =
                body.collect().await.map_err(|error| TransportError::new(error.to_string()))?;
            self.0.send(http::Request::from_parts(parts, body.into())).await
        })
    }
}

/// A response to a request to the wrong region.
fn elsewhere(status: u16, region: Option<&str>, body: &'static str) -> Canned {
    let mut response = Response::builder().status(status);
    if let Some(region) = region {
        response = response.header("x-amz-bucket-region", region);
    }
    Canned::Answer(response.body(body.into()).unwrap())
}

fn success() -> Canned {
    Canned::Answer(Response::new(Bytes::new()))
}

const MALFORMED: &str = "<Error><Code>AuthorizationHeaderMalformed</Code><Message>m</Message>\
                         <Region>us-west-2</Region></Error>";

#[tokio::test]
async fn a_bucket_in_another_region_is_asked_for_there_once_and_then_at_once() {
    for (status, region, body) in [
        (301, Some("us-west-2"), "<Error><Code>PermanentRedirect</Code></Error>"),
        (307, Some("us-west-2"), "<Error><Code>TemporaryRedirect</Code></Error>"),
        (400, Some("us-west-2"), ""),
        (400, None, MALFORMED),
    ] {
        let canned = vec![elsewhere(status, region, body), success(), success(), success()];
        let transport = CannedTransport::new(canned);
        // One more than the attempts that are allowed: it failed for no fault of anybody's.
        let client = builder().transport(transport.clone()).max_attempts(1).build().unwrap();
        let call = client.call(of("my-bucket")).send_with_metadata().await;
        assert_eq!(call.unwrap().1.attempts, 2);
        client.send(of("my-bucket")).await.unwrap();
        client.send(of("other")).await.unwrap();
        let sent = transport.requests();
        let hosts: Vec<_> = sent.iter().map(|request| request.uri().host().unwrap()).collect();
        let here = |bucket| format!("{bucket}.store.eu-west-1.amazonaws.com");
        let there = "my-bucket.store.us-west-2.amazonaws.com".to_owned();
        assert_eq!(hosts, [here("my-bucket"), there.clone(), there, here("other")]);
        let signature = sent[1].headers()["authorization"].to_str().unwrap();
        assert!(signature.contains("/us-west-2/store/aws4_request"), "{signature}");
    }
}

#[tokio::test]
async fn at_an_endpoint_of_ones_own_only_the_signature_is_for_the_other_region() {
    let transport = CannedTransport::new(vec![elsewhere(400, None, MALFORMED), success()]);
    let own = builder().endpoint_url("https://store.test").transport(transport.clone());
    own.build().unwrap().send(of("my-bucket")).await.unwrap();
    let sent = transport.requests();
    assert_eq!(sent[1].uri(), "https://store.test/my-bucket/a//b");
    let signature = sent[1].headers()["authorization"].to_str().unwrap();
    assert!(signature.contains("/us-west-2/store/aws4_request"), "{signature}");
}

#[tokio::test]
async fn a_region_that_did_not_work_is_not_remembered() {
    let refused = Response::builder().status(403).body(Bytes::new()).unwrap();
    let canned = vec![elsewhere(400, Some("us-west-2"), ""), Canned::Answer(refused), success()];
    let transport = CannedTransport::new(canned);
    let client = builder().transport(transport.clone()).build().unwrap();
    assert_eq!(client.send(of("my-bucket")).await.unwrap_err().status(), Some(403));
    client.send(of("my-bucket")).await.unwrap();
    let sent = transport.requests();
    let hosts: Vec<_> = sent.iter().map(|request| request.uri().host().unwrap()).collect();
    let here = "my-bucket.store.eu-west-1.amazonaws.com";
    assert_eq!(hosts, [here, "my-bucket.store.us-west-2.amazonaws.com", here]);
}

#[tokio::test]
async fn an_error_names_the_region_if_the_request_cannot_follow() {
    let moved = || elsewhere(301, Some("us-west-2"), "");
    // It moves on and on.
    let third = elsewhere(301, Some("us-west-1"), "");
    let transport = CannedTransport::new(vec![moved(), third]);
    let client = builder().transport(transport.clone()).build().unwrap();
    let told = client.send(of("my-bucket")).await.unwrap_err().to_string();
    assert!(told.contains("the bucket is in `us-west-1`") && told.contains("2 attempts"), "{told}");
    assert_eq!(transport.requests().len(), 2);
    // The body is gone.
    let transport = Reading(CannedTransport::new(vec![moved()]));
    let client = builder().transport(transport).build().unwrap();
    let body = ByteStream::from_stream(Parts(vec!["x"])).with_length(1);
    let put = PutObject { bucket: "my-bucket".into(), key: "k".into(), body };
    let told = client.send(put).await.unwrap_err().to_string();
    assert!(told.contains("the bucket is in `us-west-2`") && told.contains("1 attempt"), "{told}");
}

#[tokio::test]
async fn what_does_not_say_another_region_is_an_error_as_it_is() {
    for (status, region) in [
        (301, None),
        (301, Some("eu-west-1")),
        (301, Some("evil.example/")),
        (301, Some("")),
        (403, Some("us-west-2")),
        (404, Some("us-west-2")),
    ] {
        let transport = CannedTransport::new(vec![elsewhere(status, region, ""), success()]);
        let client = builder().transport(transport.clone()).build().unwrap();
        let told = client.send(of("my-bucket")).await.unwrap_err().to_string();
        assert!(!told.contains("the bucket is in"), "{told}");
        assert_eq!(transport.requests().len(), 1, "{status} {region:?}");
    }
    // Without a bucket there is nothing to look for elsewhere.
    let transport = CannedTransport::new(vec![elsewhere(301, Some("us-west-2"), ""), success()]);
    let client = builder().transport(transport.clone()).build().unwrap();
    client.send(ListBuckets).await.unwrap_err();
    assert_eq!(transport.requests().len(), 1);
}
