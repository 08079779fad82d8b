//! The awsJson protocols: operations known by their names, and the codes of a service that spoke
//! awsQuery before.

use aws_operation::{
    AwsJson1_0, AwsJson1_1, Client, Credentials, aws_error, aws_operation, aws_output, aws_service,
    aws_shape,
};
use aws_operation_tests::{Canned, CannedTransport};
use bytes::Bytes;

#[aws_service(
    id = "SQS",
    protocol = AwsJson1_0,
    target_prefix = "AmazonSQS",
    query_compatible,
    error = SqsError,
)]
struct Sqs;

#[aws_error]
#[derive(Debug)]
enum SqsError {
    #[aws(retryable)]
    QueueDoesNotExist(Refusal),
}

#[aws_shape]
#[derive(Debug)]
struct Refusal {
    message: Option<String>,
}

#[aws_operation(service = Sqs, output = GetQueueUrlOutput, rename_all = "PascalCase")]
#[derive(Clone)]
struct GetQueueUrl {
    queue_name: String,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Debug)]
struct GetQueueUrlOutput {
    queue_url: String,
}

#[aws_service(id = "KMS", protocol = AwsJson1_1, target_prefix = "TrentService")]
struct Kms;

#[aws_operation(service = Kms, name = "ListKeys", output = ())]
struct ListAllKeys;

fn client(transport: &CannedTransport) -> Client {
    let client = Client::builder()
        .region("us-east-1")
        .credentials(Credentials::new("AKID", "secret"))
        .max_attempts(1)
        .transport(transport.clone());
    client.build().unwrap()
}

fn answer(status: u16, headers: &[(&str, &str)], body: &'static str) -> CannedTransport {
    let mut answer = http::Response::builder().status(status);
    for (name, value) in headers {
        answer = answer.header(*name, *value);
    }
    CannedTransport::new(vec![Canned::Answer(
        answer.body(Bytes::from_static(body.as_bytes())).unwrap(),
    )])
}

#[tokio::test]
async fn an_operation_is_posted_to_the_root_by_its_name() {
    let transport = answer(200, &[], r#"{"QueueUrl":"https://sqs/1/q"}"#);
    let output = client(&transport).send(GetQueueUrl { queue_name: "q".to_owned() }).await.unwrap();
    assert_eq!(output.queue_url, "https://sqs/1/q");
    let request = &transport.requests()[0];
    assert_eq!(request.method(), "POST");
    assert_eq!(request.uri(), "https://sqs.us-east-1.amazonaws.com/");
    assert_eq!(request.headers()["x-amz-target"], "AmazonSQS.GetQueueUrl");
    assert_eq!(request.headers()["content-type"], "application/x-amz-json-1.0");
    assert_eq!(request.headers()["x-amzn-query-mode"], "true");
    assert_eq!(request.body(), r#"{"QueueName":"q"}"#);
}

#[tokio::test]
async fn an_operation_without_members_sends_an_empty_document_and_no_query_mode() {
    let transport = answer(200, &[], "{}");
    client(&transport).send(ListAllKeys).await.unwrap();
    let request = &transport.requests()[0];
    assert_eq!(request.headers()["x-amz-target"], "TrentService.ListKeys");
    assert_eq!(request.headers()["content-type"], "application/x-amz-json-1.1");
    assert!(!request.headers().contains_key("x-amzn-query-mode"));
    assert_eq!(request.body(), "{}");
}

#[tokio::test]
async fn a_query_compatible_error_has_its_old_code_and_its_shape() {
    let old = ("x-amzn-query-error", "AWS.SimpleQueueService.NonExistentQueue;Sender");
    let body = r#"{"__type":"com.amazonaws.sqs#QueueDoesNotExist","message":"no queue"}"#;
    let transport = answer(400, &[old], body);
    let error =
        client(&transport).send(GetQueueUrl { queue_name: "q".to_owned() }).await.unwrap_err();
    assert_eq!(error.code(), Some("AWS.SimpleQueueService.NonExistentQueue"));
    let Some(SqsError::QueueDoesNotExist(refusal)) = error.modeled() else {
        panic!("{error}");
    };
    assert_eq!(refusal.message.as_deref(), Some("no queue"));
    assert!(error.is_retryable(), "by its shape");
}

#[tokio::test]
async fn a_query_error_that_is_no_pair_is_passed_over() {
    for odd in ["NonExistentQueue", ";Sender", "a;b;c"] {
        let body = r#"{"__type":"QueueDoesNotExist"}"#;
        let transport = answer(400, &[("x-amzn-query-error", odd)], body);
        let get = GetQueueUrl { queue_name: "q".to_owned() };
        let error = client(&transport).send(get).await.unwrap_err();
        assert_eq!(error.code(), Some("QueueDoesNotExist"), "{odd}");
    }
}

#[aws_service(
    id = "API Gateway",
    endpoint_prefix = "apigateway",
    header = "Accept: application/json"
)]
struct ApiGateway;

#[aws_operation(method = "GET", path = "/restapis", service = ApiGateway)]
#[derive(Default)]
struct GetRestApis {
    #[aws(header = "accept")]
    accept: Option<String>,
}

#[test]
fn a_header_of_a_service_is_on_every_request_unless_a_member_is_it() {
    let request = aws_operation_tests::preview(GetRestApis::default());
    assert_eq!(request.headers()["accept"], "application/json");
    let signature = request.headers()["authorization"].to_str().unwrap();
    assert!(signature.contains("SignedHeaders=accept;host"), "{signature}");
    let accept = Some("application/hal+json".to_owned());
    let request = aws_operation_tests::preview(GetRestApis { accept });
    assert_eq!(request.headers()["accept"], "application/hal+json");
}
