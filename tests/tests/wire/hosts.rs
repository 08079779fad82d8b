//! Host prefixes and their labels.

use aws_operation::{Client, Credentials, aws_operation};
use aws_operation_tests::refused;
use http::header::HOST;

#[aws_operation(method = "POST", path = "/things/{thingId}", host_prefix = "Data-{account-id}.")]
#[derive(Clone)]
struct PutThing {
    thing_id: String,
    #[aws(host_label)]
    account_id: String,
    name: Option<String>,
}

#[aws_operation(method = "GET", path = "/", host_prefix = "{tenant}.api.")]
#[derive(Clone)]
struct GetTenant {
    #[aws(header = "X-Tenant", host_label = "tenant")]
    id: String,
}

fn put(account_id: &str) -> PutThing {
    PutThing { thing_id: "1".to_owned(), account_id: account_id.to_owned(), name: None }
}

async fn sent_to(url: Option<&str>) -> (String, String) {
    let client = Client::builder()
        .region("us-east-1")
        .service("things")
        .credentials(Credentials::new("AKID", "secret"));
    let client = match url {
        Some(url) => client.endpoint_url(url),
        None => client,
    };
    let request = client.build().unwrap().call(put("A-1")).preview().await.unwrap();
    assert_eq!(request.body(), r#"{"accountId":"A-1"}"#);
    (request.uri().to_string(), request.headers()[HOST].to_str().unwrap().to_owned())
}

#[tokio::test]
async fn a_prefix_stands_before_the_endpoints_host() {
    for (endpoint, url, host) in [
        (
            None,
            "https://Data-A-1.things.us-east-1.amazonaws.com/things/1",
            "data-a-1.things.us-east-1.amazonaws.com",
        ),
        (
            Some("http://localhost:8080/base"),
            "http://Data-A-1.localhost:8080/base/things/1",
            "data-a-1.localhost:8080",
        ),
    ] {
        assert_eq!(sent_to(endpoint).await, (url.to_owned(), host.to_owned()));
    }
}

#[tokio::test]
async fn a_prefix_can_be_left_out() {
    let client = Client::builder()
        .region("us-east-1")
        .service("things")
        .credentials(Credentials::new("AKID", "secret"))
        .endpoint_url("http://localhost:4566")
        .inject_host_prefix(false);
    let request = client.build().unwrap().call(put("A-1")).preview().await.unwrap();
    assert_eq!(request.uri(), "http://localhost:4566/things/1");
    // The label is still checked, and still in the body.
    assert_eq!(request.body(), r#"{"accountId":"A-1"}"#);
}

/// Whoever writes a service's id for its name.
#[tokio::test]
async fn the_services_name_is_in_lower_case() {
    let client = Client::builder().region("us-east-1").service("Things");
    let client = client.credentials(Credentials::new("AKID", "secret")).build().unwrap();
    let request = client.call(put("a")).preview().await.unwrap();
    assert_eq!(request.headers()[HOST], "data-a.things.us-east-1.amazonaws.com");
    let signed = request.headers()["authorization"].to_str().unwrap();
    assert!(signed.contains("/us-east-1/things/aws4_request"), "{signed}");
}

/// See host-prefix-of-an-address in `docs/deviations.md`.
#[tokio::test]
async fn an_address_has_no_names_before_it() {
    for (endpoint, host) in
        [("http://127.0.0.1:8080", "127.0.0.1:8080"), ("http://[::1]:8080", "[::1]:8080")]
    {
        let expected = (format!("{endpoint}/things/1"), host.to_owned());
        assert_eq!(sent_to(Some(endpoint)).await, expected);
    }
}

#[test]
fn a_host_label_goes_to_its_own_place_too() {
    let request = aws_operation_tests::preview(GetTenant { id: "t".to_owned() });
    assert_eq!(request.uri(), "https://t.api.things.us-east-1.amazonaws.com/");
    assert_eq!(request.headers()["x-tenant"], "t");
}

#[test]
fn what_is_no_part_of_a_host_name_is_refused() {
    let long = "a".repeat(64);
    for odd in ["", "a.b", "a/b", "a@b", "é", "a b", long.as_str()] {
        let error = refused(put(odd));
        assert!(
            error.contains("`account-id` is not a valid part of a host name"),
            "{odd}: {error}"
        );
    }
}
