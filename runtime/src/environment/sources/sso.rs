//! Roles of IAM Identity Center: the profile's account and role, with the token of a login.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::sso_token::{Login, token};
use super::{Found, Sources};
use crate::credentials::{Credentials, CredentialsError};
use crate::environment::config::Profile;
use crate::{aws_error, aws_operation, aws_output, aws_service, aws_shape};

#[aws_service(id = "SSO", endpoint_prefix = "portal.sso", error = SsoError, crate = crate)]
struct Sso;

#[aws_error(crate = crate)]
enum SsoError {
    #[aws(status = 401)]
    UnauthorizedException(Refusal),
}

#[aws_shape(crate = crate)]
struct Refusal {}

#[aws_operation(
    method = "GET",
    path = "/federation/credentials",
    service = Sso,
    output = RoleCredentials,
    auth = none,
    crate = crate,
)]
struct GetRoleCredentials {
    #[aws(query = "role_name")]
    role_name: String,
    #[aws(query = "account_id")]
    account_id: String,
    #[aws(header = "x-amz-sso_bearer_token", sensitive)]
    access_token: String,
}

#[aws_output(output, crate = crate)]
struct RoleCredentials {
    role_credentials: SessionKeys,
}

#[aws_shape(output, crate = crate)]
struct SessionKeys {
    access_key_id: String,
    #[aws(sensitive)]
    secret_access_key: String,
    #[aws(sensitive)]
    session_token: String,
    /// Milliseconds since 1970.
    expiration: u64,
}

/// The credentials of the profile's role, if it has one of these.
pub(super) async fn load(sources: &Sources, name: &str, profile: Profile<'_>) -> Found {
    if profile.get("sso_account_id").is_none() && profile.get("sso_role_name").is_none() {
        return Ok(None);
    }
    let settings = Settings::of(sources, name, profile)?;
    let login = Login {
        profile: name,
        session: profile.get("sso_session"),
        start_url: settings.start_url,
        region: settings.region,
    };
    let token = token(sources, &login).await?;
    let access_token = token.text();
    let client = sources.client(Some(settings.region), None)?;
    let call = client.send(GetRoleCredentials {
        role_name: settings.role.to_owned(),
        account_id: settings.account.to_owned(),
        access_token: access_token.to_owned(),
    });
    let keys = call.await.map_err(|error| match error.modeled() {
        Some(SsoError::UnauthorizedException(_)) => login.again("is no longer valid"),
        None => {
            let error = error.without(&[access_token]);
            CredentialsError::new(format!("the SSO role of the profile `{name}`: {error}"))
        }
    })?;
    let keys = keys.role_credentials;
    let expiry = UNIX_EPOCH.checked_add(Duration::from_millis(keys.expiration));
    let credentials = Credentials::new(keys.access_key_id, keys.secret_access_key)
        .with_session_token(keys.session_token)
        .with_expiry(expiry.unwrap_or(SystemTime::UNIX_EPOCH));
    sources.unexpired(&format!("the SSO role of the profile `{name}`"), credentials).map(Some)
}

/// What a login needs to be told, of the profile and its `sso-session`.
struct Settings<'a> {
    role: &'a str,
    account: &'a str,
    start_url: &'a str,
    region: &'a str,
}

impl<'a> Settings<'a> {
    fn of(
        sources: &'a Sources,
        name: &str,
        profile: Profile<'a>,
    ) -> Result<Self, CredentialsError> {
        let wrong = |problem: String| {
            CredentialsError::new(format!("the profile `{name}`, which uses SSO, {problem}"))
        };
        let session = match profile.get("sso_session") {
            None => None,
            Some(session) => Some(sources.config.sso_session(session).ok_or_else(|| {
                wrong(format!("refers to `[sso-session {session}]`, which does not exist"))
            })?),
        };
        let mut missing = Vec::new();
        let setting = |key| {
            let of_session = session.and_then(|session| session.get(key));
            match (of_session, profile.get(key)) {
                (Some(one), Some(other)) if one != other => {
                    Err(wrong(format!("has a different `{key}` than its `sso-session`")))
                }
                (of_session, of_profile) => Ok(of_session.or(of_profile).ok_or(key)),
            }
        };
        let mut required = |key| {
            let found = setting(key)?;
            Ok(found.unwrap_or_else(|key| {
                missing.push(format!("`{key}`"));
                ""
            }))
        };
        let settings = Self {
            role: required("sso_role_name")?,
            account: required("sso_account_id")?,
            start_url: required("sso_start_url")?,
            region: required("sso_region")?,
        };
        if missing.is_empty() {
            Ok(settings)
        } else {
            Err(wrong(format!("has no {}", missing.join(", "))))
        }
    }
}
