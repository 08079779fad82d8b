//! What one call sets, against what its client has.

use std::time::{Duration, SystemTime};

use crate::support::client_of::client_of;
use crate::support::paused_clock::PausedClock;
use crate::support::scripted_transport::{Reply, ScriptedTransport};
use crate::support::things::{GetThing, InAHeader};
use aws_operation::transport::ReadTimeout;
use aws_operation::{Client, RestXml, aws_operation, aws_service};
use aws_operation_tests::FixedClock;
use http::header::{HeaderName, HeaderValue};

fn nothing_is_sent() -> ScriptedTransport {
    ScriptedTransport::new(|_, _| Reply::broken())
}

fn client(transport: &ScriptedTransport) -> Client {
    client_of(transport, &FixedClock::at(SystemTime::UNIX_EPOCH)).build().unwrap()
}

fn get() -> GetThing {
    GetThing { id: "7".to_owned() }
}

fn header(name: &'static str, value: &'static str) -> (HeaderName, HeaderValue) {
    (HeaderName::from_static(name), HeaderValue::from_static(value))
}

#[tokio::test(start_paused = true)]
async fn its_attempts_are_its_own() {
    for (of_client, of_call, expected) in
        [(None, None, 3), (Some(5), None, 5), (Some(5), Some(1), 1), (None, Some(4), 4)]
    {
        let transport = ScriptedTransport::new(move |number, request| {
            let noted = request.headers()["amz-sdk-request"].to_str().unwrap();
            assert!(noted.ends_with(&format!("attempt={}; max={expected}", number + 1)), "{noted}");
            Reply::status(500)
        });
        let mut builder = client_of(&transport, &PausedClock::with_jitter(1.0));
        if let Some(attempts) = of_client {
            builder = builder.max_attempts(attempts);
        }
        let client = builder.build().unwrap();
        let mut call = client.call(get());
        if let Some(attempts) = of_call {
            call = call.max_attempts(attempts);
        }
        call.send().await.unwrap_err();
        assert_eq!(transport.count(), expected);
    }
}

#[aws_operation(method = "POST", path = "/once", output = (), retries(off))]
struct RunOnce;

#[tokio::test(start_paused = true)]
async fn an_operation_without_retries_is_sent_once() {
    for (of_call, expected) in [(None, 1), (Some(2), 2)] {
        let transport = ScriptedTransport::new(|_, _| Reply::broken());
        let builder = client_of(&transport, &PausedClock::with_jitter(1.0)).max_attempts(5);
        let client = builder.build().unwrap();
        let mut call = client.call(RunOnce);
        if let Some(attempts) = of_call {
            call = call.max_attempts(attempts);
        }
        let error = call.send().await.unwrap_err();
        assert_eq!((transport.count(), error.is_max_attempts_reached()), (expected, true));
    }
}

#[tokio::test]
async fn it_goes_to_a_region_of_its_own() {
    let client = client(&nothing_is_sent());
    for _ in 0..2 {
        let request = client.call(get()).region("eu-west-1").preview().await.unwrap();
        assert_eq!(request.uri().host(), Some("things.eu-west-1.amazonaws.com"));
        let signature = request.headers()["authorization"].to_str().unwrap();
        assert!(signature.contains("/eu-west-1/things/aws4_request"), "{signature}");
        // The other calls of the client stay where they were.
        let request = client.call(get()).preview().await.unwrap();
        assert_eq!(request.uri().host(), Some("things.us-east-1.amazonaws.com"));
    }
}

#[tokio::test]
async fn it_goes_to_an_endpoint_of_its_own() {
    let client = client(&nothing_is_sent());
    for (region, scope) in [(None, "/us-east-1/"), (Some("eu-west-1"), "/eu-west-1/")] {
        let mut call = client.call(get()).endpoint_url("http://127.0.0.1:4566/base");
        if let Some(region) = region {
            call = call.region(region);
        }
        let request = call.preview().await.unwrap();
        assert!(request.uri().to_string().starts_with("http://127.0.0.1:4566/base/"));
        let signature = request.headers()["authorization"].to_str().unwrap();
        assert!(signature.contains(scope), "{signature}");
    }
}

#[aws_service(
    id = "Store",
    endpoint_prefix = "store",
    protocol = RestXml,
    disable_double_encoding,
    content_sha256,
    virtual_host = "bucket",
    access_point(
        arn = "store:accesspoint:{name}",
        endpoint = "https://{name}-{account}.accesspoint.{region}.{dnsSuffix}"
    )
)]
struct Store;

