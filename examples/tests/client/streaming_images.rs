//! The operations on streaming images.

use std::time::Duration;

use aws_operation::Client;
use aws_operation_examples::local_studio::StudioOptions;
use aws_operation_examples::nimble::{
    CreateStreamingImage, CreateStreamingImageRequired, DeleteStreamingImage,
    DeleteStreamingImageRequired, GetStreamingImage, ListStreamingImages, StreamingImage,
    StreamingImageState, StreamingImageStatusCode, UpdateStreamingImage,
    UpdateStreamingImageRequired,
};

use crate::setup::{LONG, SHORT, failure, start, wait_for};

const STUDIO: &str = "local-studio";

fn create(name: &str) -> CreateStreamingImage {
    CreateStreamingImage::from(CreateStreamingImageRequired {
        studio_id: STUDIO.to_owned(),
        name: name.to_owned(),
        ec2_image_id: "ami-0abc".to_owned(),
    })
}

fn get(image_id: &str) -> GetStreamingImage {
    GetStreamingImage { studio_id: STUDIO.to_owned(), streaming_image_id: image_id.to_owned() }
}

fn update(image_id: &str, name: &str) -> UpdateStreamingImage {
    UpdateStreamingImage {
        name: Some(name.to_owned()),
        ..UpdateStreamingImageRequired {
            studio_id: STUDIO.to_owned(),
            streaming_image_id: image_id.to_owned(),
        }
        .into()
    }
}

fn delete(image_id: &str) -> DeleteStreamingImage {
    DeleteStreamingImage::from(DeleteStreamingImageRequired {
        studio_id: STUDIO.to_owned(),
        streaming_image_id: image_id.to_owned(),
    })
}

async fn got(client: &Client, image_id: &str) -> StreamingImage {
    client.send(get(image_id)).await.unwrap().streaming_image.unwrap()
}

/// The image once it is in that state.
async fn becomes(client: &Client, image_id: &str, state: StreamingImageState) -> StreamingImage {
    wait_for(async || got(client, image_id).await, |image| image.state == Some(state.clone())).await
}

#[track_caller]
fn assert_state(
    image: &StreamingImage,
    state: StreamingImageState,
    code: StreamingImageStatusCode,
) {
    assert_eq!((image.state.as_ref(), image.status_code.as_ref()), (Some(&state), Some(&code)));
}

#[tokio::test]
async fn an_image_goes_from_state_to_state() {
    let options = StudioOptions {
        create_time: SHORT,
        update_time: SHORT,
        delete_time: SHORT,
        retention: LONG,
        ..Default::default()
    };
    let (_local, client) = start(options).await;
    let create = CreateStreamingImage {
        description: Some("d".to_owned()),
        tags: Some([("k".to_owned(), "v".to_owned())].into()),
        ..create("a")
    };
    let image = client.send(create.clone()).await.unwrap().streaming_image.unwrap();
    let code = StreamingImageStatusCode::StreamingImageCreateInProgress;
    assert_state(&image, StreamingImageState::CreateInProgress, code);
    assert_eq!(
        (image.name, image.description, Some(image.tags), image.ec2_image_id),
        (Some(create.name), create.description, create.tags, Some(create.ec2_image_id))
    );
    let id = image.streaming_image_id.unwrap();
    let ready = StreamingImageStatusCode::StreamingImageReady;
    let image = becomes(&client, &id, StreamingImageState::Ready).await;
    assert_state(&image, StreamingImageState::Ready, ready.clone());

    let image = client.send(update(&id, "b")).await.unwrap().streaming_image.unwrap();
    let code = StreamingImageStatusCode::StreamingImageUpdateInProgress;
    assert_state(&image, StreamingImageState::UpdateInProgress, code);
    assert_eq!((image.name.as_deref(), image.description.as_deref()), (Some("b"), Some("d")));
    let image = becomes(&client, &id, StreamingImageState::Ready).await;
    assert_state(&image, StreamingImageState::Ready, ready);

    let image = client.send(delete(&id)).await.unwrap().streaming_image.unwrap();
    let code = StreamingImageStatusCode::StreamingImageDeleteInProgress;
    assert_state(&image, StreamingImageState::DeleteInProgress, code);
    let image = becomes(&client, &id, StreamingImageState::Deleted).await;
    let code = StreamingImageStatusCode::StreamingImageDeleted;
    assert_state(&image, StreamingImageState::Deleted, code);
    let refused = client.send(update(&id, "c")).await;
    assert_eq!(failure(refused), ("ConflictException", "DELETED".to_owned()));
}

