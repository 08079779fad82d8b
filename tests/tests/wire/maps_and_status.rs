//! Maps whose entries are headers or query parameters, and what an output or error reads of the rest
//! of its answer.

use std::collections::{BTreeMap, HashMap};

use aws_operation::{
    Client, Credentials, Operation, Timestamp, aws_error, aws_operation, aws_output, aws_service,
};
use aws_operation_tests::{Canned, CannedTransport};
use aws_operation_tests::{preview, refused, target};
use bytes::Bytes;

#[aws_operation(method = "GET", path = "/things?list=all")]
#[derive(Clone, Default)]
struct ListThings {
    #[aws(query)]
    limit: Option<u32>,
    #[aws(query_params)]
    filters: BTreeMap<String, Vec<String>>,
    #[aws(prefix_headers = "X-Meta-")]
    meta: Option<HashMap<String, String>>,
}

#[aws_operation(method = "GET", path = "/things")]
#[derive(Clone, Default)]
struct AnyHeaders {
    #[aws(header = "hello")]
    hello: Option<String>,
    #[aws(prefix_headers = "")]
    others: BTreeMap<String, String>,
}

fn map<V>(entries: impl IntoIterator<Item = (&'static str, V)>) -> BTreeMap<String, V> {
    entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

#[test]
fn a_named_parameter_wins_over_the_maps() {
    let list = |values: &[&str]| values.iter().map(ToString::to_string).collect::<Vec<_>>();
    let filters = map([
        ("a b", list(&["1", "2"])),
        ("limit", list(&["3"])),
        ("list", list(&["none"])),
        ("none", Vec::new()),
    ]);
    let operation = ListThings { limit: Some(5), filters, meta: None };
    assert_eq!(target(operation), "/things?list=all&limit=5&a%20b=1&a%20b=2");
}

#[test]
fn the_entries_of_a_map_are_headers_of_its_prefix() {
    let meta = map([("one", "1".to_owned()), ("Two", "2".to_owned())]);
    let operation = ListThings { meta: Some(meta.into_iter().collect()), ..Default::default() };
    let request = preview(operation);
    assert_eq!(request.headers()["x-meta-one"], "1");
    assert_eq!(request.headers()["x-meta-two"], "2");
}

#[test]
fn a_named_header_wins_over_the_maps() {
    let others = map([("hello", "there".to_owned()), ("x-foo", "foo".to_owned())]);
    let request = preview(AnyHeaders { hello: Some("here".to_owned()), others: others.clone() });
    assert_eq!(request.headers().get_all("hello").iter().collect::<Vec<_>>(), ["here"]);
    assert_eq!(request.headers()["x-foo"], "foo");
    let request = preview(AnyHeaders { hello: None, others });
    assert_eq!(request.headers()["hello"], "there");
}

#[test]
fn what_a_map_cannot_name_is_refused() {
    for (name, problem) in [
        ("Content-Length", "would set the header `Content-Length`"),
        ("transfer-encoding", "which the client sets"),
        ("amz-sdk-request", "which the client sets"),
        ("X-Amz-Date", "which the client sets"),
        ("x-amz-region-set", "which the client sets"),
        ("x-amz-content-sha256", "which the client sets"),
        ("a b", "cannot be sent as the header `a b`"),
        ("", "cannot be sent as the header ``"),
    ] {
        let others = map([(name, "1".to_owned())]);
        let error = refused(AnyHeaders { hello: None, others });
        assert!(error.contains(problem), "{error}");
    }
}

#[test]
fn names_that_differ_in_case_are_one_header() {
    let others = map([("Owner", "1".to_owned()), ("owner", "2".to_owned())]);
    let error = refused(AnyHeaders { hello: None, others });
    assert!(error.contains("would set the header `owner` twice"), "{error}");
}

#[test]
fn more_headers_than_there_is_room_for_are_refused_once() {
    let others = (0..40_000).map(|number| (format!("x-{number}"), "1".to_owned())).collect();
    let error = refused(AnyHeaders { hello: None, others });
    assert!(error.contains("is one header too many: at most 10000 can be sent"), "{error}");
    assert_eq!(error.matches("too many").count(), 1, "{error}");
}

#[aws_service(id = "things", error = ThingsError)]
struct Things;

#[aws_operation(method = "GET", path = "/thing", service = Things, output = GetThingOutput)]
struct GetThing;

#[aws_output]
#[derive(Debug)]
struct GetThingOutput {
    name: Option<String>,
    #[aws(status)]
    status: u16,
    #[aws(header = "X-Items")]
    items: Vec<String>,
    #[aws(header = "X-Numbers")]
    numbers: Option<Vec<u32>>,
    #[aws(header = "X-Dates", timestamp = "http-date")]
    dates: Vec<Timestamp>,
    #[aws(prefix_headers = "X-Meta-")]
    meta: HashMap<String, String>,
    #[aws(prefix_headers = "X-None-")]
    none: Option<HashMap<String, String>>,
}

#[aws_error]
#[derive(Debug)]
enum ThingsError {
    TooMany(TooMany),
}

#[aws_output]
#[derive(Debug)]
struct TooMany {
    message: Option<String>,
    #[aws(header = "Retry-After")]
    retry_after_seconds: Option<i32>,
    #[aws(status)]
    status: u16,
}

async fn answered<O: Operation>(
    operation: O,
    answer: http::response::Builder,
    body: &'static str,
) -> Result<O::Output, aws_operation::Error<aws_operation::ErrorOf<O>>> {
    let answer = answer.body(Bytes::from_static(body.as_bytes())).unwrap();
    let client = Client::builder()
        .region("us-east-1")
        .credentials(Credentials::new("AKID", "secret"))
        .max_attempts(1)
        .transport(CannedTransport::new(vec![Canned::Answer(answer)]));
    client.build().unwrap().send(operation).await
}

#[tokio::test]
async fn an_output_reads_the_whole_of_its_answer() {
    let answer = http::Response::builder()
        .status(202)
        .header("x-items", r#"a, "b,c", "\"d\"""#)
        .header("x-items", "e")
        .header("x-numbers", "1,2 , 3")
        .header("x-dates", "Tue, 02 Jan 2024 03:04:05 GMT, Tue, 02 Jan 2024 03:04:06 GMT")
        .header("x-meta-one", "1")
        .header("X-Meta-Two", "2");
    let output = answered(GetThing, answer, r#"{"name":"n"}"#).await.unwrap();
    assert_eq!((output.name.as_deref(), output.status), (Some("n"), 202));
    assert_eq!(output.items, ["a", "b,c", "\"d\"", "e"]);
    assert_eq!(output.numbers, Some(vec![1, 2, 3]));
    assert_eq!(
        output.dates.iter().map(|date| date.secs()).collect::<Vec<_>>(),
        [1_704_164_645, 1_704_164_646]
    );
    let meta = [("one", "1"), ("two", "2")];
    assert_eq!(output.meta, meta.map(|(key, value)| (key.to_owned(), value.to_owned())).into());
    assert_eq!(output.none, None);
}

#[tokio::test]
async fn headers_that_are_not_there_are_empty_lists_and_maps() {
    let output = answered(GetThing, http::Response::builder(), "").await.unwrap();
    assert!(output.items.is_empty() && output.numbers.is_none() && output.meta.is_empty());
}

#[tokio::test]
async fn a_header_that_is_no_number_is_an_error_that_names_it() {
    let answer = http::Response::builder().header("x-numbers", "1,x");
    let error = answered(GetThing, answer, "{}").await.unwrap_err().to_string();
    assert!(error.contains("the header `x-numbers` cannot be read"), "{error}");
}

#[tokio::test]
async fn an_error_reads_its_headers() {
    for (body, message) in [(r#"{"message":"slow"}"#, "slow"), ("slow down", "slow down")] {
        let answer = http::Response::builder()
            .status(429)
            .header("x-amzn-errortype", "TooMany")
            .header("retry-after", "7");
        let error = answered(GetThing, answer, body).await.unwrap_err();
        let Some(ThingsError::TooMany(shape)) = error.modeled() else { panic!("{error}") };
        assert_eq!((shape.retry_after_seconds, shape.status), (Some(7), 429));
        assert_eq!(shape.message.as_deref(), Some(message));
    }
}
