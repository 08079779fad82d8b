//! Client tokens, for each operation that has one: the same input gets the same answer and is
//! applied once, another input is a conflict.

use std::fmt::Debug;

use aws_operation::{Client, Operation};
use aws_operation_examples::local_studio::StudioOptions;
use aws_operation_examples::nimble::{
    CreateStreamingImage, CreateStreamingImageRequired, CreateStudio, CreateStudioRequired,
    DeleteStreamingImage, DeleteStudio, Nimble, NimbleError, StartStudioSSOConfigurationRepair,
    UpdateStreamingImage, UpdateStreamingImageRequired, UpdateStudio, UpdateStudioRequired,
};

use crate::setup::{failure, start};

const STUDIO: &str = "local-studio";

/// Sends `same` twice and then `other`, all with one token.
async fn assert_idempotent<O>(client: &Client, same: O, other: O)
where
    O: Operation<Service = Nimble, Errors<Nimble> = NimbleError> + Clone,
    O::Output: PartialEq + Debug,
{
    let first = client.send(same.clone()).await.unwrap();
    assert_eq!(client.send(same).await.unwrap(), first);
    let reused = ("ConflictException", "CLIENT_TOKEN_REUSED".to_owned());
    assert_eq!(failure(client.send(other).await), reused);
}

fn token(text: &str) -> Option<String> {
    Some(text.to_owned())
}

#[tokio::test]
async fn a_token_stands_for_one_change_of_a_studio() {
    let (local, client) = start(StudioOptions::default()).await;
    let role = "arn:aws:iam::123456789012:role/r";
    let create = CreateStudio {
        client_token: token("create"),
        ..CreateStudioRequired {
            studio_name: "second".to_owned(),
            display_name: "Second".to_owned(),
            admin_role_arn: role.to_owned(),
            user_role_arn: role.to_owned(),
        }
        .into()
    };
    // Without the token the second would be refused: the name is taken.
    let other = CreateStudio { studio_name: "third".to_owned(), ..create.clone() };
    assert_idempotent(&client, create, other).await;

    let update = UpdateStudio {
        display_name: Some("New".to_owned()),
        client_token: token("update"),
        ..UpdateStudioRequired { studio_id: STUDIO.to_owned() }.into()
    };
    let other = UpdateStudio { display_name: Some("Newer".to_owned()), ..update.clone() };
    assert_idempotent(&client, update, other).await;

    // Without the token the second would be refused: the configuration is valid.
    assert!(local.break_sso_configuration(STUDIO));
    let repair = StartStudioSSOConfigurationRepair {
        studio_id: STUDIO.to_owned(),
        client_token: token("repair"),
    };
    let other = StartStudioSSOConfigurationRepair { studio_id: "no".to_owned(), ..repair.clone() };
    assert_idempotent(&client, repair, other).await;

    let delete = DeleteStudio { studio_id: STUDIO.to_owned(), client_token: token("delete") };
    let other = DeleteStudio { studio_id: "no".to_owned(), ..delete.clone() };
    assert_idempotent(&client, delete, other).await;

    let other = DeleteStudio { studio_id: STUDIO.to_owned(), client_token: token("create") };
    let reused = ("ConflictException", "CLIENT_TOKEN_REUSED".to_owned());
    assert_eq!(failure(client.send(other).await), reused, "the token of another operation");
}

#[tokio::test]
async fn a_token_stands_for_one_change_of_an_image() {
    let (local, client) = start(StudioOptions { image_quota: 2, ..Default::default() }).await;
    local.add_image("one", "old");
    let create = CreateStreamingImage {
        client_token: token("create"),
        ..CreateStreamingImageRequired {
            studio_id: STUDIO.to_owned(),
            name: "a".to_owned(),
            ec2_image_id: "ami-1".to_owned(),
        }
        .into()
    };
    // Without the token the second would be refused: the quota is reached.
    let other = CreateStreamingImage { name: "b".to_owned(), ..create.clone() };
    assert_idempotent(&client, create, other).await;

    let update = UpdateStreamingImage {
        name: Some("new".to_owned()),
        client_token: token("update"),
        ..UpdateStreamingImageRequired {
            studio_id: STUDIO.to_owned(),
            streaming_image_id: "one".to_owned(),
        }
        .into()
    };
    let other = UpdateStreamingImage { name: None, ..update.clone() };
    assert_idempotent(&client, update, other).await;
    assert_eq!(local.changes("one"), 1);

    let delete = DeleteStreamingImage {
        studio_id: STUDIO.to_owned(),
        streaming_image_id: "one".to_owned(),
        client_token: token("delete"),
    };
    let other = DeleteStreamingImage { streaming_image_id: "two".to_owned(), ..delete.clone() };
    assert_idempotent(&client, delete, other).await;
}
