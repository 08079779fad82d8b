//! API keys: where they go, and where they do not.

use std::time::Duration;

use aws_operation::credentials::AuthToken;
use aws_operation::interceptor::{CallContext, Interceptor};
use aws_operation::{Client, ClientBuilder, Operation, aws_operation, aws_service};
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Request};

#[aws_service(id = "things", auth = http_api_key(header = "X-Api-Key"))]
struct Things;

#[aws_operation(method = "GET", path = "/things", service = Things, output = ())]
struct GetThings {
    #[aws(query)]
    page: Option<String>,
}

#[aws_operation(
    method = "GET",
    path = "/things",
    service = Things,
    output = (),
    auth = http_api_key(header = "Authorization", scheme = "ApiKey"),
)]
struct GetByScheme;

#[aws_operation(
    method = "GET",
    path = "/things?a=b",
    service = Things,
    output = (),
    auth = http_api_key(query = "api key"),
)]
struct GetByQuery {
    #[aws(query)]
    page: Option<String>,
}

/// Members that the macro does not know to be in the key's place, since that is its service's.
#[aws_operation(method = "GET", path = "/things", service = Things, output = ())]
struct WithAHeader {
    #[aws(header = "x-api-key")]
    key: Option<String>,
}

#[aws_service(id = "searches", auth = http_api_key(query = "key"))]
struct Searches;

#[aws_operation(method = "GET", path = "/search", service = Searches, output = ())]
struct Search {
    #[aws(query = "keyword")]
    keyword: Option<String>,
    #[aws(query = "key")]
    key: Option<String>,
}

fn builder(key: &str) -> ClientBuilder {
    Client::builder().region("us-east-1").api_key(AuthToken::new(key))
}

async fn preview<O: Operation>(
    client: ClientBuilder,
    operation: O,
) -> Result<Request<Bytes>, String> {
    let client = client.build().unwrap();
    client.call(operation).preview().await.map_err(|error| error.to_string())
}

fn get(page: Option<&str>) -> GetThings {
    GetThings { page: page.map(str::to_owned) }
}

#[tokio::test]
async fn the_key_is_in_its_header() {
    let request = preview(builder("a key"), get(None)).await.unwrap();
    assert_eq!(request.headers()["x-api-key"], "a key");
    assert!(request.headers()["x-api-key"].is_sensitive());
    assert!(!request.headers().contains_key("authorization"));
    assert!(!request.headers().contains_key("x-amz-date"));
    let request = preview(builder("K"), GetByScheme).await.unwrap();
    assert_eq!(request.headers()["authorization"], "ApiKey K");
    assert!(request.headers()["authorization"].is_sensitive());
}

#[tokio::test]
async fn the_key_is_in_the_query() {
    let host = "https://things.us-east-1.amazonaws.com";
    for (page, key, target) in [
        (None, "K", "/things?a=b&api%20key=K"),
        (Some("1"), "a+b/c=\u{e9} ", "/things?a=b&page=1&api%20key=a%2Bb%2Fc%3D%C3%A9%20"),
    ] {
        let page = page.map(str::to_owned);
        let request = preview(builder(key), GetByQuery { page }).await.unwrap();
        assert_eq!(request.uri().to_string(), format!("{host}{target}"));
        assert!(!request.headers().contains_key("authorization"));
    }
    let search = |keyword: Option<&str>, key: Option<&str>| Search {
        keyword: keyword.map(str::to_owned),
        key: key.map(str::to_owned),
    };
    let request = preview(builder("K"), search(None, None)).await.unwrap();
    assert_eq!(request.uri(), "https://searches.us-east-1.amazonaws.com/search?key=K");
    let request = preview(builder("K"), search(Some("key"), None)).await.unwrap();
    assert_eq!(request.uri().query(), Some("keyword=key&key=K"));
    let said = preview(builder("K"), search(None, Some("mine"))).await.unwrap_err();
    let expected = "the query parameter `key` is for the API key, and is already set";
    assert_eq!(said, format!("Search was not sent: {expected}"));
}

/// Adds the header of the key.
#[derive(Debug)]
struct Adds;

impl Interceptor for Adds {
    fn before_signing(&self, _: &CallContext<'_>, _: u32, headers: &mut HeaderMap) {
        headers.insert("x-api-key", HeaderValue::from_static("other"));
    }
}

#[tokio::test]
async fn the_place_of_the_key_is_its_own() {
    let taken = "was not sent: the header `x-api-key` is for the API key, and is already set";
    let with_key = WithAHeader { key: Some("mine".to_owned()) };
    let said = preview(builder("K"), with_key).await.unwrap_err();
    assert_eq!(said, format!("WithAHeader {taken}"));
    let request = preview(builder("K"), WithAHeader { key: None }).await.unwrap();
    assert_eq!(request.headers()["x-api-key"], "K");
    let said = preview(builder("K").interceptor(Adds), get(None)).await.unwrap_err();
    assert_eq!(said, format!("GetThings {taken}"));
}

#[tokio::test]
async fn what_is_no_key_is_not_sent() {
    let said = preview(Client::builder().region("us-east-1"), get(None)).await.unwrap_err();
    let expected = "GetThings was not sent: no API key: set `Client::builder().api_key(..)`";
    assert_eq!(said, expected);
    for key in ["", "HUSH\n", " HUSH", "HUSH\t", "HUSH\u{e9}", "HUSH\r\nx-evil: 1"] {
        let said = preview(builder(key), get(None)).await.unwrap_err();
        assert!(said.starts_with("GetThings was not sent: the API key "), "{said}");
        assert!(!said.contains("HUSH"), "{said}");
    }
    for key in ["", "HUSH\n"] {
        assert!(preview(builder(key), GetByQuery { page: None }).await.is_err());
    }
}

#[tokio::test]
async fn a_key_goes_over_https_and_to_this_machine() {
    for (endpoint, is_private) in
        [("http://127.0.0.1:8000", true), ("http://things.example.com", false)]
    {
        for sent in [
            preview(builder("HUSH").endpoint_url(endpoint), get(None)).await,
            preview(builder("HUSH").endpoint_url(endpoint), GetByQuery { page: None }).await,
        ] {
            let said = sent.map(|_| ());
            assert_eq!(said.is_ok(), is_private, "{endpoint}");
            let begin = "the API key is sent only over HTTPS or to this machine, and not to";
            assert!(said.is_ok() || said.is_err_and(|said| said.contains(begin)));
        }
    }
}

#[tokio::test]
async fn a_key_cannot_be_presigned() {
    let client = builder("K").build().unwrap();
    let error = client.call(get(None)).presign(Duration::from_secs(60)).await.unwrap_err();
    let expected = "an operation with `auth = http_api_key(..)` cannot be presigned: ";
    assert!(error.to_string().contains(expected), "{error}");
}
