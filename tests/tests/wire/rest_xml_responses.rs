//! Responses of restXml that are odd: errors, pages of HTML, documents that are cut short or deep.

use std::collections::BTreeMap;
use std::thread::Builder;

use aws_operation::{
    Blob, Client, Credentials, Error, ErrorKind, RestXml, Timestamp, aws_error, aws_operation,
    aws_output, aws_service, aws_shape,
};
use aws_operation_tests::{Canned, CannedTransport, received};
use bytes::Bytes;
use http::{Response, StatusCode};

#[aws_service(id = "Store", protocol = RestXml, error = StoreError)]
struct Store;

#[aws_error]
#[derive(Debug)]
enum StoreError {
    #[aws(status = 404)]
    NoSuchKey(NoSuchKey),
    #[aws(status = 503, retryable(throttling))]
    SlowDown,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Debug, PartialEq)]
struct NoSuchKey {
    message: Option<String>,
    key: Option<String>,
    #[aws(flattened)]
    near: Vec<String>,
}

#[aws_operation(method = "GET", path = "/list", service = Store, output = Listed)]
struct List;

#[aws_operation(method = "HEAD", path = "/list", service = Store, output = ())]
struct Head;

#[aws_operation(method = "GET", path = "/key", service = Store, output = Held)]
struct Get;

#[aws_output(rename_all = "PascalCase")]
#[derive(PartialEq)]
struct Listed {
    count: Option<i32>,
    flag: Option<bool>,
    ratio: Option<f64>,
    blob: Option<Blob>,
    #[aws(flattened)]
    contents: Vec<Item>,
    items: Vec<Item>,
    map: BTreeMap<String, i32>,
    #[aws(flattened)]
    flat_map: BTreeMap<String, i32>,
    node: Option<Box<Node>>,
    #[aws(sensitive)]
    secret: Option<i32>,
    #[aws(flattened)]
    newtype: Option<Names>,
    #[aws(flattened)]
    odd: Option<String>,
    version: Option<i32>,
    #[aws(name = "a", xml_attribute)]
    attribute: Option<i32>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Debug, PartialEq)]
struct Item {
    key: String,
    time: Option<Timestamp>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Debug, PartialEq)]
struct Node {
    node: Option<Box<Node>>,
    nodes: Vec<Node>,
    #[aws(flattened)]
    flat: Vec<Node>,
    map: BTreeMap<String, Node>,
    #[aws(flattened)]
    tree: BTreeMap<String, Node>,
}

#[aws_shape]
#[derive(Debug, PartialEq)]
struct Names(Vec<String>);

/// A body that is not a document.
#[aws_output]
#[derive(Debug)]
struct Held {
    #[aws(payload)]
    body: Blob,
}

fn response(status: u16, body: &str) -> Response<Bytes> {
    let mut response = Response::new(Bytes::from(body.to_owned()));
    *response.status_mut() = StatusCode::from_u16(status).unwrap();
    response
}

fn list(body: &str) -> Result<Listed, Error<StoreError>> {
    received(List, response(200, body))
}

