//! The operations on studios.

use std::time::Duration;

use aws_operation::Client;
use aws_operation_examples::local_studio::StudioOptions;
use aws_operation_examples::nimble::{
    CreateStreamingImage, CreateStreamingImageRequired, CreateStudio, CreateStudioRequired,
    DeleteStreamingImage, DeleteStreamingImageRequired, DeleteStudio, DeleteStudioRequired,
    GetStudio, ListStudios, StartStudioSSOConfigurationRepair,
    StartStudioSSOConfigurationRepairRequired, StreamingImageState, Studio,
    StudioEncryptionConfiguration, StudioEncryptionConfigurationKeyType, StudioState,
    StudioStatusCode, UpdateStudio, UpdateStudioRequired,
};

use crate::setup::{LONG, SHORT, client, failure, start, wait_for};

fn create(studio_name: &str) -> CreateStudio {
    let role = "arn:aws:iam::123456789012:role/r";
    CreateStudio::from(CreateStudioRequired {
        studio_name: studio_name.to_owned(),
        display_name: "A studio".to_owned(),
        admin_role_arn: role.to_owned(),
        user_role_arn: role.to_owned(),
    })
}

async fn created(client: &Client, studio_name: &str) -> String {
    let studio = client.send(create(studio_name)).await.unwrap().studio.unwrap();
    studio.studio_id.unwrap()
}

async fn get(client: &Client, studio_id: &str) -> Studio {
    let output = client.send(GetStudio { studio_id: studio_id.to_owned() }).await.unwrap();
    output.studio.unwrap()
}

/// The studio once it is in that state.
async fn becomes(client: &Client, studio_id: &str, state: StudioState) -> Studio {
    wait_for(async || get(client, studio_id).await, |studio| studio.state == Some(state.clone()))
        .await
}

fn delete(studio_id: &str) -> DeleteStudio {
    DeleteStudio::from(DeleteStudioRequired { studio_id: studio_id.to_owned() })
}

fn update(studio_id: &str, display_name: &str) -> UpdateStudio {
    UpdateStudio {
        display_name: Some(display_name.to_owned()),
        ..UpdateStudioRequired { studio_id: studio_id.to_owned() }.into()
    }
}

fn repair(studio_id: &str) -> StartStudioSSOConfigurationRepair {
    StartStudioSSOConfigurationRepair::from(StartStudioSSOConfigurationRepairRequired {
        studio_id: studio_id.to_owned(),
    })
}

#[track_caller]
fn assert_state(studio: &Studio, state: StudioState, code: StudioStatusCode) {
    assert_eq!((studio.state.as_ref(), studio.status_code.as_ref()), (Some(&state), Some(&code)));
}

#[tokio::test]
async fn a_studio_is_created_with_what_was_said() {
    let (_local, client) = start(StudioOptions { create_time: SHORT, ..Default::default() }).await;
    let mut create = create("second");
    create.tags = Some([("k".to_owned(), "ü".to_owned())].into());
    create.studio_encryption_configuration = Some(StudioEncryptionConfiguration {
        key_arn: Some("arn:aws:kms:k".to_owned()),
        key_type: StudioEncryptionConfigurationKeyType::CustomerManagedKey,
    });
    let studio = client.send(create.clone()).await.unwrap().studio.unwrap();
    assert_state(&studio, StudioState::CreateInProgress, StudioStatusCode::StudioCreateInProgress);
    assert_eq!(studio.studio_name.as_ref(), Some(&create.studio_name));
    assert_eq!(studio.display_name.as_ref(), Some(&create.display_name));
    assert_eq!(studio.admin_role_arn.as_ref(), Some(&create.admin_role_arn));
    assert_eq!(studio.user_role_arn.as_ref(), Some(&create.user_role_arn));
    assert_eq!(studio.studio_encryption_configuration, create.studio_encryption_configuration);
    assert_eq!(Some(studio.tags), create.tags);
    assert_eq!(studio.home_region.as_deref(), Some("us-east-1"));
    assert!(studio.created_at.is_some() && studio.created_at == studio.updated_at);
    let studio_id = studio.studio_id.unwrap();
    let arn = format!("arn:aws:nimble:us-east-1:123456789012:studio/{studio_id}");
    assert_eq!(studio.arn, Some(arn));

    let studio = becomes(&client, &studio_id, StudioState::Ready).await;
    assert_state(&studio, StudioState::Ready, StudioStatusCode::StudioCreated);
    let again = client.send(create).await;
    assert_eq!(failure(again), ("ConflictException", "STUDIO_NAME_TAKEN".to_owned()));
}

