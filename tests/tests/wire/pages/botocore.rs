//! botocore's cases: which pages are asked for, and how they end.

use std::sync::{Arc, Mutex};

use aws_operation::pages::{PageError, PagedItems, Pages};
use aws_operation::{Client, ErrorOf};
use serde_json::Value;

use super::declarations::*;
use crate::support::client_of::client_of;
use crate::support::paused_clock::PausedClock;
use crate::support::scripted_transport::{Reply, ScriptedTransport};

const CASES: &str = include_str!("../../../data/pages.jsonl");

/// The query and the body of a request.
type Sent = (Vec<String>, Value);

fn sent(url: &str, body: &str) -> Sent {
    let uri: http::Uri = url.parse().unwrap();
    let mut query: Vec<String> =
        uri.query().unwrap_or_default().split('&').map(str::to_owned).collect();
    query.sort();
    let body = serde_json::from_str(body).unwrap_or_else(|_| Value::String(body.to_owned()));
    (query, body)
}

/// How a stream of pages went: how many items each page had, and the error at the end.
#[derive(Debug, Default, PartialEq)]
struct Course {
    pages: Vec<usize>,
    items: usize,
    error: Option<String>,
}

/// The number of items that a case has in all, `max_items` at most.
struct Asked {
    page_size: Option<u32>,
    from: Option<String>,
    max_items: Option<usize>,
}

macro_rules! courses {
    ($client:expr, $asked:expr, $operation:expr $(, $size:ident)? ; $($from:expr)?) => {{
        let pages = $client.pages($operation);
        $(let pages = match $asked.page_size { Some(size) => pages.$size(size), None => pages };)?
        $(let pages = match $asked.from.clone() { Some(token) => pages.resume_from($from(token)), None => pages };)?
        drive(pages, $asked.max_items).await
    }};
}

async fn drive<O, T>(mut pages: Pages<O>, most: Option<usize>) -> Course
where
    O: PagedItems<T>,
    ErrorOf<O>: std::fmt::Debug,
{
    let mut course = Course::default();
    while let Some(page) = pages.next().await {
        match page {
            Ok(page) => {
                let items = O::items(page).len();
                course.pages.push(items);
                course.items += items;
            }
            Err(error) => course.error = Some(kind(&error)),
        }
        if most.is_some_and(|most| course.items >= most) {
            break;
        }
    }
    course
}

fn kind<E: std::fmt::Debug, T>(error: &PageError<E, T>) -> String {
    match error.error() {
        Some(error) => error.code().map_or_else(|| error.to_string(), str::to_owned),
        None => {
            assert!(error.is_repeated_token());
            "PaginationError".to_owned()
        }
    }
}

async fn course(client: &Client, family: &str, asked: &Asked) -> Course {
    let (one, bucket) = (|token: String| token, "b".to_owned());
    match family {
        "nimble" => courses!(client, asked, ListStudios::default(); one),
        "lambda" => courses!(client, asked, ListFunctions::default(), page_size; one),
        "sqs" => courses!(client, asked, ListQueues::default(), page_size; one),
        "dynamodb" => {
            let query = Query {
                table_name: "t".to_owned(),
                key_condition_expression: "k = :v".to_owned(),
                expression_attribute_values: [(":v".to_owned(), AttributeValue::S("x".to_owned()))]
                    .into(),
                exclusive_start_key: None,
            };
            courses!(client, asked, query;)
        }
        "logs" => {
            let filter = FilterLogEvents { log_group_name: "g".to_owned(), ..Default::default() };
            courses!(client, asked, filter, page_size; one)
        }
        "states" => {
            let state_machine_arn = "arn:aws:states:us-east-1:1:stateMachine:m".to_owned();
            let list = ListExecutions { state_machine_arn, ..Default::default() };
            courses!(client, asked, list, page_size; one)
        }
        "kinesis" => {
            let describe = DescribeStream { stream_name: "s".to_owned(), ..Default::default() };
            courses!(client, asked, describe, page_size; one)
        }
        "iam" => courses!(client, asked, ListUsers::default(); one),
        "ec2" => courses!(client, asked, DescribeInstances::default(); one),
        "s3v2" => {
            let list = ListObjectsV2 { bucket, ..Default::default() };
            courses!(client, asked, list, page_size; one)
        }
        "s3v1" => {
            let list =
                ListObjects { bucket, delimiter: Some("/".to_owned()), ..Default::default() };
            courses!(client, asked, list, page_size; one)
        }
        "s3versions" => {
            let list = ListObjectVersions { bucket, ..Default::default() };
            courses!(client, asked, list, page_size;)
        }
        "route53" => {
            let list =
                ListResourceRecordSets { hosted_zone_id: "Z1".to_owned(), ..Default::default() };
            courses!(client, asked, list, page_size;)
        }
        other => panic!("{other} is not known"),
    }
}

#[tokio::test(start_paused = true)]
async fn pages_are_botocores() {
    let mut count = 0;
    for line in CASES.lines() {
        let case: Value = serde_json::from_str(line).unwrap();
        let id = case["id"].as_str().unwrap();
        let (given, expected) = (&case["in"], &case["expect"]);
        let replies = given["responses"].as_array().unwrap().clone();
        let all = Arc::new(Mutex::new(Vec::new()));
        let requests = Arc::clone(&all);
        let transport = ScriptedTransport::new(move |number, request| {
            let body = String::from_utf8_lossy(request.body());
            requests.lock().unwrap().push(sent(&request.uri().to_string(), &body));
            let reply = &replies[number];
            let mut response =
                http::Response::builder().status(reply["status"].as_u64().unwrap() as u16);
            for (name, value) in reply["headers"].as_object().unwrap() {
                response = response.header(name, value.as_str().unwrap());
            }
            Reply::answer(response, reply["body"].as_str().unwrap())
        });
        let client = client_of(&transport, &PausedClock::with_jitter(1.0)).build().unwrap();
        let paginate = &given["paginate"];
        let asked = Asked {
            page_size: paginate["PageSize"].as_u64().map(|size| size as u32),
            from: paginate["StartingToken"].as_str().map(str::to_owned),
            max_items: paginate["MaxItems"].as_u64().map(|items| items as usize),
        };
        let family = id.split('/').next().unwrap();
        let course = course(&client, family, &asked).await;
        let mut wanted: Vec<Sent> = expected["requests"]
            .as_array()
            .unwrap()
            .iter()
            .map(|request| {
                let text = |name: &str| request[name].as_str().unwrap();
                sent(text("url"), text("body_text"))
            })
            .collect();
        let all = all.lock().unwrap();
        if expected["endless"] == true {
            // botocore goes on for ever: here it is an error within one lap.
            wanted.truncate(3);
            assert_eq!(course.error.as_deref(), Some("PaginationError"), "{id}");
            assert_eq!(course.pages.len(), 3, "{id}");
        } else {
            let error =
                expected["exception"]["code"].as_str().or(expected["exception"]["class"].as_str());
            assert_eq!(course.error.as_deref(), error, "{id}");
            assert_eq!(course.pages.len(), expected["pages"].as_array().unwrap().len(), "{id}");
        }
        assert_eq!(*all, wanted, "{id}");
        count += 1;
    }
    assert_eq!(count, 108);
}
