//! The operations where all goes well.

use std::time::Duration;

use aws_operation_examples::local_studio::{LocalStudio, StudioOptions};
use serde_json::{Value, json};

use crate::http_client::call;

const STUDIOS: &str = "/2020-08-01/studios";
const IMAGES: &str = "/2020-08-01/studios/local-studio/streaming-images";

#[tokio::test]
async fn an_image_becomes_ready_after_its_time() {
    let create_time = Duration::from_millis(500);
    let options = StudioOptions { create_time, ..StudioOptions::default() };
    let studio = LocalStudio::start_with(options).await.unwrap();
    let body = r#"{"name":"a","description":"d","ec2ImageId":"ami-0abc","tags":{"k":"v"}}"#;
    let created = call(&studio, "POST", IMAGES, body).await;
    assert_eq!(created.header("content-type"), Some("application/json"));
    assert!(created.header("x-amzn-requestid").is_some_and(|id| id.len() == 36));
    assert!(created.header("date").is_some());
    let image = created.image();
    let id = image["streamingImageId"].as_str().unwrap();
    assert_eq!(
        image,
        json!({
            "arn": format!("arn:aws:nimble:us-east-1:123456789012:streaming-image/{id}"),
            "description": "d",
            "ec2ImageId": "ami-0abc",
            "eulaIds": [],
            "name": "a",
            "owner": "local-studio",
            "platform": "LINUX",
            "state": "CREATE_IN_PROGRESS",
            "statusCode": "STREAMING_IMAGE_CREATE_IN_PROGRESS",
            "streamingImageId": id,
            "tags": { "k": "v" },
        })
    );
    assert!(id.len() <= 22);

    tokio::time::sleep(create_time).await;
    let image = call(&studio, "GET", &format!("{IMAGES}/{id}"), "").await.image();
    assert_eq!(image["state"], "READY");
    assert_eq!(image["statusCode"], "STREAMING_IMAGE_READY");
}

#[tokio::test]
async fn an_update_changes_what_it_names() {
    let studio = LocalStudio::start().await.unwrap();
    assert!(studio.add_image("one", "old"));
    assert!(!studio.add_image("one", "again"));
    let target = format!("{IMAGES}/one");
    let before = call(&studio, "GET", &target, "").await.image();
    assert_eq!(call(&studio, "PATCH", &target, "{}").await.image(), before);
    let nothing = call(&studio, "PATCH", &target, r#"{"name":null}"#).await;
    assert_eq!(nothing.image(), before);
    assert_eq!(studio.changes("one"), 0);

    let image = call(&studio, "PATCH", &target, r#"{"description":"ü"}"#).await.image();
    assert_eq!((&image["name"], &image["description"]), (&json!("old"), &json!("ü")));
    let image = call(&studio, "PATCH", &target, r#"{"name":""}"#).await.image();
    assert_eq!((&image["name"], &image["description"]), (&json!(""), &json!("ü")));
    assert_eq!(studio.changes("one"), 2);
    assert_eq!(studio.changes("no"), 0);
}

#[tokio::test]
async fn lists_come_in_pages() {
    let options = StudioOptions { page_size: 2, ..StudioOptions::default() };
    let studio = LocalStudio::start_with(options).await.unwrap();
    for id in ["a", "b", "c", "d", "e"] {
        studio.add_image(id, id);
    }
    assert_eq!(pages(&studio, "").await, ["ab", "cd", "e"]);
    assert_eq!(pages(&studio, "maxResults=3&").await, ["abc", "de"]);
    assert_eq!(pages(&studio, "maxResults=5&").await, ["abcde"]);
    assert_eq!(pages(&studio, "owner=local-studio&").await, ["ab", "cd", "e"]);
    assert_eq!(pages(&studio, "owner=amazon&").await, [""]);
}

/// The ids of each page, to the last.
async fn pages(studio: &LocalStudio, query: &str) -> Vec<String> {
    let mut pages = Vec::new();
    let mut target = format!("{IMAGES}?{query}").trim_end_matches(['?', '&']).to_owned();
    loop {
        let answer = call(studio, "GET", &target, "").await;
        assert_eq!(answer.status, 200, "{target}");
        let answer = answer.json();
        let images = answer["streamingImages"].as_array().unwrap();
        pages.push(images.iter().map(|i| i["streamingImageId"].as_str().unwrap()).collect());
        let Some(token) = answer["nextToken"].as_str() else {
            return pages;
        };
        let token = token.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D");
        target = format!("{IMAGES}?{query}nextToken={token}");
    }
}

#[tokio::test]
async fn studios_are_created_and_listed() {
    let studio = LocalStudio::start().await.unwrap();
    let first = call(&studio, "GET", &format!("{STUDIOS}/{}", studio.studio_id()), "").await;
    let first = first.json()["studio"].clone();
    assert_eq!(
        (&first["state"], &first["statusCode"]),
        (&json!("READY"), &json!("STUDIO_CREATED"))
    );
    assert_eq!(first["createdAt"].as_str().map(str::len), Some("2020-08-01T00:00:00Z".len()));

    let role = "arn:aws:iam::123456789012:role/r";
    let input = json!({
        "studioName": "second", "displayName": "Second", "adminRoleArn": role, "userRoleArn": role,
        "studioEncryptionConfiguration": {
            "keyType": "CUSTOMER_MANAGED_KEY",
            "keyArn": "arn:aws:kms:k",
        },
    });
    let created = call(&studio, "POST", STUDIOS, &input.to_string()).await.json()["studio"].clone();
    assert_eq!(created["state"], "CREATE_IN_PROGRESS");
    let members = input.as_object().unwrap().iter();
    assert!(members.clone().all(|(name, value)| created[name] == *value), "{created}");
    let again = call(&studio, "POST", STUDIOS, &input.to_string()).await;
    again.assert_error(409, "ConflictException");

    let list = call(&studio, "GET", STUDIOS, "").await.json();
    let ids: Vec<&Value> =
        list["studios"].as_array().unwrap().iter().map(|s| &s["studioId"]).collect();
    assert_eq!(ids, [&json!("local-studio"), &created["studioId"]]);

    let id = created["studioId"].as_str().unwrap();
    studio.add_image("one", "of the first studio");
    let images = format!("{STUDIOS}/{id}/streaming-images");
    let list = call(&studio, "GET", &images, "").await;
    assert_eq!(list.json(), json!({ "streamingImages": [] }));
    let image = call(&studio, "GET", &format!("{images}/one"), "").await;
    image.assert_error(404, "ResourceNotFoundException");
    let page = call(&studio, "GET", &format!("{STUDIOS}?maxResults=1"), "").await.json();
    assert_eq!(page["nextToken"], "studios+/1=");
}
