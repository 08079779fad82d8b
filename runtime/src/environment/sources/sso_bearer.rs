//! The token of an `aws sso login`, as a bearer token.

use std::sync::Arc;
use std::time::SystemTime;

use super::Sources;
use super::sso_token::{Login, token};
use crate::boxed_future::BoxFuture;
use crate::credentials::{AuthToken, CredentialsError, Source};

/// The token of the session that the profile names.
#[derive(Debug)]
pub(in crate::environment) struct SsoBearer {
    sources: Arc<Sources>,
    session: String,
}

impl SsoBearer {
    /// `None` if the profile names no session. As in botocore, the older keys of a profile are for
    /// credentials alone.
    pub(in crate::environment) fn of(sources: &Arc<Sources>) -> Option<Self> {
        let profile = sources.config.profile(sources.config.profile_name())?;
        let session = profile.get("sso_session")?.to_owned();
        Some(Self { sources: Arc::clone(sources), session })
    }

    async fn token(&self) -> Result<AuthToken, CredentialsError> {
        let Self { sources, session } = self;
        let profile = sources.config.profile_name();
        let wrong = |problem: String| {
            CredentialsError::new(format!("the profile `{profile}`, which uses SSO, {problem}"))
        };
        let section = sources.config.sso_session(session).ok_or_else(|| {
            wrong(format!("refers to `[sso-session {session}]`, which does not exist"))
        })?;
        let setting = |key| {
            let problem =
                || wrong(format!("refers to `[sso-session {session}]`, which has no `{key}`"));
            section.get(key).ok_or_else(problem)
        };
        let login = Login {
            profile,
            session: Some(session),
            start_url: setting("sso_start_url")?,
            region: setting("sso_region")?,
        };
        token(sources, &login).await
    }
}

impl Source for SsoBearer {
    type Item = AuthToken;

    fn load(&self) -> BoxFuture<'_, Result<AuthToken, CredentialsError>> {
        Box::pin(self.token())
    }

    fn expiry(item: &AuthToken) -> Option<SystemTime> {
        item.expiry()
    }
}
