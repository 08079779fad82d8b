//! `docs/deviations.md` tells of every deviation that the tests know, and of no other; and those that
//! no case of botocore shows.

use aws_operation::{Client, Credentials, aws_operation};
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