#[tokio::test]
async fn an_image_that_something_is_done_to_is_not_updated() {
    let options = StudioOptions {
        create_time: LONG,
        update_time: LONG,
        delete_time: LONG,
        ..Default::default()
    };
    let (local, client) = start(options).await;
    local.add_image("one", "old");
    let in_progress = |code: &str| ("ConflictException", code.to_owned());
    let new = client.send(create("a")).await.unwrap().streaming_image.unwrap();
    let refused = client.send(update(&new.streaming_image_id.unwrap(), "b")).await;
    assert_eq!(failure(refused), in_progress("CREATE_IN_PROGRESS"));
    client.send(update("one", "b")).await.unwrap();
    let refused = client.send(update("one", "c")).await;
    assert_eq!(failure(refused), in_progress("UPDATE_IN_PROGRESS"));
    client.send(delete("one")).await.unwrap();
    let refused = client.send(update("one", "c")).await;
    assert_eq!(failure(refused), in_progress("DELETE_IN_PROGRESS"));
}

#[tokio::test]
async fn what_is_gone_is_not_found() {
    let (delete_time, retention) = (Duration::ZERO, Duration::ZERO);
    let (local, client) =
        start(StudioOptions { delete_time, retention, ..Default::default() }).await;
    local.add_image("one", "old");
    client.send(delete("one")).await.unwrap();
    let gone = ("ResourceNotFoundException", "NO_SUCH_STREAMING_IMAGE".to_owned());
    assert_eq!(failure(client.send(get("one")).await), gone);
    assert_eq!(failure(client.send(update("one", "c")).await), gone);
    assert_eq!(failure(client.send(delete("one")).await), gone);
}

#[tokio::test]
async fn images_are_listed_page_by_page() {
    let (local, client) = start(StudioOptions { page_size: 2, ..Default::default() }).await;
    for id in ["a", "b", "c", "d", "e"] {
        local.add_image(id, id);
    }
    for (owner, expected) in [
        (None, &["ab", "cd", "e"][..]),
        (Some(STUDIO), &["ab", "cd", "e"]),
        (Some("amazon"), &[""]),
    ] {
        let mut pages: Vec<String> = Vec::new();
        let mut list = ListStreamingImages {
            studio_id: STUDIO.to_owned(),
            owner: owner.map(str::to_owned),
            next_token: None,
        };
        loop {
            let page = client.send(list.clone()).await.unwrap();
            let images = page.streaming_images.into_iter();
            pages.push(images.map(|image| image.streaming_image_id.unwrap()).collect());
            list.next_token = page.next_token;
            if list.next_token.is_none() {
                break;
            }
        }
        assert_eq!(pages, expected);
    }
}

#[tokio::test]
async fn what_the_model_or_the_quota_does_not_allow_is_refused() {
    let (local, client) = start(StudioOptions { image_quota: 1, ..Default::default() }).await;
    local.add_image("one", "old");
    let too_long = ("ValidationException", "TOO_LONG".to_owned());
    assert_eq!(failure(client.send(create(&"ü".repeat(65))).await), too_long);
    assert_eq!(failure(client.send(update("one", &"ü".repeat(65))).await), too_long);
    let described =
        UpdateStreamingImage { description: Some("ü".repeat(257)), ..update("one", "new") };
    assert_eq!(failure(client.send(described).await), too_long);
    let form = CreateStreamingImage { ec2_image_id: "xami-1".to_owned(), ..create("a") };
    let refused = ("ValidationException", "MALFORMED_MEMBER".to_owned());
    assert_eq!(failure(client.send(form).await), refused);
    let quota = ("ServiceQuotaExceededException", "STREAMING_IMAGE_QUOTA".to_owned());
    assert_eq!(failure(client.send(create("a")).await), quota);
    assert_eq!(got(&client, "one").await.name.as_deref(), Some("old"));
}
