//! `docs/deviations.md` tells of every deviation that the tests know, and of no other; and those that
//! no case of botocore shows.

use aws_operation::{Client, Credentials, aws_operation, aws_output, aws_shape};
use aws_operation_examples::nimble::{
    NimbleError, UpdateStreamingImage, UpdateStreamingImageRequired,
};
use aws_operation_tests::{Canned, CannedTransport, Deviation, preview};

const PAGE: &str = include_str!("../../../docs/deviations.md");

#[test]
fn the_page_tells_of_every_deviation_and_of_no_other() {
    let told: Vec<_> = PAGE.lines().filter_map(|line| line.strip_prefix("### ")).collect();
    let known: Vec<_> = Deviation::ALL.iter().map(|deviation| deviation.name()).collect();
    assert!(known.iter().all(|name| told.contains(name)), "{known:?}");
    assert!(told.iter().all(|name| known.contains(name)), "{told:?}");
}

#[tokio::test]
async fn an_empty_message_is_none() {
    let body = r#"{"__type": "ResourceNotFoundException", "message": ""}"#;
    let answer = http::Response::builder().status(404).body(body.into()).unwrap();
    let client = Client::builder()
        .region("us-east-1")
        .credentials(Credentials::new("AKID", "secret"))
        .transport(CannedTransport::new(vec![Canned::Answer(answer)]))
        .build()
        .unwrap();
    let update = UpdateStreamingImage::from(UpdateStreamingImageRequired {
        studio_id: "s".into(),
        streaming_image_id: "i".into(),
    });
    let error = client.send(update).await.unwrap_err();
    assert_eq!(error.message(), None);
    // The modeled member is what was sent.
    let Some(NimbleError::ResourceNotFoundException(shape)) = error.modeled() else {
        panic!("{error:?}");
    };
    assert_eq!(shape.message.as_deref(), Some(""));
}

#[aws_output]
#[derive(Debug)]
struct Thing {
    #[aws(payload)]
    part: Option<Part>,
}

#[aws_output]
#[derive(Debug)]
struct WholeThing {
    #[aws(payload)]
    part: Part,
}

#[aws_shape]
#[derive(Debug, PartialEq)]
struct Part {
    name: Option<String>,
}

#[aws_operation(method = "GET", path = "/thing", output = Thing)]
struct GetThing;

#[aws_operation(method = "GET", path = "/thing", output = WholeThing)]
struct GetWholeThing;

fn client(status: u16, error_type: Option<&str>, body: &'static str) -> Client {
    let mut answer = http::Response::builder().status(status);
    if let Some(error_type) = error_type {
        answer = answer.header("x-amzn-errortype", error_type);
    }
    let answer = answer.body(body.into()).unwrap();
    Client::builder()
        .region("us-east-1")
        .service("things")
        .credentials(Credentials::new("AKID", "secret"))
        .transport(CannedTransport::new(vec![Canned::Answer(answer)]))
        .build()
        .unwrap()
}

#[tokio::test]
async fn an_optional_payload_without_a_body_is_none() {
    let none = Part { name: None };
    for (body, part) in [("", None), ("{}", Some(&none))] {
        let thing = client(200, None, body).send(GetThing).await.unwrap();
        assert_eq!(thing.part.as_ref(), part, "{}: {body:?}", Deviation::EmptyPayload.name());
    }
    assert_eq!(client(200, None, "").send(GetWholeThing).await.unwrap().part, none);
}

#[tokio::test]
async fn a_blank_code_is_none() {
    for (header, body, code) in [
        (Some(" "), "{}", "400"),
        (Some(" : http"), "{}", "400"),
        (Some(" A "), "{}", "A"),
        (None, r#"{"code": "  "}"#, "400"),
        (None, r#"{"code": " A "}"#, "A"),
        (None, r##"{"__type": "a#  "}"##, "400"),
    ] {
        let error = client(400, header, body).send(GetThing).await.unwrap_err();
        assert_eq!(error.code(), Some(code), "{}: {body}", Deviation::BlankCode.name());
    }
}

#[tokio::test]
async fn an_oauth_error_has_a_message() {
    for (body, message) in [
        (r#"{"error": "invalid_grant", "error_description": "D"}"#, Some("D")),
        (r#"{"error_description": "D", "message": ""}"#, Some("D")),
        (r#"{"error_description": "D", "Message": "M"}"#, Some("M")),
        (r#"{"error_description": ""}"#, None),
        (r#"{"error_description": null}"#, None),
    ] {
        let error = client(400, None, body).send(GetThing).await.unwrap_err();
        assert_eq!(error.message(), message, "{}: {body}", Deviation::OauthMessage.name());
    }
}

/// CloudSearch Domain's, as its model has it.
#[aws_operation(method = "GET", path = "/2013-01-01/search?format=sdk&pretty=true", output = ())]
struct Search {
    #[aws(query = "q")]
    query: String,
    #[aws(query)]
    size: Option<u32>,
}

#[test]
fn a_search_is_sent_as_its_model_says() {
    let request = preview(Search { query: "a b".to_owned(), size: Some(3) });
    let name = Deviation::SearchByGet.name();
    assert_eq!(request.method(), "GET", "{name}");
    assert_eq!(request.uri().query(), Some("format=sdk&pretty=true&q=a%20b&size=3"), "{name}");
}

/// An operation whose path has a query.
#[aws_operation(method = "GET", path = "/things?at=a:b/%2Fc&flag&no=&if=d=e==", output = ())]
struct ListThings;

#[test]
fn a_constant_query_is_sent_encoded() {
    let query = preview(ListThings).uri().query().map(str::to_owned);
    let name = Deviation::EncodedConstantQuery.name();
    assert_eq!(query.as_deref(), Some("at=a%3Ab%2F%2Fc&flag&no=&if=d%3De%3D%3D"), "{name}");
}

/// An operation whose query is a list alone.
#[aws_operation(method = "DELETE", path = "/tags/{arn}", output = ())]
struct Untag {
    arn: String,
    #[aws(query)]
    tag_keys: Vec<String>,
}

#[test]
fn a_query_without_parameters_leaves_no_question_mark() {
    for (tag_keys, query) in
        [(vec![], None), (vec!["a".into(), "b c".into()], Some("tagKeys=a&tagKeys=b%20c"))]
    {
        let request = preview(Untag { arn: "arn:x/y".into(), tag_keys });
        assert_eq!(request.uri().path(), "/tags/arn%3Ax%2Fy");
        assert_eq!(request.uri().query(), query, "{}", Deviation::NoBareQuestionMark.name());
    }
}
