//! A role that a program assumes.
//!
//! This module has what STS is asked for. What asks it is above the client (`sts`).

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::{Cache, Credentials, CredentialsError, ProvideCredentials, Role, unexpired};
use crate::boxed_future::BoxFuture;
use crate::clock::Clock;

/// The credentials of a role, which STS returns to a client that may assume it. It needs the feature `xml`.
///
/// The role is assumed when its credentials are first needed, and again before they expire. Until then,
/// all calls share them, and concurrent calls share one request to STS. So do the clones of this type: give
/// clones to several clients, and they use the same session.
///
/// ```
/// use std::time::Duration;
///
/// use aws_operation::credentials::AssumeRole;
/// use aws_operation::{Client, Credentials};
///
/// let source = Client::builder()
///     .region("eu-west-1")
///     .credentials(Credentials::new("AKIDEXAMPLE", "secret")) // or `Client::from_env()?`
///     .build()?;
/// let reader = AssumeRole::new(source, "arn:aws:iam::123456789012:role/reader")
///     .session_name("nightly")
///     .external_id("x7-22")
///     .duration(Duration::from_secs(900));
/// let client = Client::builder().region("eu-west-1").credentials(reader).build()?;
/// # drop(client);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// If STS refuses, calls fail with an error that contains its code and message. If a setting is not what STS
/// accepts, calls fail before STS is called, and the error lists all such settings.
#[derive(Clone)]
pub struct AssumeRole {
    session: Session,
    cache: Arc<Cache<dyn ProvideCredentials>>,
}

/// What calls STS.
pub(crate) trait AssumesRoles: fmt::Debug + Send + Sync {
    /// The credentials of a role, or why there are none.
    fn assume<'a>(&'a self, role: &'a Role) -> BoxFuture<'a, Result<Credentials, String>>;
}

/// Asks STS each time.
#[derive(Debug, Clone)]
struct Session {
    role: Role,
    sts: Arc<dyn AssumesRoles>,
    clock: Arc<dyn Clock>,
}

impl AssumeRole {
    /// A role that `sts` assumes, whose credentials expire by `clock`.
    pub(crate) fn of(role: Role, sts: Arc<dyn AssumesRoles>, clock: Arc<dyn Clock>) -> Self {
        Self::cached(Session { role, sts, clock })
    }

    fn cached(session: Session) -> Self {
        let source: Arc<dyn ProvideCredentials> = Arc::new(session.clone());
        let cache = Arc::new(Cache::new(source, Arc::clone(&session.clock)));
        Self { session, cache }
    }

    /// The same, of a changed role. What is cached is the other's.
    fn with(mut self, change: impl FnOnce(&mut Role)) -> Self {
        change(&mut self.session.role);
        Self::cached(self.session)
    }

    /// Sets the name of the session, which is in the logs of the role's account and in the ARN of the
    /// session.
    ///
    /// It has 2 to 64 characters: ASCII letters and digits, and `_+=,.@-`. The default is
    /// `aws-operation-session-` and the time at which this source was created, in seconds since 1970.
    pub fn session_name(self, name: impl Into<String>) -> Self {
        self.with(|role| role.session_name = name.into())
    }

    /// Sets the external ID, which the role's trust policy may require of other accounts.
    ///
    /// It has 2 to 1,224 characters: ASCII letters and digits, and `_+=,.@:/-`. `Debug` does not show it.
    pub fn external_id(self, id: impl Into<String>) -> Self {
        self.with(|role| role.external_id = Some(id.into()))
    }

    /// Sets an inline session policy, in JSON.
    ///
    /// The session can do only what both the role and its session policies allow. The policy may contain
    /// characters up to `U+00FF`. STS limits all session policies together to 2,048 characters.
    pub fn policy(self, json: impl Into<String>) -> Self {
        self.with(|role| role.policy = Some(json.into()))
    }

    /// Adds a managed policy as a session policy. It is one of AWS's, or of the role's account.
    ///
    /// STS accepts up to 10 of them.
    pub fn policy_arn(self, arn: impl Into<String>) -> Self {
        self.with(|role| role.policy_arns.push(arn.into()))
    }

    /// Sets how long a session lasts, in whole seconds: from 15 minutes to 12 hours.
    ///
    /// STS's default is one hour. The role may have a lower maximum, and STS then refuses.
    pub fn duration(self, duration: Duration) -> Self {
        self.with(|role| role.duration = Some(duration))
    }
}

impl ProvideCredentials for AssumeRole {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        self.cache.credentials()
    }
}

impl ProvideCredentials for Session {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(async {
            let name = format!("the role `{}`", self.role.arn.escape_debug());
            let failed = |problem| CredentialsError::new(format!("{name}: {problem}"));
            self.role.check().map_err(failed)?;
            let credentials = self.sts.assume(&self.role).await.map_err(failed)?;
            unexpired(&name, credentials, self.clock.now())
        })
    }
}

impl fmt::Debug for AssumeRole {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("AssumeRole")
            .field("role", &self.session.role)
            .finish_non_exhaustive()
    }
}
