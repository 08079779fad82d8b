//! APIs: a PATCH, an enum's values both ways, a resource that is gone.

use std::collections::BTreeMap;

use aws_operation::{Client, Timestamp};
use libtest_mimic::Failed;

use super::refusal;
use crate::declarations::api_gateway::{
    ApiGatewayError, ApiKeySourceType, CreateRestApi, CreateRestApiRequired, DeleteRestApi,
    EndpointConfiguration, EndpointType, GetRestApi, Op, PatchOperation, UpdateRestApi,
};

pub async fn run(client: Client) -> Result<(), Failed> {
    let before = Timestamp::now().secs();
    let tags = BTreeMap::from([("team".to_owned(), "a&b=c".to_owned())]);
    let endpoint =
        EndpointConfiguration { types: Some(vec![EndpointType::Regional]), ..Default::default() };
    let create = CreateRestApi {
        api_key_source: Some(ApiKeySourceType::Authorizer),
        endpoint_configuration: Some(endpoint.clone()),
        tags: Some(tags.clone()),
        ..CreateRestApiRequired { name: "pets".to_owned() }.into()
    };
    let made = client.send(create).await?;
    let id = made.id.ok_or("an API without an id")?;
    assert_eq!(made.description, None);

    let update = UpdateRestApi {
        rest_api_id: id.clone(),
        patch_operations: Some(vec![
            replace("/name", "Tiere"),
            replace("/description", "für alle"),
        ]),
    };
    let (updated, metadata) = client.call(update).send_with_metadata().await?;
    assert_eq!((metadata.status, updated.name.as_deref()), (200, Some("Tiere")));

    let read = client.send(GetRestApi { rest_api_id: id.clone() }).await?;
    assert_eq!(read, updated);
    assert_eq!(read.id.as_ref(), Some(&id));
    assert_eq!(read.description.as_deref(), Some("für alle"));
    assert_eq!(read.api_key_source, Some(ApiKeySourceType::Authorizer));
    assert_eq!(read.endpoint_configuration.and_then(|read| read.types), endpoint.types);
    assert_eq!(read.tags, tags);
    let created = read.created_date.ok_or("an API that was never created")?;
    assert!((before..=Timestamp::now().secs()).contains(&created.secs()), "{created}");

    client.send(DeleteRestApi { rest_api_id: id.clone() }).await?;
    let error = client.send(GetRestApi { rest_api_id: id }).await.unwrap_err();
    let message = "Invalid Rest API Id specified";
    refusal::check(&error, "GetRestApi", "NotFoundException", 404, message);
    assert!(matches!(error.modeled(), Some(ApiGatewayError::NotFoundException)), "{error:?}");
    Ok(())
}

fn replace(path: &str, value: &str) -> PatchOperation {
    PatchOperation {
        op: Some(Op::Replace),
        path: Some(path.to_owned()),
        value: Some(value.to_owned()),
        from: None,
    }
}
