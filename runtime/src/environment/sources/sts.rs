//! The two calls of STS that return credentials.

use super::Sources;
use crate::aws_operation;
use crate::credentials::{Credentials, CredentialsError};
use crate::environment::config::Profile;
use crate::sts::{AssumeRole, AssumedRole, Sts, session_name};

const WEB_IDENTITY: &str = "the web identity role";

#[aws_operation(
    service = Sts,
    output = AssumedRole,
    auth = none,
    rename_all = "PascalCase",
    crate = crate,
)]
struct AssumeRoleWithWebIdentity {
    role_arn: String,
    role_session_name: String,
    #[aws(sensitive)]
    web_identity_token: String,
}

/// The credentials of the role that the profile `name` has, assumed with `credentials`.
pub(super) async fn assume_role(
    sources: &Sources,
    name: &str,
    profile: Profile<'_>,
    credentials: Credentials,
) -> Result<Credentials, CredentialsError> {
    let role = format!("the role of the profile `{name}`");
    let failed =
        |problem: &dyn std::fmt::Display| CredentialsError::new(format!("{role}: {problem}"));
    if profile.get("mfa_serial").is_some() {
        let problem = "it has an `mfa_serial`, but there is no way to ask for the code: use \
                       credentials from `aws sts get-session-token`";
        return Err(failed(&problem));
    }
    let setting = |key| profile.get(key).map(str::to_owned);
    let client = sources.client(None, Some(credentials))?;
    let assumed = client.send(AssumeRole {
        role_arn: setting("role_arn").unwrap_or_default(),
        role_session_name: setting("role_session_name")
            .unwrap_or_else(|| session_name(sources.clock.now())),
        policy_arns: None,
        policy: None,
        external_id: setting("external_id"),
        // As in botocore, a value that is not a number is ignored.
        duration_seconds: profile.get("duration_seconds").and_then(|text| text.trim().parse().ok()),
    });
    let assumed = assumed.await.map_err(|error| failed(&error))?;
    sources.unexpired(&role, assumed.credentials.into())
}

/// The credentials of a role, assumed with another provider's token.
pub(super) async fn assume_role_with_web_identity(
    sources: &Sources,
    role_arn: String,
    role_session_name: Option<String>,
    web_identity_token: String,
) -> Result<Credentials, CredentialsError> {
    let name = || session_name(sources.clock.now());
    let role_session_name = role_session_name.unwrap_or_else(name);
    let assume = AssumeRoleWithWebIdentity { role_arn, role_session_name, web_identity_token };
    let assumed = sources
        .client(None, None)?
        .send(assume)
        .await
        .map_err(|error| CredentialsError::new(format!("{WEB_IDENTITY}: {error}")))?;
    sources.unexpired(WEB_IDENTITY, assumed.credentials.into())
}