#[aws_operation(method = "GET", path = "/{bucket}", service = Store, output = ())]
struct ListObjects {
    bucket: String,
}

/// As at an endpoint that the client has.
#[tokio::test]
async fn a_bucket_stays_in_the_path_at_an_endpoint_of_a_call() {
    let client = client(&nothing_is_sent());
    let list = || client.call(ListObjects { bucket: "things".to_owned() });
    let request = list().region("eu-west-1").preview().await.unwrap();
    assert_eq!(request.uri(), "https://things.store.eu-west-1.amazonaws.com/");
    let request = list().endpoint_url("https://store.test").preview().await.unwrap();
    assert_eq!(request.uri(), "https://store.test/things");
}

/// The partition is that of the call's region.
#[tokio::test]
async fn an_access_point_of_another_partition_needs_a_region_there() {
    let client = client(&nothing_is_sent());
    let bucket = || "arn:aws-cn:store:cn-north-1:123456789012:accesspoint/p".to_owned();
    let list = || client.call(ListObjects { bucket: bucket() });
    let error = list().preview().await.unwrap_err().to_string();
    assert!(error.contains("is of another partition"), "{error}");
    let request = list().region("cn-north-1").preview().await.unwrap();
    let expected = "https://p-123456789012.accesspoint.cn-north-1.amazonaws.com.cn/";
    assert_eq!(request.uri(), expected);
}

#[tokio::test]
async fn its_headers_are_signed() {
    let client = client(&nothing_is_sent());
    let (name, value) = header("x-amz-expected-bucket-owner", "123456789012");
    let call = || client.call(get()).header(name.clone(), value.clone());
    let request = call().header(name.clone(), "2".parse().unwrap()).preview().await.unwrap();
    let sent: Vec<_> = request.headers().get_all(&name).iter().collect();
    assert_eq!(sent, ["123456789012", "2"]);
    let signature = request.headers()["authorization"].to_str().unwrap();
    assert!(signature.contains("x-amz-expected-bucket-owner"), "{signature}");
    let request = call().presign(Duration::from_secs(60)).await.unwrap().request;
    let url = request.uri().to_string();
    assert!(url.contains("SignedHeaders=host%3Bx-amz-expected-bucket-owner"), "{url}");
}

/// A transport of the user's finds it there, and the service in the time that the client waits.
#[tokio::test(start_paused = true)]
async fn its_limit_on_silence_goes_with_each_request() {
    for (limit, ttl) in [
        (None, "ttl=20240102T030505Z; attempt=2; max=3"),
        (Some(Duration::from_secs(900)), "ttl=20240102T031905Z; attempt=2; max=3"),
        // No time that there is.
        (Some(Duration::MAX), "attempt=2; max=3"),
    ] {
        let transport = ScriptedTransport::new(move |number, request| {
            assert_eq!(request.extensions().get(), limit.map(ReadTimeout).as_ref());
            if number == 0 {
                let date =
                    http::Response::builder().header("date", "Tue, 02 Jan 2024 03:04:05 GMT");
                return Reply::answer(date.status(503), "");
            }
            assert_eq!(request.headers()["amz-sdk-request"], ttl);
            Reply::status(200)
        });
        let mut call = client(&transport).call(get());
        if let Some(limit) = limit {
            call = call.read_timeout(limit);
        }
        call.send().await.unwrap();
        assert_eq!(transport.count(), 2);
    }
}

#[tokio::test]
async fn what_cannot_be_sent_is_refused() {
    let client = client(&nothing_is_sent());
    let in_header = || client.call(InAHeader { thing: "a".to_owned() });
    for (call, expected) in [
        (in_header().region("eu west"), "`eu west` is not a valid region"),
        (in_header().region(""), "`` is not a valid region"),
        (in_header().endpoint_url("store.test"), "`store.test` must begin with `https://`"),
        (in_header().max_attempts(0), "`max_attempts` must be at least 1"),
        (
            in_header().header(HeaderName::from_static("x-thing"), HeaderValue::from_static("b")),
            "the call adds the header `x-thing`, which is already set",
        ),
        (
            in_header().header(HeaderName::from_static("host"), HeaderValue::from_static("b")),
            "the call adds the header `host`, which is already set",
        ),
        (
            in_header()
                .header(HeaderName::from_static("authorization"), HeaderValue::from_static("b")),
            "the call adds the header `authorization`, which is already set",
        ),
    ] {
        let error = call.send().await.unwrap_err().to_string();
        assert!(error.contains("was not sent") && error.contains(expected), "{error}");
    }
}
