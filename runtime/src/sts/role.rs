//! Assumes the role of a program, by the client that the program has for it.

use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use super::operations;
use crate::boxed_future::BoxFuture;
use crate::client::Client;
use crate::credentials::{AssumeRole, AssumesRoles, Credentials, Role};

impl AssumeRole {
    /// Creates a source of the role's credentials. `client` calls STS with its own credentials, region,
    /// endpoint, retries and transport.
    ///
    /// STS is called in the client's region, and at its `endpoint_url` if it has one. The client's own
    /// credentials may come from another `AssumeRole`. AWS then limits the duration to one hour.
    ///
    /// This sends nothing. The first call that needs the credentials assumes the role.
    pub fn new(client: Client, role_arn: impl Into<String>) -> Self {
        let clock = Arc::clone(client.clock());
        // Chosen once, so that a renewed session has the same ARN.
        let name = session_name(clock.now());
        Self::of(Role::new(role_arn.into(), name), Arc::new(client), clock)
    }
}

impl AssumesRoles for Client {
    fn assume<'a>(&'a self, role: &'a Role) -> BoxFuture<'a, Result<Credentials, String>> {
        let policies =
            role.policy_arns.iter().cloned().map(|arn| operations::ManagedPolicy { arn });
        let assume = operations::AssumeRole {
            role_arn: role.arn.clone(),
            role_session_name: role.session_name.clone(),
            policy_arns: (!role.policy_arns.is_empty()).then(|| policies.collect()),
            policy: role.policy.clone(),
            external_id: role.external_id.clone(),
            duration_seconds: role.duration.and_then(|time| i32::try_from(time.as_secs()).ok()),
        };
        Box::pin(async move {
            let assumed = self.send(assume).await.map_err(|error| error.to_string())?;
            Ok(assumed.credentials.into())
        })
    }
}

/// The name of a session that was given none.
pub(crate) fn session_name(now: SystemTime) -> String {
    let seconds = now.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    format!("aws-operation-session-{seconds}")
}
