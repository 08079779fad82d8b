//! Roles of profiles: `role_arn`, with the keys of another profile or source.

use super::{Found, Sources, container, instance, profile, sts, variables};
use crate::credentials::CredentialsError;
use crate::environment::config::{Config, Profile};

/// The roles to assume, the last of them first, and the keys to begin with.
#[derive(Debug)]
struct Plan<'a> {
    /// The profiles with the roles.
    roles: Vec<(&'a str, Profile<'a>)>,
    keys: Keys<'a>,
}

#[derive(Debug)]
enum Keys<'a> {
    /// Of the source that `credential_source` names.
    Source(Source),
    /// The keys of a profile without a role, or with keys in addition to its role.
    Profile(&'a str),
}

#[derive(Debug, Clone, Copy)]
enum Source {
    Environment,
    Container,
    Instance,
}

/// The credentials of the role that the profile has, if it has one.
pub(super) async fn load(sources: &Sources) -> Found {
    let name = sources.config.profile_name();
    if !sources.config.profile(name).is_some_and(has_role) {
        return Ok(None);
    }
    let plan = plan(&sources.config, name)?;
    let found = match plan.keys {
        Keys::Source(Source::Environment) => variables::load(sources)?,
        Keys::Source(Source::Container) => container::load(sources).await?,
        Keys::Source(Source::Instance) => instance::load(sources).await?,
        Keys::Profile(name) => profile::load(sources, name, false).await?,
    };
    let mut credentials = found.ok_or_else(|| match plan.keys {
        Keys::Profile(name) => {
            CredentialsError::new(format!("the source profile `{name}` has no credentials"))
        }
        Keys::Source(_) => CredentialsError::new(format!(
            "the `credential_source` of the profile `{}` has no credentials",
            plan.roles.last().map_or(name, |(name, _)| *name)
        )),
    })?;
    for (name, profile) in plan.roles.iter().rev() {
        credentials = sts::assume_role(sources, name, *profile, credentials).await?;
    }
    Ok(Some(credentials))
}

/// A web identity's role is not assumed with keys.
fn has_role(profile: Profile<'_>) -> bool {
    profile.get("role_arn").is_some() && profile.get("web_identity_token_file").is_none()
}

fn has_keys(profile: Profile<'_>) -> bool {
    ["aws_access_key_id", "aws_secret_access_key"].iter().any(|key| profile.get(key).is_some())
}

/// Follows the source profiles from `first`, which has a role.
fn plan<'a>(config: &'a Config, first: &'a str) -> Result<Plan<'a>, CredentialsError> {
    let (mut visited, mut roles) = (vec![first], Vec::new());
    let mut name = first;
    loop {
        let wrong =
            |problem: &str| Err(CredentialsError::new(format!("the profile `{name}` {problem}")));
        let Some(profile) = config.profile(name) else { return wrong("does not exist") };
        roles.push((name, profile));
        let source = match (profile.get("source_profile"), profile.get("credential_source")) {
            (Some(_), Some(_)) => {
                return wrong("has both `source_profile` and `credential_source`: remove one");
            }
            (None, None) => {
                return wrong(
                    "has a `role_arn`, but neither `source_profile` nor `credential_source`",
                );
            }
            (None, Some(source)) => {
                let Some(source) = named(source) else {
                    return wrong(&format!(
                        "has the `credential_source` `{source}`, which is not `Environment`, \
                         `EcsContainer` or `Ec2InstanceMetadata`"
                    ));
                };
                return Ok(Plan { roles, keys: Keys::Source(source) });
            }
            (Some(source), None) => source,
        };
        let Some(source_profile) = config.profile(source) else {
            return wrong(&format!("has the `source_profile` `{source}`, which does not exist"));
        };
        // A profile may be its own source, because it may have keys in addition to its role.
        let is_own = source == name && has_keys(source_profile);
        if visited.contains(&source) && !is_own {
            let path = visited.join("` → `");
            return wrong(&format!("has a loop of source profiles: `{path}` → `{source}`"));
        }
        visited.push(source);
        if has_keys(source_profile) || !has_role(source_profile) {
            return Ok(Plan { roles, keys: Keys::Profile(source) });
        }
        name = source;
    }
}

fn named(source: &str) -> Option<Source> {
    match source {
        "Environment" => Some(Source::Environment),
        "EcsContainer" => Some(Source::Container),
        "Ec2InstanceMetadata" => Some(Source::Instance),
        _ => None,
    }
}