#[test]
fn what_cannot_be_read_says_where() {
    for (document, expected) in [
        ("<r><Count>x</Count></r>", "`Count`: expected a 64-bit integer at line 1 column 12"),
        ("<r>\n <Count/></r>", "`Count`: expected a 64-bit integer at line 2 column 2"),
        (
            "<r><Count><a/></Count></r>",
            "`Count`: expected text, found an element at line 1 column 11",
        ),
        ("<r a='x'/>", "`a`: expected a 64-bit integer at line 1 column 1"),
        ("<r><Flag>yes</Flag></r>", "`Flag`: expected true or false at line 1 column 13"),
        ("<r><Ratio>one</Ratio></r>", "`Ratio`: expected a number at line 1 column 14"),
        ("<r><Blob>%</Blob></r>", "`Blob`: expected base64-encoded bytes at line 1 column 11"),
        (
            "<r><Contents><Key>a</Key></Contents><Contents><Key>b</Key><Time>now</Time></Contents></r>",
            "`Contents[1].Time`: expected a timestamp: RFC 3339, an HTTP date or epoch seconds at line 1 column 68",
        ),
        ("<r><Items><member/></Items></r>", "`Items[0]`: the member `Key` is missing"),
        ("<r><Items>a</Items></r>", "`Items`: expected elements, found text at line 1 column 12"),
        ("<r>a</r>", "expected elements, found text at line 1 column 5"),
        (
            "<r><Map><entry><key>k</key><value>x</value></entry></Map></r>",
            "`Map.k`: expected a 64-bit integer at line 1 column 36",
        ),
        (
            "<r><Map><entry><value>1</value></entry></Map></r>",
            "`Map`: expected an entry with a key at line 1 column 32",
        ),
        (
            "<r><FlatMap><key>k</key></FlatMap></r>",
            "`FlatMap.k`: expected an entry with a value at line 1 column 25",
        ),
        (
            "<r><Secret>1234x</Secret></r>",
            "`Secret`: expected a 64-bit integer at line 1 column 17",
        ),
        (
            "<r><Odd>a</Odd></r>",
            "`Odd`: a flattened list or map is read as a `Vec`, a set, a map or a newtype of one",
        ),
        ("{}", "expected an element at line 1 column 1"),
        ("", "expected an XML document"),
        (" ", "expected an XML document"),
        ("text", "expected an element at line 1 column 1"),
        ("<r></r>more", "expected an element at line 1 column 8"),
        ("<r/><r/>", "expected the end of the document, found an element at line 1 column 5"),
        ("<r><Count>1</Count>", "unexpected end of the document at line 1 column 20"),
        (
            "<r><Count>1</count></r>",
            "`Count`: invalid XML: ill-formed document: expected `</Count>`, but `</count>` was found at line 1 column 12",
        ),
        ("<r>&e;</r>", "unknown entity at line 1 column 4"),
        ("<r><Other>&e;</Other></r>", "unknown entity at line 1 column 11"),
        ("<r>&#0;</r>", "invalid character reference at line 1 column 4"),
        ("<r a='&e;'/>", "invalid attribute at line 1 column 1"),
        (
            "<r a=1/>",
            "invalid XML: position 4: attribute value must be enclosed in `\"` or `'` at line 1 column 1",
        ),
        ("<>a</>", "expected the name of an element at line 1 column 1"),
        (
            "<!DOCTYPE r [<!ENTITY e 'x'>]><r>&e;</r>",
            "a document type is not supported at line 1 column 1",
        ),
        ("<!DOCTYPE html><html><body>", "expected an XML document, found a page of HTML"),
        ("<html><p>Please log in</p></html>", "expected an XML document, found a page of HTML"),
        (
            "<?xml version='1.0' encoding='iso-8859-1'?><r>é</r>",
            "the encoding is not UTF-8 at line 1 column 1",
        ),
    ] {
        let error = list(document).unwrap_err();
        let expected =
            format!("List got a response that cannot be read: {expected} (200, 1 attempt)");
        assert_eq!(
            (error.kind(), error.to_string()),
            (ErrorKind::Unreadable, expected),
            "{document}"
        );
    }
    let latin: &[u8] = b"<r><Other>\xe9</Other></r>";
    let error = received(List, Response::new(Bytes::from_static(latin))).unwrap_err();
    assert!(error.to_string().contains("UTF-8"), "{error}");
}

#[test]
fn what_is_cut_short_is_never_an_output() {
    let document = "<?xml version='1.0'?><r a='1' xmlns='u'><Count>1</Count><Contents><Key>a&amp;</Key>\
                    </Contents><New b='2'><c/></New><Map><entry><key>k</key><value>1</value></entry></Map></r>";
    assert!(list(document).is_ok());
    for (end, _) in document.char_indices().skip(1) {
        assert!(list(&document[..end]).is_err(), "{}", &document[..end]);
    }
}

