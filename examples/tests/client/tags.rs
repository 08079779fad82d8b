//! The operations on tags.

use std::collections::BTreeMap;

use aws_operation::Client;
use aws_operation_examples::local_studio::StudioOptions;
use aws_operation_examples::nimble::{
    GetStreamingImage, GetStudio, ListTagsForResource, TagResource, UntagResource,
};

use crate::setup::{client, failure, start};

fn tags<const N: usize>(tags: [(&str, &str); N]) -> BTreeMap<String, String> {
    tags.map(|(key, value)| (key.to_owned(), value.to_owned())).into()
}

fn tag<const N: usize>(arn: &str, added: [(&str, &str); N]) -> TagResource {
    TagResource { resource_arn: arn.to_owned(), tags: Some(tags(added)) }
}

fn untag<const N: usize>(arn: &str, keys: [&str; N]) -> UntagResource {
    UntagResource { resource_arn: arn.to_owned(), tag_keys: keys.map(str::to_owned).into() }
}

async fn listed(client: &Client, arn: &str) -> BTreeMap<String, String> {
    let list = ListTagsForResource { resource_arn: arn.to_owned() };
    client.send(list).await.unwrap().tags
}

#[tokio::test]
async fn studios_and_images_are_tagged_by_their_arn() {
    let (local, client) = start(StudioOptions::default()).await;
    local.add_image("one", "a");
    let studio_id = local.studio_id().to_owned();
    let studio = client.send(GetStudio { studio_id: studio_id.clone() }).await.unwrap();
    let get = GetStreamingImage { studio_id, streaming_image_id: "one".to_owned() };
    let image = client.send(get.clone()).await.unwrap();
    for arn in [studio.studio.unwrap().arn.unwrap(), image.streaming_image.unwrap().arn.unwrap()] {
        assert_eq!(listed(&client, &arn).await, tags([]));
        // Labels, queries and bodies take any text.
        client.send(tag(&arn, [("a b", "1"), ("c&d=ü", "2"), ("e", "3")])).await.unwrap();
        client.send(tag(&arn, [("e", "4")])).await.unwrap();
        let all = tags([("a b", "1"), ("c&d=ü", "2"), ("e", "4")]);
        assert_eq!(listed(&client, &arn).await, all);
        client.send(untag(&arn, ["a b", "c&d=ü", "not there"])).await.unwrap();
        assert_eq!(listed(&client, &arn).await, tags([("e", "4")]));
    }
    let image = client.send(get).await.unwrap().streaming_image.unwrap();
    assert_eq!(image.tags, tags([("e", "4")]));
    let statuses = local.requests().into_iter().map(|request| (request.method, request.status));
    let mut changes = statuses.filter(|(method, _)| method != "GET");
    assert!(changes.all(|(_, status)| status == Some(204)));
}

#[tokio::test]
async fn what_cannot_be_tagged_is_refused() {
    let (local, whole) = start(StudioOptions::default()).await;
    let arn = "arn:aws:nimble:us-east-1:123456789012:studio/no";
    let missing = ("ResourceNotFoundException", "NO_SUCH_RESOURCE".to_owned());
    let list = ListTagsForResource { resource_arn: arn.to_owned() };
    assert_eq!(failure(whole.send(list).await), missing);
    assert_eq!(failure(whole.send(tag(arn, [("a", "1")])).await), missing);
    assert_eq!(failure(whole.send(untag(arn, ["a"])).await), missing);
    let without = ("ValidationException", "MEMBER_MISSING".to_owned());
    assert_eq!(failure(whole.send(untag(arn, [])).await), without);

    let arn = "arn:aws:nimble:us-east-1:123456789012:studio/local-studio";
    let reader = client(&local, local.read_only_credentials());
    let denied = ("AccessDeniedException", "READ_ONLY_CREDENTIALS".to_owned());
    assert_eq!(failure(reader.send(tag(arn, [("a", "1")])).await), denied);
    assert_eq!(failure(reader.send(untag(arn, ["a"])).await), denied);
    assert_eq!(listed(&reader, arn).await, tags([]));
}
