//! The credentials of a profile itself, without its role.

use super::written::checked;
use super::{Found, Sources, process, sso, web_identity};
use crate::credentials::{Credentials, CredentialsError};
use crate::environment::config::Section;

/// The first that the profile `name` has; with `by_variables` a web identity of the environment too.
pub(super) async fn load(sources: &Sources, name: &str, by_variables: bool) -> Found {
    if let Some(found) = web_identity::load(sources, name, by_variables).await? {
        return Ok(Some(found));
    }
    let Some(profile) = sources.config.profile(name) else { return Ok(None) };
    if let Some(found) = sso::load(sources, name, profile).await? {
        return Ok(Some(found));
    }
    if let Some(found) = keys(profile.in_credentials, name)? {
        return Ok(Some(found));
    }
    if profile.get("login_session").is_some() {
        let problem = format!(
            "the profile `{name}` has a `login_session`, which is not supported: use `aws sso login`, \
             or a `credential_process`"
        );
        return Err(CredentialsError::new(problem));
    }
    if let Some(command) = profile.get("credential_process") {
        let printed = process::load(command, name).await?;
        let source = format!("the `credential_process` of the profile `{name}`");
        return sources.unexpired(&source, printed).map(Some);
    }
    keys(profile.in_config, name)
}

/// The keys in a section, if it has any.
fn keys(section: Option<&Section>, name: &str) -> Found {
    let written = |key| section.and_then(|section| section.get(key));
    let odd = |problem| CredentialsError::new(format!("the profile `{name}`: {problem}"));
    let value = |key| written(key).map(|value| checked(key, value).map_err(odd)).transpose();
    // An empty one is left by whoever goes back to keys without a session.
    let token = |key| if written(key) == Some("") { Ok(None) } else { value(key) };
    let Some(id) = value("aws_access_key_id")? else { return Ok(None) };
    let secret = value("aws_secret_access_key")?.ok_or_else(|| {
        let problem = format!(
            "the profile `{name}` has an `aws_access_key_id`, but no `aws_secret_access_key`"
        );
        CredentialsError::new(problem)
    })?;
    let (older, token) = (token("aws_security_token")?, token("aws_session_token")?);
    let credentials = Credentials::new(id, secret);
    Ok(Some(match older.or(token) {
        Some(token) => credentials.with_session_token(token),
        None => credentials,
    }))
}
