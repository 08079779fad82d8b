//! Client tokens: a change sent twice is applied once.

use aws_operation_examples::local_studio::{LocalStudio, StudioOptions};

use crate::http_client::{Answer, call, send};
use crate::signer::Request;

const IMAGES: &str = "/2020-08-01/studios/local-studio/streaming-images";

async fn with_token(studio: &LocalStudio, token: &str, request: (&str, &str, &str)) -> Answer {
    let (method, target, body) = request;
    let request = Request::new(studio, method, target, body).header("x-amz-client-token", token);
    send(studio, &request.signed(studio.credentials())).await
}

#[tokio::test]
async fn the_same_token_and_input_is_applied_once() {
    let studio = LocalStudio::start().await.unwrap();
    studio.add_image("one", "old");
    let image = format!("{IMAGES}/one");
    let body = r#"{"name":"a","description":"b"}"#;
    let first = with_token(&studio, "t", ("PATCH", &image, body)).await;
    call(&studio, "PATCH", &image, r#"{"name":"c"}"#).await;
    // The same JSON value, written otherwise.
    let again = r#"{ "description": "b", "name": "\u0061" }"#;
    let second = with_token(&studio, "t", ("PATCH", &image, again)).await;

    assert_eq!(studio.changes("one"), 2);
    assert_eq!(second.image(), first.image(), "the recorded answer");
    let current = call(&studio, "GET", &image, "").await;
    assert_eq!(current.image()["name"], "c", "nothing was applied again");
    assert_ne!(first.header("x-amzn-requestid"), second.header("x-amzn-requestid"));
}

#[tokio::test]
async fn the_same_token_creates_one_image() {
    let studio = LocalStudio::start().await.unwrap();
    let body = r#"{"name":"a","ec2ImageId":"ami-1"}"#;
    let first = with_token(&studio, "t", ("POST", IMAGES, body)).await;
    let second = with_token(&studio, "t", ("POST", IMAGES, body)).await;
    let other = with_token(&studio, "u", ("POST", IMAGES, body)).await;
    assert_eq!(first.image(), second.image());
    assert_ne!(first.image()["streamingImageId"], other.image()["streamingImageId"]);
}

#[tokio::test]
async fn the_same_token_with_another_input_is_a_conflict() {
    let studio = LocalStudio::start().await.unwrap();
    studio.add_image("one", "old");
    studio.add_image("two", "old");
    let (one, two) = (format!("{IMAGES}/one"), format!("{IMAGES}/two"));
    let body = r#"{"name":"a"}"#;
    assert_eq!(with_token(&studio, "t", ("PATCH", &one, body)).await.status, 200);
    for (method, target, body) in
        [("PATCH", &one, r#"{"name":"b"}"#), ("PATCH", &two, body), ("DELETE", &one, "")]
    {
        let answer = with_token(&studio, "t", (method, target, body)).await;
        let error = answer.assert_error(409, "ConflictException");
        assert_eq!(error["code"], "CLIENT_TOKEN_REUSED");
    }
    assert_eq!((studio.changes("one"), studio.changes("two")), (1, 0));
}

#[tokio::test]
async fn without_a_token_every_request_is_applied() {
    let studio = LocalStudio::start().await.unwrap();
    studio.add_image("one", "old");
    let image = format!("{IMAGES}/one");
    for _ in 0..3 {
        call(&studio, "PATCH", &image, r#"{"name":"a"}"#).await.image();
    }
    assert_eq!(studio.changes("one"), 3);
}

#[tokio::test]
async fn a_change_that_failed_may_be_tried_again_with_its_token() {
    let options = StudioOptions {
        image_quota: 1,
        delete_time: std::time::Duration::ZERO,
        ..StudioOptions::default()
    };
    let studio = LocalStudio::start_with(options).await.unwrap();
    studio.add_image("one", "old");
    let create = ("POST", IMAGES, r#"{"name":"a","ec2ImageId":"ami-1"}"#);
    let refused = with_token(&studio, "t", create).await;
    refused.assert_error(402, "ServiceQuotaExceededException");
    call(&studio, "DELETE", &format!("{IMAGES}/one"), "").await.image();
    with_token(&studio, "t", create).await.image();
}

#[tokio::test]
async fn a_token_has_1_to_64_characters() {
    let studio = LocalStudio::start().await.unwrap();
    studio.add_image("one", "old");
    let image = format!("{IMAGES}/one");
    let patch = ("PATCH", image.as_str(), "{}");
    for token in [String::new(), "t".repeat(65)] {
        let answer = with_token(&studio, &token, patch).await;
        let error = answer.assert_error(400, "ValidationException");
        assert_eq!(error["code"], "CLIENT_TOKEN_LENGTH");
    }
    assert_eq!(with_token(&studio, &"t".repeat(64), patch).await.status, 200);
}
