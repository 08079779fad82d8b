//! awsQuery and ec2Query: the form of a request, what is read from a response, and the errors.

use std::collections::BTreeMap;
use std::time::SystemTime;

use aws_operation::{
    AwsQuery, Blob, Ec2Query, Error, ErrorOf, Operation, Timestamp, aws_error, aws_operation,
    aws_output, aws_service, aws_shape,
};
use aws_operation_tests::{FixedClock, body, preview, received, refused};
use bytes::Bytes;

use crate::support::client_of::client_of;
use crate::support::scripted_transport::{Reply, ScriptedTransport};

#[aws_service(id = "Forms", protocol = AwsQuery, version = "2010-01-01", error = FormsError)]
struct Forms;

#[aws_service(id = "Clouds", protocol = Ec2Query, version = "2010-01-01", error = FormsError)]
struct Clouds;

#[aws_error]
#[derive(Debug, PartialEq)]
enum FormsError {
    #[aws(code = "NoSuchForm")]
    NoSuchFormException(Refusal),
}

#[aws_shape]
#[derive(Debug, PartialEq)]
struct Refusal {
    message: String,
    #[aws(name = "Message")]
    same_message: String,
    #[aws(name = "Forms")]
    forms: Vec<String>,
}

/// The same operation for a service of each protocol.
macro_rules! operations {
    ($($service:ident: $put:ident, $tag:ident;)*) => { $(
        #[aws_operation(service = $service, name = "PutAll", output = All, rename_all = "PascalCase")]
        #[derive(Clone, Default)]
        struct $put {
            name: Option<String>,
            #[aws(name = "flat", flattened)]
            flat: Option<Vec<i32>>,
            #[aws(member_name = "Item")]
            list: Option<Vec<Option<String>>>,
            points: Option<Vec<Point>>,
            map: Option<BTreeMap<String, Point>>,
            #[aws(flattened, key_name = "K", value_name = "V")]
            flat_map: Option<BTreeMap<String, String>>,
            time: Option<Timestamp>,
            blob: Option<Blob>,
            #[aws(query_name = "Another")]
            other: Option<bool>,
            #[aws(each(member_name = "Item"))]
            table: Option<Vec<Vec<String>>>,
        }

        #[aws_operation(service = $service, name = "Tag", output = ())]
        struct $tag;
    )* };
}

operations! {
    Forms: PutForm, TagForm;
    Clouds: PutCloud, TagCloud;
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq)]
struct Point {
    x: Option<i32>,
    next: Option<Box<Point>>,
    #[aws(member_name = "Tag")]
    tags: Option<Vec<String>>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Debug, Default, PartialEq)]
struct All {
    name: Option<String>,
    #[aws(flattened)]
    flat: Vec<i32>,
    points: Vec<Point>,
    map: BTreeMap<String, Point>,
}

/// The members of both operations.
macro_rules! with_all {
    ($put:ident) => {
        $put {
            name: Some("a b&ü~*".to_owned()),
            flat: Some(vec![1, 2]),
            list: Some(vec![Some("c".to_owned())]),
            points: Some(vec![point(1, Some(tagged(2, &["d", "e"]))), point(3, None)]),
            map: Some(BTreeMap::from([("k".to_owned(), point(4, None))])),
            flat_map: Some(BTreeMap::from([("l".to_owned(), "m".to_owned())])),
            time: Timestamp::new(1, 0),
            blob: Some(Blob::from("\0a")),
            other: Some(true),
            table: Some(vec![vec!["f".to_owned()], vec!["g".to_owned(), "h".to_owned()]]),
        }
    };
}

/// All that can be empty.
macro_rules! with_nothing {
    ($put:ident) => {
        $put {
            name: Some(String::new()),
            flat: Some(vec![]),
            list: Some(vec![]),
            points: Some(vec![tagged(1, &[]), Point::default()]),
            map: Some(BTreeMap::new()),
            flat_map: Some(BTreeMap::new()),
            ..$put::default()
        }
    };
}

