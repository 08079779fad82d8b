//! Errors in the body of a 200, as S3 responds with.

use aws_operation::{Blob, ByteStream, Client, Credentials, Error, RestXml};
use aws_operation::{aws_error, aws_operation, aws_output, aws_service};
use aws_operation_tests::{Canned, CannedTransport, FixedClock};
use http::Response;

#[aws_service(id = "Store", protocol = RestXml, error = StoreError)]
struct Store;

#[aws_error]
#[derive(Debug)]
enum StoreError {
    AccessDenied,
}

#[aws_operation(method = "PUT", path = "/copy", service = Store, output = Copied)]
struct Copy;

#[aws_operation(method = "PUT", path = "/nothing", service = Store, output = ())]
struct Nothing;

#[aws_operation(method = "GET", path = "/bytes", service = Store, output = Bytes)]
struct GetBytes;

#[aws_operation(method = "GET", path = "/text", service = Store, output = Text)]
struct GetText;

#[aws_operation(method = "GET", path = "/stream", service = Store, output = Stream)]
struct GetStream;

#[aws_output(rename_all = "PascalCase")]
#[derive(Debug)]
struct Copied {
    e_tag: Option<String>,
}

#[aws_output]
struct Bytes {
    #[aws(payload)]
    body: Option<Blob>,
}

#[aws_output]
struct Text {
    #[aws(payload)]
    body: String,
}

#[aws_output]
struct Stream {
    #[aws(payload)]
    body: ByteStream,
}

fn client(body: &'static str) -> (Client, CannedTransport) {
    let canned = || Canned::Answer(Response::new(body.into()));
    let transport = CannedTransport::new((0..3).map(|_| canned()).collect());
    let builder = Client::builder()
        .region("us-east-1")
        .credentials(Credentials::new("AKIDEXAMPLE", "secret"))
        .clock(FixedClock::at(std::time::SystemTime::UNIX_EPOCH))
        .transport(transport.clone());
    (builder.build().unwrap(), transport)
}

const DENIED: &str = "<Error><Code>AccessDenied</Code><Message>m</Message></Error>";

#[tokio::test]
async fn an_error_is_one_whatever_the_status_and_retried_as_one_of_the_server() {
    for body in [
        DENIED,
        "<?xml version='1.0'?>\n<Error><Code>AccessDenied</Code><Message>m</Message></Error>",
        "\n\n  <?xml version='1.0'?><Error><Code>AccessDenied</Code><Message>m</Message></Error>",
        "<ErrorResponse><Error><Code>AccessDenied</Code><Message>m</Message></Error></ErrorResponse>",
    ] {
        let (client, transport) = client(body);
        let error: Error<StoreError> = client.send(Copy).await.unwrap_err();
        assert!(matches!(error.modeled(), Some(StoreError::AccessDenied)), "{body}");
        assert_eq!((error.message(), error.status()), (Some("m"), Some(200)), "{body}");
        assert_eq!((error.attempts(), transport.requests().len()), (3, 3), "{body}");
        client.send(Nothing).await.unwrap_err();
    }
}

#[tokio::test]
async fn what_is_not_a_document_may_be_about_errors() {
    let (client, _) = client(DENIED);
    assert_eq!(client.send(GetBytes).await.unwrap().body, Some(Blob::from(DENIED.as_bytes())));
    assert_eq!(client.send(GetText).await.unwrap().body, DENIED);
    let body = client.send(GetStream).await.unwrap().body;
    assert_eq!(body.collect().await.unwrap(), DENIED);
}

#[tokio::test]
async fn documents_that_hold_errors_are_read() {
    let (client, _) = client("<Result><ETag>e</ETag><Error><Code>x</Code></Error></Result>");
    assert_eq!(client.send(Copy).await.unwrap().e_tag.as_deref(), Some("e"));
}