#[test]
fn an_error_is_read_wherever_it_stands() {
    let inner = "<Type>Sender</Type><Code>NoSuchKey</Code><Message>no &lt;key&gt;</Message>\
                 <Key>k</Key><Near>a</Near><Near>b</Near><New><New/></New>";
    for (document, id) in [
        (
            format!(
                "<ErrorResponse xmlns='u'><Error>{inner}</Error><RequestId>r1</RequestId></ErrorResponse>"
            ),
            "r1",
        ),
        (format!("<?xml version='1.0'?>\n<Error>{inner}<RequestId>r2</RequestId></Error>"), "r2"),
        (format!(" <e:Error>{inner}<RequestId>r2</RequestId></e:Error>"), "r2"),
    ] {
        let error = received(List, response(404, &document)).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("List failed: NoSuchKey: no <key> (404, request id {id}, 1 attempt)"),
        );
        assert_eq!(error.request_id(), Some(id));
        let Some(StoreError::NoSuchKey(modeled)) = error.modeled() else { panic!("{error:#?}") };
        let expected = NoSuchKey {
            message: Some("no <key>".into()),
            key: Some("k".into()),
            near: vec!["a".into(), "b".into()],
        };
        assert_eq!(modeled, &expected);
        let mut response = response(404, &document);
        response.headers_mut().insert("x-amz-request-id", "of-a-header".parse().unwrap());
        let error = received(List, response).unwrap_err();
        assert_eq!(error.request_id(), Some("of-a-header"));
    }
    let document = "<Error><Code>SlowDown</Code></Error>";
    let error = received(List, response(503, document)).unwrap_err();
    assert!(error.is_throttling(), "{error}");
}

#[test]
fn an_error_without_a_document_has_the_code_of_its_status() {
    for document in
        ["", "<html>gateway</html>", "<Error><Code>SlowDown</Code>", "{}", "<a><Error/></b>"]
    {
        let error = received(List, response(503, document)).unwrap_err();
        assert_eq!((error.code(), error.message()), (Some("503"), None), "{document}");
        assert!(error.modeled().is_none() && error.is_retryable());
    }
    let error = received(Head, response(404, "")).unwrap_err();
    assert_eq!(error.code(), Some("404"));
}

#[test]
fn an_error_that_does_not_fit_keeps_its_code() {
    let document = "<Error><Code>NoSuchKey</Code><Key><a/></Key></Error>";
    let error = received(List, response(404, document)).unwrap_err();
    assert_eq!(error.code(), Some("NoSuchKey"));
    assert!(error.to_string().contains("`Key`: expected text, found an element"), "{error}");
}

#[test]
fn a_body_that_is_no_document_is_as_it_came() {
    let body = "<not xml";
    assert_eq!(received(Get, response(200, body)).unwrap().body.as_ref(), body.as_bytes());
    assert!(received(Head, response(200, "anything")).is_ok());
    let error = received(Head, response(200, "<!-- c --><HTML>")).unwrap_err();
    assert!(error.to_string().contains("found a page of HTML"), "{error}");
}

/// Elements that hold themselves, and how many of them are in as many levels as are read.
const NESTED: [(&str, &str, usize); 6] = [
    ("<Node>", "</Node>", 990),
    ("<Nodes><member>", "</member></Nodes>", 490),
    ("<Flat>", "</Flat>", 990),
    ("<Map><entry><key>k</key><value>", "</value></entry></Map>", 330),
    ("<Tree><key>k</key><value>", "</value></Tree>", 490),
    ("<New>", "</New>", 990),
];

/// So many of them in each other, in a member that is known.
fn nested((open, close, _): (&str, &str, usize), count: usize) -> String {
    format!("<r><Node>{}{}</Node></r>", open.repeat(count), close.repeat(count))
}

fn on_a_stack_of(bytes: usize, test: impl FnOnce() + Send + 'static) {
    let thread = Builder::new().stack_size(bytes).spawn(test).unwrap();
    assert!(thread.join().is_ok());
}