fn point(x: i32, next: Option<Point>) -> Point {
    Point { x: Some(x), next: next.map(Box::new), tags: None }
}

fn tagged(x: i32, tags: &[&str]) -> Point {
    let tags = tags.iter().map(|tag| (*tag).to_owned()).collect();
    Point { tags: Some(tags), ..point(x, None) }
}

fn answer(status: u16, document: &str) -> http::Response<Bytes> {
    let mut response = http::Response::new(Bytes::from(document.to_owned()));
    *response.status_mut() = http::StatusCode::from_u16(status).unwrap();
    response
}

/// That both send these parameters after the operation's name and its service's version.
fn are_sent(form: PutForm, form_sends: &[&str], cloud: PutCloud, cloud_sends: &[&str]) {
    let whole = |parameters: &[&str]| {
        let first = ["Action=PutAll", "Version=2010-01-01"];
        [&first[..], parameters].concat().join("&")
    };
    assert_eq!(body(form), whole(form_sends));
    assert_eq!(body(cloud), whole(cloud_sends));
}

#[test]
fn a_form_is_posted_to_the_root() {
    let request = preview(TagForm);
    assert_eq!((request.method().as_str(), request.uri().path()), ("POST", "/"));
    assert_eq!(request.uri().query(), None);
    let form = "application/x-www-form-urlencoded; charset=utf-8";
    assert_eq!(request.headers()["content-type"], form);
    assert_eq!(request.body(), "Action=Tag&Version=2010-01-01");
}

/// botocore writes the same, from the same models.
#[test]
fn values_are_parameters_in_the_order_of_their_members() {
    let form_sends = [
        "Name=a+b%26%C3%BC~%2A&flat.1=1&flat.2=2&List.Item.1=c",
        "Points.member.1.X=1&Points.member.1.Next.X=2",
        "Points.member.1.Next.Tags.Tag.1=d&Points.member.1.Next.Tags.Tag.2=e",
        "Points.member.2.X=3&Map.entry.1.key=k&Map.entry.1.value.X=4",
        "FlatMap.1.K=l&FlatMap.1.V=m&Time=1970-01-01T00%3A00%3A01Z&Blob=AGE%3D&Other=true",
        "Table.member.1.Item.1=f&Table.member.2.Item.1=g&Table.member.2.Item.2=h",
    ];
    let cloud_sends = [
        "Name=a+b%26%C3%BC~%2A&Flat.1=1&Flat.2=2&List.1=c",
        "Points.1.X=1&Points.1.Next.X=2&Points.1.Next.Tags.1=d&Points.1.Next.Tags.2=e",
        "Points.2.X=3&Map.entry.1.key=k&Map.entry.1.value.X=4",
        "FlatMap.1.K=l&FlatMap.1.V=m&Time=1970-01-01T00%3A00%3A01Z&Blob=AGE%3D&Another=true",
        "Table.1.1=f&Table.2.1=g&Table.2.2=h",
    ];
    are_sent(with_all!(PutForm), &form_sends, with_all!(PutCloud), &cloud_sends);
}

#[test]
fn an_empty_list_is_said_in_aws_query_alone() {
    let form_sends = ["Name=&flat=&List=", "Points.member.1.X=1&Points.member.1.Tags="];
    let cloud_sends = ["Name=&Points.1.X=1"];
    are_sent(with_nothing!(PutForm), &form_sends, with_nothing!(PutCloud), &cloud_sends);
    are_sent(PutForm::default(), &[], PutCloud::default(), &[]);
}

#[test]
fn a_null_in_a_list_is_refused() {
    let list = Some(vec![Some("a".to_owned()), None]);
    let expected = "PutAll was not sent: `List[1]` is null, which a form cannot hold";
    assert_eq!(refused(PutForm { list: list.clone(), ..PutForm::default() }), expected);
    assert_eq!(refused(PutCloud { list, ..PutCloud::default() }), expected);
}

