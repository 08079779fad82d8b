//! The two calls of STS that return credentials.

use std::time::{SystemTime, UNIX_EPOCH};

use super::Sources;
use crate::credentials::{Credentials, CredentialsError};
use crate::environment::config::Profile;
use crate::protocol::AwsQuery;
use crate::{Timestamp, aws_error, aws_operation, aws_output, aws_service, aws_shape};

const WEB_IDENTITY: &str = "the web identity role";

/// AWS Security Token Service.
#[aws_service(
    id = "STS",
    protocol = AwsQuery,
    version = "2011-06-15",
    error = StsError,
    crate = crate
)]
struct Sts;

#[aws_error(crate = crate)]
enum StsError {
    #[aws(code = "IDPCommunicationError", retryable)]
    IdentityProvider(Refusal),
}

#[aws_shape(crate = crate)]
struct Refusal {}

#[aws_operation(service = Sts, output = AssumedRole, rename_all = "PascalCase", crate = crate)]
struct AssumeRole {
    role_arn: String,
    role_session_name: String,
    external_id: Option<String>,
    duration_seconds: Option<i32>,
}

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

#[aws_output(output, rename_all = "PascalCase", crate = crate)]
struct AssumedRole {
    credentials: SessionKeys,
}

#[aws_shape(output, rename_all = "PascalCase", crate = crate)]
struct SessionKeys {
    access_key_id: String,
    #[aws(sensitive)]
    secret_access_key: String,
    #[aws(sensitive)]
    session_token: String,
    expiration: Timestamp,
}

impl From<SessionKeys> for Credentials {
    fn from(keys: SessionKeys) -> Self {
        Self::new(keys.access_key_id, keys.secret_access_key)
            .with_session_token(keys.session_token)
            .with_expiry(keys.expiration.into())
    }
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
        role_session_name: setting("role_session_name").unwrap_or_else(|| session(sources)),
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
    let role_session_name = role_session_name.unwrap_or_else(|| session(sources));
    let assume = AssumeRoleWithWebIdentity { role_arn, role_session_name, web_identity_token };
    let assumed = sources
        .client(None, None)?
        .send(assume)
        .await
        .map_err(|error| CredentialsError::new(format!("{WEB_IDENTITY}: {error}")))?;
    sources.unexpired(WEB_IDENTITY, assumed.credentials.into())
}

/// The name of a session that was given none.
fn session(sources: &Sources) -> String {
    let now: SystemTime = sources.clock.now();
    let seconds = now.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    format!("aws-operation-session-{seconds}")
}