#[tokio::test]
async fn an_update_changes_what_it_names_and_takes_its_time() {
    let (local, client) = start(StudioOptions { update_time: SHORT, ..Default::default() }).await;
    let studio_id = local.studio_id();
    let before = get(&client, studio_id).await;
    let nothing = UpdateStudio::from(UpdateStudioRequired { studio_id: studio_id.to_owned() });
    assert_eq!(client.send(nothing).await.unwrap().studio.unwrap(), before);

    let studio = client.send(update(studio_id, "New")).await.unwrap().studio.unwrap();
    assert_state(&studio, StudioState::UpdateInProgress, StudioStatusCode::StudioUpdateInProgress);
    assert_eq!(studio.display_name.as_deref(), Some("New"));
    assert_eq!(studio.admin_role_arn, before.admin_role_arn);

    let studio = becomes(&client, studio_id, StudioState::Ready).await;
    assert_state(&studio, StudioState::Ready, StudioStatusCode::StudioUpdated);
    let roles = UpdateStudio {
        admin_role_arn: Some("arn:aws:iam::123456789012:role/a".to_owned()),
        user_role_arn: Some("arn:aws:iam::123456789012:role/u".to_owned()),
        ..UpdateStudioRequired { studio_id: studio_id.to_owned() }.into()
    };
    let studio = client.send(roles.clone()).await.unwrap().studio.unwrap();
    assert_eq!(
        (studio.admin_role_arn, studio.user_role_arn, studio.display_name.as_deref()),
        (roles.admin_role_arn, roles.user_role_arn, Some("New"))
    );
}

#[tokio::test]
async fn a_studio_that_something_is_done_to_is_not_changed() {
    let options = StudioOptions {
        create_time: LONG,
        update_time: LONG,
        delete_time: LONG,
        ..Default::default()
    };
    let (local, client) = start(options).await;
    let in_progress = |code: &str| ("ConflictException", code.to_owned());
    let new = created(&client, "second").await;
    let refused = client.send(update(&new, "New")).await;
    assert_eq!(failure(refused), in_progress("CREATE_IN_PROGRESS"));

    let studio_id = local.studio_id();
    client.send(update(studio_id, "New")).await.unwrap();
    let refused = client.send(update(studio_id, "Newer")).await;
    assert_eq!(failure(refused), in_progress("UPDATE_IN_PROGRESS"));

    for _ in 0..2 {
        let studio = client.send(delete(&new)).await.unwrap().studio.unwrap();
        let code = StudioStatusCode::StudioDeleteInProgress;
        assert_state(&studio, StudioState::DeleteInProgress, code);
    }
    let refused = client.send(update(&new, "New")).await;
    assert_eq!(failure(refused), in_progress("DELETE_IN_PROGRESS"));
    let refused = client.send(repair(&new)).await;
    assert_eq!(failure(refused), in_progress("DELETE_IN_PROGRESS"));
    let image = CreateStreamingImage::from(CreateStreamingImageRequired {
        studio_id: new,
        name: "a".to_owned(),
        ec2_image_id: "ami-1".to_owned(),
    });
    assert_eq!(failure(client.send(image).await), in_progress("DELETE_IN_PROGRESS"));
}

#[tokio::test]
async fn a_deleted_studio_is_still_shown() {
    let options = StudioOptions { delete_time: SHORT, retention: LONG, ..Default::default() };
    let (_local, client) = start(options).await;
    let studio_id = created(&client, "second").await;
    client.send(delete(&studio_id)).await.unwrap();
    let studio = becomes(&client, &studio_id, StudioState::Deleted).await;
    assert_state(&studio, StudioState::Deleted, StudioStatusCode::StudioDeleted);
    assert_eq!(client.send(delete(&studio_id)).await.unwrap().studio, Some(studio));
    let refused = client.send(update(&studio_id, "New")).await;
    assert_eq!(failure(refused), ("ConflictException", "DELETED".to_owned()));
    // Its name is free.
    assert_ne!(created(&client, "second").await, studio_id);
}

#[tokio::test]
async fn what_is_gone_is_not_found() {
    let (delete_time, retention) = (Duration::ZERO, Duration::ZERO);
    let (_local, client) =
        start(StudioOptions { delete_time, retention, ..Default::default() }).await;
    let studio_id = created(&client, "second").await;
    client.send(delete(&studio_id)).await.unwrap();
    let gone = ("ResourceNotFoundException", "NO_SUCH_STUDIO".to_owned());
    assert_eq!(failure(client.send(GetStudio { studio_id: studio_id.clone() }).await), gone);
    assert_eq!(failure(client.send(update(&studio_id, "New")).await), gone);
    assert_eq!(failure(client.send(delete(&studio_id)).await), gone);
    assert_eq!(failure(client.send(repair(&studio_id)).await), gone);
    assert!(!listed(&client).await.concat().contains(&studio_id));
}

#[tokio::test]
async fn a_studio_with_images_is_not_deleted() {
    let (local, client) = start(StudioOptions { delete_time: SHORT, ..Default::default() }).await;
    local.add_image("one", "a");
    let studio_id = local.studio_id();
    let studio = client.send(delete(studio_id)).await.unwrap().studio.unwrap();
    assert_eq!(studio.state, Some(StudioState::DeleteInProgress));
    let studio = becomes(&client, studio_id, StudioState::DeleteFailed).await;
    let code = StudioStatusCode::StudioWithStreamingImagesNotDeleted;
    assert_state(&studio, StudioState::DeleteFailed, code);

    let image = DeleteStreamingImage::from(DeleteStreamingImageRequired {
        studio_id: studio_id.to_owned(),
        streaming_image_id: "one".to_owned(),
    });
    let delete_image = async || client.send(image.clone()).await.unwrap().streaming_image.unwrap();
    wait_for(delete_image, |image| image.state == Some(StreamingImageState::Deleted)).await;
    client.send(delete(studio_id)).await.unwrap();
    becomes(&client, studio_id, StudioState::Deleted).await;
}

