//! Presigned GETs of the protocols whose requests are forms.

use std::time::{Duration, SystemTime};

use aws_operation::{
    AwsQuery, Client, Credentials, Ec2Query, ErrorOf, Operation, RestJson1, Timestamp,
    aws_operation, aws_service, aws_shape,
};
use aws_operation_tests::{CannedTransport, FixedClock};

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const HOUR: Duration = Duration::from_secs(60 * 60);

#[aws_service(id = "STS", endpoint_prefix = "sts", protocol = AwsQuery, version = "2011-06-15")]
struct Sts;

#[aws_service(id = "EC2", endpoint_prefix = "ec2", protocol = Ec2Query, version = "2016-11-15")]
struct Ec2;

#[aws_service(id = "RDS", endpoint_prefix = "rds", protocol = AwsQuery, version = "2014-10-31")]
struct Rds;

#[aws_operation(service = Sts, output = ())]
struct GetCallerIdentity;

#[aws_operation(service = Sts, output = (), rename_all = "PascalCase")]
struct AssumeRole {
    role_arn: String,
    role_session_name: String,
    policy: String,
}

#[aws_operation(service = Ec2, output = (), rename_all = "PascalCase")]
struct DescribeInstances {
    #[aws(name = "Filter")]
    filters: Vec<Filter>,
    max_results: i32,
}

#[aws_shape(rename_all = "PascalCase")]
struct Filter {
    name: String,
    #[aws(name = "Value")]
    values: Vec<String>,
}

#[aws_operation(name = "CopyDBSnapshot", service = Rds, output = ())]
struct CopyDbSnapshot {
    #[aws(name = "SourceDBSnapshotIdentifier")]
    source: String,
    #[aws(name = "TargetDBSnapshotIdentifier")]
    target: String,
    #[aws(name = "CopyTags")]
    copy_tags: bool,
}

#[aws_service(id = "things", protocol = RestJson1)]
struct Things;

#[aws_operation(method = "GET", path = "/things", service = Things, output = ())]
struct GetThing;

fn client_in(region: &str, token: Option<&str>) -> Client {
    let mut credentials = Credentials::new("AKIDEXAMPLE", SECRET);
    if let Some(token) = token {
        credentials = credentials.with_session_token(token);
    }
    let time: Timestamp = "2024-01-02T03:04:05Z".parse().unwrap();
    let client = Client::builder().region(region).credentials(credentials);
    let client = client.transport(CannedTransport::content());
    client.clock(FixedClock::at(SystemTime::from(time))).build().unwrap()
}

/// What botocore's `generate_presigned_url` makes with `HttpMethod='GET'`, at the time of these tests.
const GETS: &str = include_str!("../../data/presigned-gets.jsonl");
const FIVE_MINUTES: Duration = Duration::from_secs(300);

async fn get_of<O: Operation>(client: &Client, operation: O) -> String
where
    ErrorOf<O>: std::fmt::Debug,
{
    let call = client.call(operation);
    let request = call.presign_get(FIVE_MINUTES).await.unwrap().request;
    assert_eq!((request.method().as_str(), request.body().len()), ("GET", 0));
    assert_eq!(request.headers().keys().collect::<Vec<_>>(), ["host"]);
    request.uri().to_string()
}

#[tokio::test]
async fn a_form_becomes_the_query_of_a_get() {
    let mut count = 0;
    for line in GETS.lines() {
        let line: serde_json::Value = serde_json::from_str(line).unwrap();
        let region = line["region"].as_str().unwrap();
        let client = client_in(region, line["session_token"].as_str());
        let url = match line["operation"].as_str().unwrap() {
            "get_caller_identity" => get_of(&client, GetCallerIdentity).await,
            "assume_role" => {
                let role_arn = "arn:aws:iam::123456789012:role/a+b".to_owned();
                let policy = r#"{"a b": "ä~*'+%"}"#.to_owned();
                let role_session_name = "me@x".to_owned();
                get_of(&client, AssumeRole { role_arn, role_session_name, policy }).await
            }
            "describe_instances" => {
                let values = vec!["1+1=2".to_owned(), "ü&".to_owned()];
                let filters = vec![Filter { name: "tag:a b".to_owned(), values }];
                get_of(&client, DescribeInstances { filters, max_results: 5 }).await
            }
            "copy_db_snapshot" => {
                let source = "arn:aws:rds:us-east-1:1:snapshot:s p".to_owned();
                get_of(&client, CopyDbSnapshot { source, target: "t".into(), copy_tags: true })
                    .await
            }
            other => panic!("{other}"),
        };
        assert_eq!(url, line["url"].as_str().unwrap());
        count += 1;
    }
    assert_eq!(count, 16);
}

#[tokio::test]
async fn only_a_form_becomes_a_query() {
    let client = client_in("us-east-1", None);
    let error = client.call(GetThing).presign_get(HOUR).await.unwrap_err();
    let said = "GetThing was not sent: only an operation of awsQuery or ec2Query can be presigned as a GET";
    assert_eq!(error.to_string(), said);
    let error = client.call(GetCallerIdentity).presign_get(Duration::ZERO).await.unwrap_err();
    assert!(error.to_string().contains("is valid for 1 second to 7 days"), "{error}");
    let policy = "p".repeat(70_000);
    let long = AssumeRole { role_arn: String::new(), role_session_name: String::new(), policy };
    let error = client.call(long).presign_get(HOUR).await.unwrap_err();
    assert!(error.to_string().contains("the URL is too long: "), "{error}");
    // With a header of the call's own, which is signed.
    let name = http::HeaderName::from_static("x-own");
    let call = client.call(GetCallerIdentity).header(name, "1".parse().unwrap());
    let request = call.presign_get(HOUR).await.unwrap().request;
    assert_eq!(request.headers()["x-own"], "1");
    let query = request.uri().query().unwrap();
    assert!(query.contains("&X-Amz-SignedHeaders=host%3Bx-own&"), "{query}");
}
