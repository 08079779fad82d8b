//! Sessions: awsQuery's wrapped results, expiry times, a call that is not signed, nested lists.
//!
//! No call is refused: moto's STS refuses only what the client has refused before.

use aws_operation::{Client, Timestamp};
use libtest_mimic::Failed;

use crate::declarations::sts::{
    AssumeRole, AssumeRoleRequired, AssumeRoleWithWebIdentity, AssumeRoleWithWebIdentityRequired,
    Credentials, GetCallerIdentity, PolicyDescriptorType, Tag,
};

const ROLE: &str = "arn:aws:iam::123456789012:role/reader";
const NAME: &str = "me@example.com";

pub async fn run(client: Client) -> Result<(), Failed> {
    let (who, metadata) = client.call(GetCallerIdentity).send_with_metadata().await?;
    assert_eq!(who.account.as_deref(), Some("123456789012"));
    assert!(metadata.request_id().is_some(), "{:?}", metadata.headers);

    let before = Timestamp::now().secs();
    let tag = |key: &str, value: &str| Tag { key: key.to_owned(), value: value.to_owned() };
    let assume = AssumeRole {
        duration_seconds: Some(900),
        tags: Some(vec![tag("team", "a&b=c"), tag("ü", "")]),
        transitive_tag_keys: Some(vec!["team".to_owned()]),
        policy_arns: Some(vec![PolicyDescriptorType { arn: Some(ROLE.to_owned()) }]),
        ..AssumeRoleRequired { role_arn: ROLE.to_owned(), role_session_name: NAME.to_owned() }
            .into()
    };
    let assumed = client.send(assume).await?;
    let arn = assumed.assumed_role_user.and_then(|user| user.arn);
    let expected = format!("arn:aws:sts::123456789012:assumed-role/reader/{NAME}");
    assert_eq!(arn, Some(expected));
    check(assumed.credentials, before + 900)?;

    let by_token = AssumeRoleWithWebIdentity {
        duration_seconds: Some(1000),
        ..AssumeRoleWithWebIdentityRequired {
            role_arn: ROLE.to_owned(),
            role_session_name: NAME.to_owned(),
            web_identity_token: "a.b.c".to_owned(),
        }
        .into()
    };
    let call = client.call(by_token.clone());
    assert!(!call.preview().await?.headers().contains_key("authorization"));
    check(client.send(by_token).await?.credentials, before + 1000)?;
    Ok(())
}

/// That keys came, and expire then.
fn check(credentials: Option<Credentials>, expiry: i64) -> Result<(), Failed> {
    let credentials = credentials.ok_or("no credentials")?;
    assert!(credentials.access_key_id.is_some_and(|id| id.starts_with("ASIA")));
    assert_eq!(credentials.secret_access_key.map(|secret| secret.len()), Some(40));
    assert!(credentials.session_token.is_some_and(|token| token.len() > 100));
    let expires = credentials.expiration.ok_or("keys that never expire")?;
    assert!((expiry..expiry + 60).contains(&expires.secs()), "{expires}");
    Ok(())
}
