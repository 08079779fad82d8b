//! Roles that are assumed with a token in a file: EKS and other identity providers.

use super::{Found, Sources, sts};
use crate::credentials::CredentialsError;

/// The credentials of the role, if there is a token's file. Each setting is that of the environment,
/// where it counts, or else that of the profile.
pub(super) async fn load(sources: &Sources, name: &str, by_variables: bool) -> Found {
    let setting = |variable: &str, key: &str| {
        let of_variable = by_variables.then(|| sources.variable(variable)).flatten();
        of_variable.or_else(|| Some(sources.config.profile(name)?.get(key)?.to_owned()))
    };
    let Some(file) = setting("AWS_WEB_IDENTITY_TOKEN_FILE", "web_identity_token_file") else {
        return Ok(None);
    };
    let role = setting("AWS_ROLE_ARN", "role_arn").ok_or_else(|| {
        let problem = "there is a web identity token, but no role: set `AWS_ROLE_ARN`, or \
                       `role_arn` in the profile";
        CredentialsError::new(problem)
    })?;
    let session = setting("AWS_ROLE_SESSION_NAME", "role_session_name");
    // Read each time, because a new token is written to the file before the old one expires.
    let token = std::fs::read_to_string(&file).map_err(|error| {
        CredentialsError::new(format!("the web identity token `{file}` cannot be read: {error}"))
    })?;
    sts::assume_role_with_web_identity(sources, role, session, token).await.map(Some)
}