#[test]
fn deep_documents_are_read_as_far_as_json() {
    on_a_stack_of(2 << 20, || {
        for kind in NESTED {
            assert!(list(&nested(kind, kind.2)).is_ok(), "{kind:?}");
            for count in [1_001, 1_000_000] {
                let told = list(&nested(kind, count)).unwrap_err().to_string();
                assert!(told.contains("nested more than 1000 levels deep at line 1"), "{told}");
                let error = received(List, response(400, &nested(kind, count))).unwrap_err();
                assert_eq!(error.code(), Some("400"));
            }
        }
    });
}

#[test]
fn deep_documents_are_read_or_refused_on_a_small_stack() {
    on_a_stack_of(128 << 10, || {
        for kind in NESTED {
            for count in [10, 50, 100, 500, 1_000_000] {
                let read = list(&nested(kind, count));
                assert!(read.is_ok() || count > 10, "{kind:?}");
            }
        }
    });
}

#[test]
fn what_would_take_too_much_memory_is_refused() {
    let client = |document: &str| {
        Client::builder()
            .region("us-east-1")
            .credentials(Credentials::new("AKID", "secret"))
            .max_attempts(1)
            .max_decoded_size(1 << 20)
            .transport(CannedTransport::new(vec![Canned::Answer(response(200, document))]))
            .build()
            .unwrap()
    };
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let contents = |count| format!("<r>{}</r>", "<Contents><Key/></Contents>".repeat(count));
    for document in [
        contents(20_000),
        format!("<r><Node>{}</Node></r>", "<Flat/>".repeat(20_000)),
        format!("<r><Node><Nodes>{}</Nodes></Node></r>", "<a/>".repeat(20_000)),
        format!("<r><Node>{}</Node></r>", "<Map><a><key/><value/></a></Map>".repeat(9_000)),
    ] {
        let error = runtime.block_on(client(&document).send(List)).unwrap_err();
        assert!(error.to_string().contains("(`max_decoded_size`)"), "{error}");
    }
    let document = contents(2_000);
    let listed = runtime.block_on(client(&document).send(List)).unwrap();
    assert_eq!(listed.contents.len(), 2_000);
}

#[aws_service(id = "Store", protocol = RestXml, error = HeadError)]
struct HeadStore;

#[aws_error]
#[derive(Debug, PartialEq)]
enum HeadError {
    #[aws(code = "404")]
    Missing,
    #[aws(code = "410")]
    Gone(Gone),
    #[aws(code = "412")]
    Changed(Changed),
}

#[aws_shape]
#[derive(Debug, PartialEq)]
struct Gone {
    since: Option<String>,
}

#[aws_shape]
#[derive(Debug, PartialEq)]
struct Changed {
    to: String,
}

#[aws_operation(method = "HEAD", path = "/list", service = HeadStore, output = ())]
struct HeadList;

/// Such an error has no code except its status, and no members.
#[test]
fn an_error_without_a_document_is_known_by_its_status() {
    for body in ["", "<html><p>gateway</html>", "{}"] {
        for (status, expected) in [
            (404, Some(HeadError::Missing)),
            (410, Some(HeadError::Gone(Gone { since: None }))),
            (412, None),
            (403, None),
        ] {
            let mut response = Response::new(Bytes::from(body));
            *response.status_mut() = StatusCode::from_u16(status).unwrap();
            let error = received(HeadList, response).unwrap_err();
            assert_eq!(error.code(), Some(status.to_string().as_str()), "{body}");
            assert_eq!(error.modeled(), expected.as_ref(), "{body}");
            let told = error.to_string().contains("the member `to` is missing");
            assert_eq!(told, status == 412, "{body}: {error}");
        }
    }
}

/// What was cut off may have said otherwise.
#[test]
fn an_error_that_is_cut_short_is_not_known() {
    for body in
        ["<Error><Code>NoSuchKey</Code><Mess", "<ErrorResponse><Error><Code>404</Code></Error>"]
    {
        let mut response = Response::new(Bytes::from(body));
        *response.status_mut() = StatusCode::NOT_FOUND;
        let error = received(HeadList, response).unwrap_err();
        assert_eq!((error.code(), error.modeled()), (Some("404"), None), "{error}");
        assert!(error.to_string().contains("cannot be read"), "{error}");
    }
}
