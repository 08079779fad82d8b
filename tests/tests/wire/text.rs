//! Members of types that have text: a string in every place, and the type's own words where it cannot be
//! read.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

use aws_operation::{
    Client, Credentials, Error, ErrorKind, UnknownMember, aws_error, aws_operation, aws_output,
    aws_shape,
};
use aws_operation_tests::{Canned, CannedTransport, body, preview, refused, target};
use bytes::Bytes;

/// A type of another crate, as far as its traits go. Its error quotes what it was given.
#[derive(Debug, Clone, Default, PartialEq)]
struct Grid(u8, u8);

impl fmt::Display for Grid {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}x{}", self.0, self.1)
    }
}

impl FromStr for Grid {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let sides = text.split_once('x').ok_or_else(|| format!("no grid: {text}"))?;
        let side = |text: &str| text.parse().map_err(|_| "a side is not a number".to_owned());
        Ok(Self(side(sides.0)?, side(sides.1)?))
    }
}

/// Text that may be empty.
#[derive(Debug, Clone, Default)]
struct Free(String);

impl fmt::Display for Free {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

type Grids = Option<Vec<Grid>>;

#[aws_operation(method = "POST", path = "/grids/{grid}/{rest+}", output = Made, error = MakeError)]
#[derive(Clone, Default)]
struct Make {
    #[aws(text)]
    grid: Grid,
    #[aws(text)]
    rest: Free,
    #[aws(query, text)]
    from: Option<IpAddr>,
    #[aws(query = "side", text)]
    sides: Vec<Grid>,
    #[aws(query_params, text)]
    filters: BTreeMap<String, Grid>,
    #[aws(header = "X-Grid", text)]
    header: Option<Grid>,
    #[aws(header = "X-Grids", text)]
    headers: Grids,
    #[aws(prefix_headers = "X-Meta-", text)]
    meta: HashMap<String, Free>,
    #[aws(text, sensitive)]
    inner: Option<Grid>,
    #[aws(text)]
    list: Vec<Option<Grid>>,
    #[aws(text)]
    map: BTreeMap<u8, Vec<Grid>>,
    id: Option<Id>,
    #[aws(query)]
    id_in_query: Option<Id>,
    #[aws(length(max = 3))]
    short: Option<Id>,
    shape: Option<Shape>,
    choice: Option<Choice>,
}

#[aws_shape]
#[derive(Debug, Clone, PartialEq)]
struct Id(#[aws(text)] Grid);

#[aws_shape]
#[derive(Debug, Clone, Default, PartialEq)]
struct Shape {
    #[aws(text)]
    grid: Grid,
    #[aws(text)]
    list: Vec<Grid>,
    #[aws(text)]
    maybe: Option<Grid>,
}

#[aws_shape]
#[derive(Debug, Clone, PartialEq)]
enum Choice {
    #[aws(text)]
    Grid(Grid),
    Unknown(UnknownMember),
}

#[aws_output]
#[derive(PartialEq)]
struct Made {
    #[aws(text)]
    grid: Grid,
    #[aws(text)]
    addresses: BTreeSet<IpAddr>,
    #[aws(text)]
    maybe: Option<Grid>,
    #[aws(text)]
    map: HashMap<String, Grid>,
    #[aws(header = "X-Grid", text)]
    header: Option<Grid>,
    #[aws(header = "X-Grids", text)]
    headers: Grids,
    #[aws(header = "X-Hidden", text, sensitive)]
    hidden: Option<IpAddr>,
    #[aws(prefix_headers = "X-Meta-", text)]
    meta: BTreeMap<String, Grid>,
    #[aws(text, sensitive)]
    secret: Option<IpAddr>,
    #[aws(header = "X-Id")]
    id: Option<Id>,
    shape: Option<Shape>,
    choice: Option<Choice>,
}

#[aws_error]
#[derive(Debug)]
enum MakeError {
    TooLarge(TooLarge),
}

#[aws_output]
#[derive(Debug)]
struct TooLarge {
    #[aws(text)]
    largest: Grid,
    #[aws(header = "X-Grid", text)]
    grid: Option<Grid>,
}

fn make() -> Make {
    Make { grid: Grid(2, 3), rest: Free("a/b".to_owned()), ..Default::default() }
}

#[test]
fn it_is_a_string_in_every_place_of_a_request() {
    let make = Make {
        from: Some(IpAddr::from([127, 0, 0, 1])),
        sides: vec![Grid(1, 2), Grid(3, 4)],
        filters: [("f".to_owned(), Grid(5, 6))].into(),
        header: Some(Grid(7, 8)),
        headers: Some(vec![Grid(1, 1), Grid(2, 2)]),
        meta: [("a".to_owned(), Free("b".to_owned()))].into(),
        id_in_query: Some(Id(Grid(9, 9))),
        ..make()
    };
    let request = preview(make.clone());
    assert_eq!(target(make), "/grids/2x3/a/b?from=127.0.0.1&side=1x2&side=3x4&idInQuery=9x9&f=5x6");
    assert_eq!(request.headers()["x-grid"], "7x8");
    assert_eq!(request.headers()["x-grids"], "1x1,2x2");
    assert_eq!(request.headers()["x-meta-a"], "b");
}

#[test]
fn it_is_a_string_in_a_document() {
    let make = Make {
        inner: Some(Grid(1, 2)),
        list: vec![Some(Grid(3, 4)), None],
        map: [(5, vec![Grid(6, 7)])].into(),
        id: Some(Id(Grid(8, 9))),
        shape: Some(Shape { grid: Grid(1, 1), list: vec![Grid(2, 2)], maybe: None }),
        choice: Some(Choice::Grid(Grid(3, 3))),
        ..make()
    };
    assert_eq!(
        body(make),
        concat!(
            r#"{"inner":"1x2","list":["3x4",null],"map":{"5":["6x7"]},"id":"8x9","#,
            r#""shape":{"grid":"1x1","list":["2x2"]},"choice":{"grid":"3x3"}}"#
        )
    );
}

#[test]
fn what_no_string_may_be_it_may_not_be_either() {
    let empty = Make { rest: Free(String::new()), ..make() };
    let refusal = refused(empty);
    assert!(refusal.contains("`rest` is empty"), "{refusal}");
    let long = Make { short: Some(Id(Grid(10, 10))), ..make() };
    let refusal = refused(long);
    assert!(refusal.contains("`short`") && refusal.contains('5'), "{refusal}");
    let broken = Make { meta: [("a".to_owned(), Free("\n".to_owned()))].into(), ..make() };
    refused(broken);
}

#[aws_operation(method = "PUT", path = "/whole", output = Whole)]
struct PutWhole {
    #[aws(payload, text)]
    grid: Option<Grid>,
}

#[aws_output]
struct Whole {
    #[aws(payload, text)]
    grid: Option<Grid>,
}

#[aws_operation(method = "PUT", path = "/{host}", host_prefix = "{host}.")]
struct AtHost {
    #[aws(label, host_label, text)]
    host: Free,
}

#[aws_operation(method = "PUT", path = "/", host_prefix = "{host}.")]
struct InHostAndBody {
    #[aws(host_label, text)]
    host: Free,
}

#[test]
fn it_is_a_whole_body_and_part_of_a_host() {
    assert_eq!(body(PutWhole { grid: Some(Grid(1, 2)) }), "1x2");
    assert_eq!(body(PutWhole { grid: None }), "");
    let request = preview(AtHost { host: Free("a".to_owned()) });
    assert!(request.uri().to_string().starts_with("https://a."), "{}", request.uri());
    assert_eq!(request.uri().path(), "/a");
    let operation = InHostAndBody { host: Free("a".to_owned()) };
    assert_eq!(body(operation), r#"{"host":"a"}"#);
}

fn client(status: u16, headers: &[(&'static str, &'static str)], body: &'static str) -> Client {
    let mut answer = http::Response::builder().status(status);
    for (name, value) in headers {
        answer = answer.header(*name, *value);
    }
    let answer = Canned::Answer(answer.body(Bytes::from_static(body.as_bytes())).unwrap());
    let client = Client::builder().region("us-east-1").service("grids");
    let client = client.transport(CannedTransport::new(vec![answer]));
    client.credentials(Credentials::new("AKID", "secret")).build().unwrap()
}

#[tokio::test]
async fn it_is_read_from_a_document_and_headers() {
    let headers = [
        ("X-Grid", "1x2"),
        ("X-Grids", "1x1, 2x2"),
        ("X-Meta-A", "3x3"),
        ("X-Id", "4x4"),
        ("X-Hidden", "::1"),
    ];
    let document = r#"{"grid":"5x6","addresses":["::1","127.0.0.1"],"map":{"a":"7x7"},"maybe":null,
        "shape":{"grid":"1x1","list":["2x2"]},"choice":{"grid":"3x3"},"secret":"::1"}"#;
    let made = client(200, &headers, document).send(make()).await.unwrap();
    assert_eq!(made.grid, Grid(5, 6));
    assert_eq!(made.addresses.len(), 2);
    assert_eq!(made.map["a"], Grid(7, 7));
    assert_eq!(made.maybe, None);
    assert_eq!(made.header, Some(Grid(1, 2)));
    assert_eq!(made.headers, Some(vec![Grid(1, 1), Grid(2, 2)]));
    assert_eq!(made.meta["a"], Grid(3, 3));
    assert_eq!(made.id, Some(Id(Grid(4, 4))));
    assert_eq!(made.hidden, made.secret);
    let shape = Shape { grid: Grid(1, 1), list: vec![Grid(2, 2)], maybe: None };
    assert_eq!(made.shape, Some(shape));
    assert_eq!(made.choice, Some(Choice::Grid(Grid(3, 3))));
    let put = PutWhole { grid: None };
    assert_eq!(client(200, &[], "5x6").send(put).await.unwrap().grid, Some(Grid(5, 6)));
    let put = PutWhole { grid: None };
    assert_eq!(client(200, &[], "").send(put).await.unwrap().grid, None);
}

#[tokio::test]
async fn what_is_not_there_is_left_out_or_missing() {
    let made = client(200, &[], r#"{"grid":"5x6"}"#).send(make()).await.unwrap();
    assert!(made.addresses.is_empty() && made.map.is_empty() && made.headers.is_none());
    assert_eq!(unread(&[], "{}").await, "the member `grid` is missing");
}

#[tokio::test]
async fn an_error_is_read_as_well() {
    let headers = [("x-amzn-errortype", "TooLarge"), ("X-Grid", "1x2")];
    let error = client(400, &headers, r#"{"largest":"3x4"}"#).send(make()).await.unwrap_err();
    let Some(MakeError::TooLarge(TooLarge { largest, grid })) = error.modeled() else {
        panic!("{error:?}")
    };
    assert_eq!((largest, grid), (&Grid(3, 4), &Some(Grid(1, 2))));
}

async fn unread(headers: &[(&'static str, &'static str)], body: &'static str) -> String {
    let error: Error<MakeError> = client(200, headers, body).send(make()).await.err().unwrap();
    assert_eq!(error.kind(), ErrorKind::Unreadable, "{error}");
    let inner = error.inner();
    inner.map_or_else(|| error.to_string(), ToString::to_string)
}

#[tokio::test]
async fn what_cannot_be_read_is_told_by_its_type() {
    let wrong = "invalid text";
    let side = format!("{wrong}: a side is not a number");
    // What quotes the value is not said.
    assert_eq!(unread(&[], r#"{"grid":"odd"}"#).await, format!("`grid`: {wrong}"));
    for (body, path) in [
        (r#"{"grid":"ax1"}"#, "grid"),
        (r#"{"grid":"1x1","map":{"a":"ax1"}}"#, "map.a"),
        (r#"{"grid":"1x1","shape":{"grid":"1x1","list":["1x1","ax1"]}}"#, "shape.list[1]"),
        (r#"{"grid":"1x1","choice":{"grid":"ax1"}}"#, "choice.grid"),
    ] {
        assert_eq!(unread(&[], body).await, format!("`{path}`: {side}"));
    }
    let address = "invalid IP address syntax";
    let body = r#"{"grid":"1x1","addresses":["1.x"]}"#;
    assert_eq!(unread(&[], body).await, format!("`addresses[0]`: {wrong}: {address}"));
    let body = r#"{"grid":"1x1","secret":"1.x"}"#;
    assert_eq!(unread(&[], body).await, format!("`secret`: {wrong}"));
}

#[tokio::test]
async fn a_header_that_cannot_be_read_is_told_by_its_type() {
    let body = r#"{"grid":"1x1"}"#;
    let side = "a side is not a number";
    for (header, problem) in [
        ("X-Grid", format!("the header `x-grid` cannot be read: {side}")),
        ("X-Grids", format!("the header `x-grids` cannot be read: {side}")),
        ("X-Meta-A", format!("the header `x-meta-a` cannot be read: {side}")),
        ("X-Hidden", "the header `x-hidden` cannot be read".to_owned()),
    ] {
        assert_eq!(unread(&[(header, "ax1")], body).await, problem);
    }
    let problem = unread(&[("X-Id", "ax1")], body).await;
    assert!(problem.starts_with("the header `x-id` cannot be read: "), "{problem}");
    assert!(problem.ends_with(side), "{problem}");
}

#[test]
fn what_is_sensitive_is_hidden() {
    let shown = format!("{:?}", Make { inner: Some(Grid(1, 2)), ..make() });
    assert!(shown.contains("<sensitive>") && !shown.contains("Grid(1, 2)"), "{shown}");
}
