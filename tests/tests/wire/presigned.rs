//! Presigned URLs: botocore's, where botocore's hold the whole request.

use std::time::{Duration, SystemTime};

use aws_operation::{Blob, ByteStream, Client, Credentials, Timestamp, aws_operation};
use aws_operation_tests::{CannedTransport, Deviation, FixedClock};
use serde_json::json;

use crate::support::parts::Parts;

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const HOUR: Duration = Duration::from_secs(60 * 60);
const WEEK: Duration = Duration::from_secs(7 * 24 * 60 * 60);

#[aws_operation(method = "GET", path = "/things/{name}", output = ())]
struct GetThing {
    name: String,
    #[aws(query = "Text")]
    text: String,
    #[aws(query = "tag")]
    tags: Vec<String>,
    #[aws(header = "X-Thing")]
    thing: String,
}

#[aws_operation(method = "DELETE", path = "/things/{name}", output = ())]
struct DeleteThing {
    name: String,
    #[aws(query)]
    tag: String,
}

#[aws_operation(method = "PATCH", path = "/things/{name}", output = ())]
struct ChangeThing {
    name: String,
    color: String,
    #[aws(header = "X-Amz-Client-Token", idempotency_token)]
    client_token: Option<String>,
}

/// One that botocore, too, signs without its body.
#[aws_operation(method = "PUT", path = "/things/{name}", output = (), auth = unsigned_payload)]
struct PutThing {
    name: String,
    #[aws(payload)]
    content: Blob,
}

/// The same of a body that is not in memory.
#[aws_operation(method = "PUT", path = "/things/{name}", output = (), auth = unsigned_payload)]
struct PutFile {
    name: String,
    #[aws(payload)]
    content: ByteStream,
}

#[aws_operation(method = "GET", path = "/things", output = (), auth = none)]
struct ListThings;

fn client_at(endpoint: Option<&str>, token: Option<&str>) -> Client {
    let mut credentials = Credentials::new("AKIDEXAMPLE", SECRET);
    if let Some(token) = token {
        credentials = credentials.with_session_token(token);
    }
    let time: Timestamp = "2024-01-02T03:04:05Z".parse().unwrap();
    let client = Client::builder()
        .region("us-east-1")
        .service("things")
        .credentials(credentials)
        .clock(FixedClock::at(SystemTime::from(time)))
        .transport(CannedTransport::content());
    let client = match endpoint {
        Some(url) => client.endpoint_url(url),
        None => client,
    };
    client.build().unwrap()
}

fn client(token: Option<&str>) -> Client {
    client_at(None, token)
}

fn get(tags: &[&str]) -> GetThing {
    let tags = tags.iter().map(|tag| (*tag).to_owned()).collect();
    GetThing { name: "a b".into(), text: "x y/z".into(), tags, thing: "a  b".into() }
}

/// Made by botocore's `SigV4QueryAuth`.
#[tokio::test]
async fn a_url_is_botocores() {
    for (token, get_ends, delete_ends) in [
        (
            None,
            "3cf4f0d8080d170f88638256db0e0b73b3dd98c022d3d9871c0860b32cbdb589",
            "44a70cda20137967010abb7c7258c29671c4ec5b8aa7f45bbe0f6194ffd55a5a",
        ),
        (
            Some("TOK/EN+=="),
            "644c7a52d80ca0b51449efb735764d20faf7c3eb2635da74126f3e68d5696968",
            "3fe488693a5fef3d73c3f470a2953b020a2202abec64419a3b0498a72d8ee23a",
        ),
    ] {
        let in_query = token.map_or("", |_| "&X-Amz-Security-Token=TOK%2FEN%2B%3D%3D");
        let client = client(token);
        let url = "https://things.us-east-1.amazonaws.com/things/a%20b";
        let by = "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20240102%2Fus-east-1%2Fthings%2Faws4_request&X-Amz-Date=20240102T030405Z";

        let request = client.call(get(&["1"])).presign(HOUR).await.unwrap().request;
        let own = "Text=x%20y%2Fz&tag=1";
        let rest = format!("X-Amz-Expires=3600&X-Amz-SignedHeaders=host%3Bx-thing{in_query}");
        let expected = format!("{url}?{own}&{by}&{rest}&X-Amz-Signature={get_ends}");
        assert_eq!(request.uri().to_string(), expected);
        assert_eq!(request.headers()["x-thing"], "a  b");
        assert_eq!(request.headers()["host"], "things.us-east-1.amazonaws.com");
        assert_eq!(request.headers().len(), 2);

        let delete = DeleteThing { name: "a b".into(), tag: String::new() };
        let request = client.call(delete).presign(WEEK).await.unwrap().request;
        let rest = format!("X-Amz-Expires=604800&X-Amz-SignedHeaders=host{in_query}");
        let expected = format!("{url}?tag=&{by}&{rest}&X-Amz-Signature={delete_ends}");
        assert_eq!(request.uri().to_string(), expected);
        assert_eq!((request.method().as_str(), request.headers().len()), ("DELETE", 1));
    }
}

fn signature(request: &http::Request<bytes::Bytes>) -> String {
    let query = request.uri().query().unwrap_or_default();
    query.rsplit_once("X-Amz-Signature=").unwrap().1.to_owned()
}

