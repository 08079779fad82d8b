//! Roles: lists of structures both ways, times, pages, results without members.

use aws_operation::{Client, Timestamp};
use libtest_mimic::Failed;

use super::refusal;
use crate::declarations::iam::{
    CreateRole, CreateRoleRequired, GetRole, IamError, ListRoles, Role, Tag, UpdateRole,
    UpdateRoleRequired,
};

const PATH: &str = "/of/the/flow/";
const TRUST: &str = r#"{"Version": "2012-10-17", "Statement": []}"#;
/// As IAM returns it: as part of a URL.
const TRUST_IN_URL: &str =
    "%7B%22Version%22%3A%20%222012-10-17%22%2C%20%22Statement%22%3A%20%5B%5D%7D";

pub async fn run(client: Client) -> Result<(), Failed> {
    let before = Timestamp::now().secs();
    let names = ["five", "four", "one", "three", "two"];
    for name in names {
        let made = client.send(create(name)).await?.role.ok_or("no role")?;
        let arn = format!("arn:aws:iam::123456789012:role{PATH}{name}");
        assert_eq!((made.role_name.as_deref(), made.arn), (Some(name), Some(arn)));
    }

    let read = get(&client, "one").await?;
    assert_eq!(read.path.as_deref(), Some(PATH));
    assert_eq!(read.description.as_deref(), Some("ü <&> \"1\" + 2"));
    assert_eq!(read.assume_role_policy_document.as_deref(), Some(TRUST_IN_URL));
    assert_eq!((read.max_session_duration, read.permissions_boundary), (Some(7200), None));
    assert_eq!(read.tags, tags());
    let created = read.create_date.ok_or("a role that was never created")?;
    assert!((before..=Timestamp::now().secs()).contains(&created.secs()), "{created}");

    let update = UpdateRole {
        max_session_duration: Some(3600),
        ..UpdateRoleRequired { role_name: "one".to_owned() }.into()
    };
    let ((), metadata) = client.call(update).send_with_metadata().await?;
    assert!(metadata.request_id().is_some(), "{:?}", metadata.headers);
    assert_eq!(get(&client, "one").await?.max_session_duration, Some(3600));

    let mut pages: Vec<Vec<String>> = Vec::new();
    let mut marker = None;
    loop {
        let path_prefix = Some(PATH.to_owned());
        let page = client.send(ListRoles { path_prefix, marker, max_items: Some(2) }).await?;
        pages.push(page.roles.into_iter().filter_map(|role| role.role_name).collect());
        marker = page.marker;
        assert_eq!(page.is_truncated, Some(marker.is_some()));
        if marker.is_none() {
            break;
        }
    }
    let sizes: Vec<usize> = pages.iter().map(Vec::len).collect();
    let mut listed: Vec<String> = pages.concat();
    listed.sort();
    assert_eq!((sizes, listed), (vec![2, 2, 1], names.map(str::to_owned).to_vec()));

    let error = client.send(create("one")).await.unwrap_err();
    let message = "Role with name one already exists.";
    refusal::check(&error, "CreateRole", "EntityAlreadyExists", 409, message);
    let modeled = error.modeled();
    assert!(matches!(modeled, Some(IamError::EntityAlreadyExistsException)), "{error:?}");

    let error = client.send(GetRole { role_name: "gone".to_owned() }).await.unwrap_err();
    refusal::check(&error, "GetRole", "NoSuchEntity", 404, "Role gone not found");
    assert!(matches!(error.modeled(), Some(IamError::NoSuchEntityException)), "{error:?}");
    Ok(())
}

async fn get(client: &Client, name: &str) -> Result<Role, Failed> {
    let read = client.send(GetRole { role_name: name.to_owned() }).await?;
    Ok(read.role.ok_or("no role")?)
}

fn create(name: &str) -> CreateRole {
    CreateRole {
        path: Some(PATH.to_owned()),
        description: Some("ü <&> \"1\" + 2".to_owned()),
        max_session_duration: Some(7200),
        tags: Some(tags()),
        ..CreateRoleRequired {
            role_name: name.to_owned(),
            assume_role_policy_document: TRUST.to_owned(),
        }
        .into()
    }
}

fn tags() -> Vec<Tag> {
    let tag = |key: &str, value: &str| Tag { key: key.to_owned(), value: value.to_owned() };
    vec![tag("team", "a&b=c"), tag("empty", ""), tag("Größe", "1 %")]
}