#[tokio::test]
async fn a_broken_sso_configuration_is_repaired() {
    let (local, client) = start(StudioOptions { update_time: SHORT, ..Default::default() }).await;
    let studio_id = local.studio_id();
    let valid = client.send(repair(studio_id)).await;
    assert_eq!(failure(valid), ("ValidationException", "SSO_CONFIGURATION_VALID".to_owned()));

    let first = get(&client, studio_id).await.sso_client_id;
    assert!(local.break_sso_configuration(studio_id) && !local.break_sso_configuration("no"));
    let studio = get(&client, studio_id).await;
    assert_state(&studio, StudioState::UpdateFailed, StudioStatusCode::AwsSsoNotEnabled);
    assert_eq!(studio.sso_client_id, None);

    let studio = client.send(repair(studio_id)).await.unwrap().studio.unwrap();
    let code = StudioStatusCode::AwsSsoConfigurationRepairInProgress;
    assert_state(&studio, StudioState::UpdateInProgress, code);
    let studio = becomes(&client, studio_id, StudioState::Ready).await;
    assert_state(&studio, StudioState::Ready, StudioStatusCode::AwsSsoConfigurationRepaired);
    assert!(studio.sso_client_id.is_some() && studio.sso_client_id != first);
}

/// The ids of the studios, page by page.
async fn listed(client: &Client) -> Vec<Vec<String>> {
    let mut pages = Vec::new();
    let mut next_token = None;
    loop {
        let page = client.send(ListStudios { next_token }).await.unwrap();
        let studios = page.studios.into_iter();
        pages.push(studios.map(|studio| studio.studio_id.unwrap()).collect());
        if page.next_token.is_none() {
            return pages;
        }
        next_token = page.next_token;
    }
}

#[tokio::test]
async fn studios_are_listed_page_by_page() {
    let (local, client) = start(StudioOptions { page_size: 2, ..Default::default() }).await;
    let mut ids = vec![local.studio_id().to_owned()];
    for name in ["two", "three", "four", "five"] {
        ids.push(created(&client, name).await);
    }
    let pages: Vec<&[String]> = ids.chunks(2).collect();
    assert_eq!(listed(&client).await, pages);
    let guess = client.send(ListStudios { next_token: Some("guess".to_owned()) }).await;
    assert_eq!(failure(guess), ("ValidationException", "UNKNOWN_NEXT_TOKEN".to_owned()));
}

#[tokio::test]
async fn what_the_model_does_not_allow_is_refused() {
    let (local, client) = start(StudioOptions::default()).await;
    type Change = fn(&mut CreateStudio);
    let changes: [(Change, &str); 6] = [
        (|create| create.studio_name = "ab".to_owned(), "MALFORMED_MEMBER"),
        (|create| create.studio_name = "a".repeat(65), "TOO_LONG"),
        (|create| create.studio_name = "A b".to_owned(), "MALFORMED_MEMBER"),
        (|create| create.display_name = "ü".repeat(65), "TOO_LONG"),
        (|create| create.admin_role_arn = "a".repeat(2049), "TOO_LONG"),
        (
            |create| {
                let key_type = StudioEncryptionConfigurationKeyType::Unknown("OTHER".to_owned());
                create.studio_encryption_configuration =
                    Some(StudioEncryptionConfiguration { key_arn: None, key_type });
            },
            "MALFORMED_MEMBER",
        ),
    ];
    for (change, code) in changes {
        let mut create = create("second");
        change(&mut create);
        let refused = client.send(create.clone()).await;
        assert_eq!(failure(refused), ("ValidationException", code.to_owned()), "{create:?}");
    }
    let refused = client.send(update(local.studio_id(), &"ü".repeat(65))).await;
    assert_eq!(failure(refused), ("ValidationException", "TOO_LONG".to_owned()));
    assert_eq!(listed(&client).await.concat(), [local.studio_id()]);
}

#[tokio::test]
async fn read_only_credentials_change_no_studio() {
    let (local, _) = start(StudioOptions::default()).await;
    let client = client(&local, local.read_only_credentials());
    let studio_id = local.studio_id();
    let denied = ("AccessDeniedException", "READ_ONLY_CREDENTIALS".to_owned());
    assert_eq!(failure(client.send(create("second")).await), denied);
    assert_eq!(failure(client.send(update(studio_id, "New")).await), denied);
    assert_eq!(failure(client.send(delete(studio_id)).await), denied);
    assert_eq!(failure(client.send(repair(studio_id)).await), denied);
    let studio = get(&client, studio_id).await;
    assert_state(&studio, StudioState::Ready, StudioStatusCode::StudioCreated);
    assert_eq!(listed(&client).await.concat(), [studio_id]);
}