#[tokio::test]
async fn all_of_a_request_is_kept_and_signed() {
    let name = Deviation::WholePresignedRequest.name();
    let client = client(None);
    let change =
        |color: &str| ChangeThing { name: "a".into(), color: color.into(), client_token: None };
    let call = client.call(change("red"));
    let request = call.presign(HOUR).await.unwrap().request;
    let body: serde_json::Value = serde_json::from_slice(request.body()).unwrap();
    assert_eq!(body, json!({"color": "red"}), "{name}");
    let headers: Vec<_> = request.headers().keys().map(|name| name.as_str()).collect();
    let query = request.uri().query().unwrap();
    for name in ["content-type", "host", "x-amz-client-token"] {
        assert!(headers.contains(&name), "{headers:?}");
    }
    assert!(query.contains("SignedHeaders=content-type%3Bhost%3Bx-amz-client-token&"), "{query}");
    assert_eq!(headers.len(), 3, "{headers:?}");
    // The token of the call, as often as it is asked.
    let previewed = call.preview().await.unwrap();
    let token = &request.headers()["x-amz-client-token"];
    assert_eq!(previewed.headers()["x-amz-client-token"], token);
    assert_eq!(call.idempotency_token(), token.to_str().ok());

    let other = client.call(change("tan")).presign(HOUR).await.unwrap().request;
    assert_ne!(signature(&other), signature(&request));

    let twice = client.call(get(&["1", "2"])).presign(HOUR).await.unwrap().request;
    assert!(twice.uri().query().unwrap().contains("&tag=1&tag=2&"), "{name}");
}

/// As in botocore: with TLS only, since without it the body can be changed on its way.
#[tokio::test]
async fn a_body_is_left_out_where_the_operation_says_so() {
    for (endpoint, is_signed) in [(None, false), (Some("http://localhost:99"), true)] {
        let client = client_at(endpoint, None);
        let put = |content: &str| PutThing { name: "a".into(), content: content.into() };
        let one = client.call(put("one")).presign(HOUR).await.unwrap().request;
        let two = client.call(put("two")).presign(HOUR).await.unwrap().request;
        assert_eq!(signature(&one) != signature(&two), is_signed, "{endpoint:?}");
        assert!(!one.headers().contains_key("x-amz-content-sha256"));
    }
}

#[tokio::test]
async fn what_no_service_takes_is_refused() {
    let client = client(None);
    let nanosecond = Duration::from_nanos(1);
    let second = Duration::from_secs(1);
    for expires in [Duration::ZERO, second - nanosecond, WEEK + nanosecond, Duration::MAX] {
        // Its label is refused too: the time comes first.
        let delete = DeleteThing { name: String::new(), tag: String::new() };
        let error = client.call(delete).presign(expires).await.unwrap_err();
        assert!(error.to_string().contains("is valid for 1 second to 7 days"), "{error}");
        assert_eq!(error.attempts(), 0);
    }
    for expires in [second, WEEK] {
        assert!(client.call(get(&[])).presign(expires).await.is_ok());
    }
    let error = client.call(ListThings).presign(HOUR).await.unwrap_err();
    assert!(error.to_string().contains("`auth = none`"), "{error}");
}

/// Where a request can be changed on its way, a URL covers the body, wherever that is.
#[tokio::test]
async fn over_plain_http_a_url_covers_a_file() {
    let path = std::env::temp_dir().join(format!("aws-operation-{}-url", std::process::id()));
    std::fs::write(&path, "seven").unwrap();
    for (endpoint, covers) in [("http://things.test", true), ("https://things.test", false)] {
        let client = client_at(Some(endpoint), None);
        let mut urls = Vec::new();
        for content in [ByteStream::from_path(&path).await.unwrap(), "seven".into(), "eight".into()]
        {
            let put = PutFile { name: "a".into(), content };
            urls.push(client.call(put).presign(HOUR).await.unwrap().request.uri().to_string());
        }
        assert_eq!(urls[0], urls[1], "{endpoint}");
        assert_eq!(urls[1] != urls[2], covers, "{endpoint}");
    }
    std::fs::remove_file(&path).unwrap();
    let client = client_at(Some("http://things.test"), None);
    let content = ByteStream::from_stream(Parts(vec!["seven"]));
    let refused = client.call(PutFile { name: "a".into(), content }).presign(HOUR).await;
    let told = refused.unwrap_err().to_string();
    assert!(told.contains("the body cannot be signed: it is a one-shot stream"), "{told}");
}

/// The credentials of a role may end before the URL does.
#[tokio::test]
async fn it_is_valid_until_the_first_of_two_ends() {
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_704_164_645);
    for (keys, asked, valid_until) in [
        (None, HOUR, "2024-01-02T04:04:05Z"),
        (Some(2 * HOUR), HOUR, "2024-01-02T04:04:05Z"),
        (Some(HOUR / 2), HOUR, "2024-01-02T03:34:05Z"),
        (Some(HOUR / 2), Duration::from_secs(1), "2024-01-02T03:04:06Z"),
    ] {
        let credentials = Credentials::new("AKIDEXAMPLE", "secret").with_session_token("TOKEN");
        let credentials = match keys {
            Some(keys) => credentials.with_expiry(now + keys),
            None => credentials,
        };
        let client = Client::builder().region("us-east-1").service("things");
        let client = client.credentials(credentials).clock(FixedClock::at(now)).build().unwrap();
        let presigned = client.call(get(&[])).presign(asked).await.unwrap();
        assert_eq!(presigned.valid_until.to_string(), valid_until);
        let shown = format!("{presigned:?}");
        assert!(shown.contains(valid_until) && !shown.contains("TOKEN"), "{shown}");
    }
}
