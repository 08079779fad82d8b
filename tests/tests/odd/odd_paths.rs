//! Paths and bindings that look wrong and are those of real services.

use aws_operation::{Timestamp, aws_operation};
use aws_operation_tests::{body, preview, target};

/// A label with a dash, of which 199 operations have one.
#[aws_operation(method = "GET", path = "/tags/{resource-arn}")]
struct Dash {
    resource_arn: String,
}

/// A constant query, a query member beside it, and a label in capitals.
#[aws_operation(method = "GET", path = "/{Bucket}?list-type=2&tagging")]
struct ConstantQuery {
    bucket: String,
    #[aws(query = "max-keys")]
    max_keys: Option<i32>,
}

/// Segments after a greedy label.
#[aws_operation(method = "PUT", path = "/v1/{Key+}/versions/latest")]
struct AfterGreedy {
    key: String,
}

/// A trailing slash.
#[aws_operation(method = "POST", path = "/v20180820/jobs/")]
struct TrailingSlash {
    name: Option<String>,
}

/// A token on GET.
#[aws_operation(method = "GET", path = "/things")]
struct TokenOnGet {
    #[aws(query, idempotency_token)]
    client_token: Option<String>,
}

/// A body on GET.
#[aws_operation(method = "GET", path = "/2015-02-01/account-preferences")]
struct BodyOnGet {
    #[aws(body)]
    next_token: Option<String>,
}

/// The root, and a member of every kind that a label may have.
#[aws_operation(method = "DELETE", path = "/{a}/{b}/{c}/{d}")]
struct Labels {
    a: bool,
    b: i64,
    c: f32,
    d: Timestamp,
}

#[aws_operation(method = "OPTIONS", path = "/")]
struct Root;

/// The content type of a call without a document.
#[aws_operation(method = "POST", path = "/raw")]
struct ContentType {
    #[aws(header = "Content-Type")]
    content_type: Option<String>,
}

#[test]
fn holds() {
    assert_eq!(target(Dash { resource_arn: "arn:aws:x".into() }), "/tags/arn%3Aaws%3Ax");
    let list = ConstantQuery { bucket: "b".into(), max_keys: Some(3) };
    assert_eq!(target(list), "/b?list-type=2&tagging&max-keys=3");
    assert_eq!(target(AfterGreedy { key: "a/b c".into() }), "/v1/a/b%20c/versions/latest");
    assert_eq!(target(TrailingSlash { name: None }), "/v20180820/jobs/");
    let token = TokenOnGet { client_token: Some("t".into()) };
    assert_eq!(target(token), "/things?clientToken=t");
    assert_eq!(body(BodyOnGet { next_token: Some("n".into()) }), r#"{"nextToken":"n"}"#);
    let labels = Labels { a: true, b: -1, c: 0.5, d: Timestamp::new(0, 0).unwrap() };
    assert_eq!(target(labels), "/true/-1/0.5/1970-01-01T00%3A00%3A00Z");
    assert_eq!(target(Root), "/");
    let typed = preview(ContentType { content_type: Some("text/plain".into()) });
    assert_eq!(typed.headers()["content-type"], "text/plain");
}
