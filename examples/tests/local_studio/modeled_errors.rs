//! Each of the seven modeled errors, by its natural causes.

use std::time::Duration;

use aws_operation_examples::local_studio::{LocalStudio, StudioOptions};

use crate::http_client::{call, call_as};

const STUDIOS: &str = "/2020-08-01/studios";
const IMAGES: &str = "/2020-08-01/studios/local-studio/streaming-images";
const IMAGE: &str = "/2020-08-01/studios/local-studio/streaming-images/one";
const CREATE: &str = r#"{"name":"a","ec2ImageId":"ami-0abc"}"#;

async fn studio_with_image() -> LocalStudio {
    let studio = LocalStudio::start().await.unwrap();
    studio.add_image("one", "old");
    studio
}

#[tokio::test]
async fn what_is_not_there_is_not_found() {
    let studio = studio_with_image().await;
    for (method, target) in [
        ("GET", "/2020-08-01/studios/no".to_owned()),
        ("GET", "/2020-08-01/studios/no/streaming-images".to_owned()),
        ("GET", "/2020-08-01/studios/no/streaming-images/one".to_owned()),
        ("GET", format!("{IMAGES}/no")),
        ("PATCH", format!("{IMAGES}/no")),
        ("DELETE", format!("{IMAGES}/no")),
    ] {
        let answer = call(&studio, method, &target, "{}").await;
        answer.assert_error(404, "ResourceNotFoundException");
    }
    let answer = call(&studio, "PATCH", &format!("{IMAGES}/a%2Fb"), "{}").await;
    let error = answer.assert_error(404, "ResourceNotFoundException");
    assert_eq!(error["message"], r#"no streaming image "a/b" in studio "local-studio""#);
    assert_eq!(error["context"]["streamingImageId"], "a/b");
}

#[tokio::test]
async fn an_image_being_deleted_cannot_be_updated_and_then_is_gone() {
    let delete_time = Duration::from_millis(400);
    let options =
        StudioOptions { delete_time, retention: Duration::ZERO, ..StudioOptions::default() };
    let studio = LocalStudio::start_with(options).await.unwrap();
    studio.add_image("one", "old");
    for _ in 0..2 {
        let image = call(&studio, "DELETE", IMAGE, "").await.image();
        assert_eq!(image["state"], "DELETE_IN_PROGRESS");
        assert_eq!(image["statusCode"], "STREAMING_IMAGE_DELETE_IN_PROGRESS");
    }
    let answer = call(&studio, "PATCH", IMAGE, r#"{"name":"b"}"#).await;
    answer.assert_error(409, "ConflictException");
    tokio::time::sleep(delete_time).await;
    let answer = call(&studio, "GET", IMAGE, "").await;
    answer.assert_error(404, "ResourceNotFoundException");
}

#[tokio::test]
async fn an_input_outside_the_model_is_refused() {
    let studio = studio_with_image().await;
    let name = |n: usize| format!(r#"{{"name":"{}"}}"#, "ü".repeat(n));
    let description = |n: usize| format!(r#"{{"description":"{}"}}"#, "🦀".repeat(n));
    for (method, target, body, code) in [
        ("PATCH", IMAGE, name(65).as_str(), "TOO_LONG"),
        ("PATCH", IMAGE, &description(257), "TOO_LONG"),
        ("PATCH", IMAGE, r#"{"name":1}"#, "WRONG_TYPE"),
        ("PATCH", IMAGE, r#"{"name":"#, "MALFORMED_JSON"),
        ("PATCH", IMAGE, "", "MALFORMED_JSON"),
        ("PATCH", IMAGE, "[]", "BODY_NOT_AN_OBJECT"),
        ("POST", IMAGES, r#"{"ec2ImageId":"ami-1"}"#, "MEMBER_MISSING"),
        ("POST", IMAGES, r#"{"name":"a"}"#, "MEMBER_MISSING"),
        ("POST", IMAGES, r#"{"name":null,"ec2ImageId":"ami-1"}"#, "MEMBER_MISSING"),
        ("POST", IMAGES, r#"{"name":"a","ec2ImageId":"ami-"}"#, "MALFORMED_MEMBER"),
        ("POST", IMAGES, r#"{"name":"a","ec2ImageId":"xami-1"}"#, "MALFORMED_MEMBER"),
        ("POST", IMAGES, r#"{"name":"a","ec2ImageId":"ami-1","tags":{"a":1}}"#, "WRONG_TYPE"),
        ("POST", STUDIOS, r#"{"studioName":"A b"}"#, "MALFORMED_MEMBER"),
        ("GET", &format!("{IMAGES}?maxResults=0"), "", "MAX_RESULTS_OUT_OF_RANGE"),
        ("GET", &format!("{IMAGES}?maxResults=101"), "", "MAX_RESULTS_OUT_OF_RANGE"),
        ("GET", &format!("{IMAGES}?nextToken=guess"), "", "UNKNOWN_NEXT_TOKEN"),
        ("GET", &format!("{IMAGES}?owner=%FF"), "", "QUERY_NOT_UTF8"),
        ("GET", &format!("{IMAGES}/%FF"), "", "LABEL_NOT_UTF8"),
    ] {
        let answer = call(&studio, method, target, body).await;
        let error = answer.assert_error(400, "ValidationException");
        assert_eq!(error["code"], code, "{method} {target} {body}");
    }
    assert_eq!(studio.changes("one"), 0);
    for body in [name(64), description(256), r#"{"name":"","unknown":[1]}"#.to_owned()] {
        call(&studio, "PATCH", IMAGE, &body).await.image();
    }
}

#[tokio::test]
async fn a_studio_has_a_quota_of_images() {
    let studio = studio_with_image().await;
    for _ in 1..10 {
        call(&studio, "POST", IMAGES, CREATE).await.image();
    }
    let answer = call(&studio, "POST", IMAGES, CREATE).await;
    let error = answer.assert_error(402, "ServiceQuotaExceededException");
    assert_eq!(error["context"]["quota"], "10");
}

#[tokio::test]
async fn read_only_credentials_change_nothing() {
    let studio = studio_with_image().await;
    for request in [
        ("PATCH", IMAGE, r#"{"name":"b"}"#),
        ("PATCH", IMAGE, "not JSON"),
        ("DELETE", IMAGE, ""),
        ("POST", IMAGES, CREATE),
        ("POST", STUDIOS, "{}"),
    ] {
        let answer = call_as(studio.read_only_credentials(), &studio, request).await;
        answer.assert_error(403, "AccessDeniedException");
    }
    let answer = call_as(studio.read_only_credentials(), &studio, ("GET", IMAGE, "")).await;
    assert_eq!(answer.image()["name"], "old");
}

#[tokio::test]
async fn more_than_the_rate_is_throttled() {
    let options = StudioOptions { requests_per_second: Some(2), ..StudioOptions::default() };
    let studio = LocalStudio::start_with(options).await.unwrap();
    let mut throttled = 0;
    for _ in 0..10 {
        let answer = call(&studio, "GET", STUDIOS, "").await;
        if answer.status != 200 {
            answer.assert_error(429, "ThrottlingException");
            throttled += 1;
        }
    }
    assert!((1..=8).contains(&throttled), "{throttled} of 10");
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(call(&studio, "GET", STUDIOS, "").await.status, 200);
}

#[tokio::test]
async fn a_damaged_image_cannot_be_changed() {
    let studio = studio_with_image().await;
    assert!(studio.damage_image("one"));
    assert!(!studio.damage_image("no"));
    for (method, body) in [("PATCH", r#"{"name":"b"}"#), ("DELETE", "")] {
        let answer = call(&studio, method, IMAGE, body).await;
        answer.assert_error(500, "InternalServerErrorException");
    }
    assert_eq!(call(&studio, "GET", IMAGE, "").await.image()["name"], "old");
}

#[tokio::test]
async fn an_unknown_route_is_an_unknown_operation() {
    let studio = studio_with_image().await;
    for (method, target) in
        [("GET", "/"), ("PUT", IMAGE), ("GET", "/2020-08-01/studios/local-studio/")]
    {
        let answer = call(&studio, method, target, "").await;
        answer.assert_error(404, "UnknownOperationException");
    }
}