const MEMBERS: &str = "<Name>a&amp;<![CDATA[<b>]]></Name><Flat>1</Flat><New>n</New><Flat>2</Flat>\
    <Points><member><X>1</X><Next><Tags><Tag>d</Tag><Tag/></Tags></Next></member><member/></Points>\
    <Map><entry><key>k</key><value><X>4</X></value></entry></Map>";

fn all_members() -> All {
    let inner = Point { x: None, ..tagged(0, &["d", ""]) };
    All {
        name: Some("a&<b>".to_owned()),
        flat: vec![1, 2],
        points: vec![point(1, Some(inner)), Point::default()],
        map: BTreeMap::from([("k".to_owned(), point(4, None))]),
    }
}

#[test]
fn members_are_in_the_result_or_in_the_root() {
    let metadata = "<ResponseMetadata><RequestId>r</RequestId></ResponseMetadata>";
    for document in [
        format!(
            "<PutAllResponse><PutAllResult>{MEMBERS}</PutAllResult>{metadata}</PutAllResponse>"
        ),
        format!(
            "<?xml version='1.0'?>\n<r xmlns='u'>{metadata} <aResult>{MEMBERS}</aResult></r>\n"
        ),
    ] {
        assert_eq!(received(PutForm::default(), answer(200, &document)).unwrap(), all_members());
    }
    let document = format!("<r xmlns='u'><requestId>r</requestId>{MEMBERS}</r>");
    assert_eq!(received(PutCloud::default(), answer(200, &document)).unwrap(), all_members());
    let empty = received(PutForm::default(), answer(200, "<r><PutAllResult/></r>"));
    assert_eq!(empty.unwrap(), All::default());
    assert_eq!(received(PutCloud::default(), answer(200, "<r/>")).unwrap(), All::default());
}

fn unreadable<O: Operation>(operation: O, document: &str) -> String
where
    O::Output: std::fmt::Debug,
{
    let error = received(operation, answer(200, document)).unwrap_err();
    assert_eq!((error.status(), error.attempts()), (Some(200), 1), "{error}");
    error.to_string()
}

#[test]
fn a_response_that_says_nothing_is_not_an_empty_success() {
    let whole = format!("<r><PutAllResult>{MEMBERS}</PutAllResult></r>");
    let whole_of_cloud = format!("<r>{MEMBERS}</r>");
    for end in [1, 20, 60, 100, whole.len() - 1] {
        let cut = whole.get(..end).unwrap();
        let told = unreadable(PutForm::default(), cut);
        assert!(told.contains("line 1"), "{cut}: {told}");
        unreadable(PutCloud::default(), whole_of_cloud.get(..end.min(80)).unwrap());
    }
    for (document, expected) in [
        ("", "expected an XML document"),
        (" \r\n", "expected an XML document"),
        ("ok", "expected an element"),
        ("{\"Name\":\"a\"}", "expected an element"),
        ("<html><p>log in</p></html>", "expected an XML document, found a page of HTML"),
        ("<r/><r/>", "expected the end of the document, found an element"),
    ] {
        for told in
            [unreadable(PutForm::default(), document), unreadable(PutCloud::default(), document)]
        {
            assert!(told.contains(expected), "{document}: {told}");
        }
    }
    for document in ["<r/>", &whole_of_cloud, "<PutAllResult><Name>a</Name></PutAllResult>"] {
        let told = unreadable(PutForm::default(), document);
        assert!(told.contains("expected an element whose name ends with `Result`"), "{told}");
    }
}

#[test]
fn a_response_without_members_needs_no_result() {
    for document in ["", "<TagResponse/>", "<r><TagResult/></r>", "<r><requestId>r</requestId></r>"]
    {
        received(TagForm, answer(200, document)).unwrap();
        received(TagCloud, answer(200, document)).unwrap();
    }
    for told in [unreadable(TagForm, "<html/>"), unreadable(TagCloud, "<html/>")] {
        assert!(told.contains("found a page of HTML"), "{told}");
    }
}

fn failed<O: Operation>(operation: O, document: &str) -> Error<ErrorOf<O>>
where
    O::Output: std::fmt::Debug,
{
    received(operation, answer(404, document)).unwrap_err()
}

/// That it is this error, whatever the case of the message's name. AWS has either, in models too.
fn is_told<O>(operation: O, document: &str)
where
    O: Operation,
    O::Output: std::fmt::Debug,
    Error<ErrorOf<O>>: Into<Error<FormsError>>,
{
    let error: Error<FormsError> = failed(operation, document).into();
    assert_eq!(error.code(), Some("NoSuchForm"), "{document}");
    assert_eq!(error.message(), Some("no <form>"), "{document}");
    assert_eq!(error.request_id(), Some("r-1"), "{document}");
    let message = "no <form>".to_owned();
    let refusal =
        Refusal { message: message.clone(), same_message: message, forms: vec!["a".to_owned()] };
    assert_eq!(error.into_modeled(), Some(FormsError::NoSuchFormException(refusal)), "{document}");
}

#[test]
fn an_error_is_in_the_document() {
    for message in ["Message", "message"] {
        let error = format!(
            "<Error><Type>Sender</Type><Code>NoSuchForm</Code>\
             <{message}>no &lt;form&gt;</{message}><Forms><member>a</member></Forms></Error>"
        );
        let other = "<Error><Code>Other</Code><Message>not this one</Message></Error>";
        let of_form = format!("<r xmlns='u'>{error}{other}<RequestId>r-1</RequestId></r>");
        is_told(PutForm::default(), &of_form);
        let of_cloud = format!(
            "<?xml version=\"1.0\"?>\n<Response><Errors>{error}{other}</Errors>\
             <RequestID>r-1</RequestID></Response>"
        );
        is_told(PutCloud::default(), &of_cloud);
    }
}

#[test]
fn an_error_whose_message_is_no_text_keeps_its_code() {
    let document = "<r><Error><Code>NoSuchForm</Code><Message><b>no</b></Message></Error></r>";
    for error in [failed(PutForm::default(), document), failed(PutCloud::default(), document)] {
        assert_eq!((error.code(), error.message()), (Some("NoSuchForm"), None));
        assert_eq!(error.modeled(), None);
    }
}

#[test]
fn an_error_without_a_code_has_its_status() {
    for document in ["", "<html/>", "<ErrorResponse><Error><Code>NoSuchForm</Code>", "{}", "<r/>"] {
        for error in [failed(PutForm::default(), document), failed(PutCloud::default(), document)] {
            assert_eq!((error.code(), error.message()), (Some("404"), None), "{document}");
            assert_eq!(error.modeled(), None, "{document}");
        }
    }
}

#[tokio::test]
async fn throttling_by_the_code_in_the_document_is_retried() {
    for code in ["Throttling", "ThrottlingException", "RequestLimitExceeded", "RequestThrottled"] {
        let error = format!("<Error><Code>{code}</Code><Message>slow down</Message></Error>");
        let document = format!("<r><Errors>{error}</Errors><RequestID>r</RequestID></r>");
        let clock = FixedClock::at(SystemTime::UNIX_EPOCH);
        let transport = ScriptedTransport::new(move |number, _| match number {
            0 => Reply::answer(http::Response::builder().status(400), &document),
            1 => Reply::answer(http::Response::builder().status(503), "<r>"),
            _ => Reply::answer(http::Response::builder(), "<r><PutAllResult/></r>"),
        });
        let client = client_of(&transport, &clock).build().unwrap();
        let (_, metadata) = client.call(PutForm::default()).send_with_metadata().await.unwrap();
        assert_eq!(metadata.attempts, 3, "{code}");
        let waits: Vec<_> = clock.sleeps().iter().map(std::time::Duration::as_millis).collect();
        assert_eq!(waits, [1_000, 100], "{code}");
    }
}
