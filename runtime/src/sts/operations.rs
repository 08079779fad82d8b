//! The service, and its operation that gives the credentials of a role.

use crate::credentials::Credentials;
use crate::protocol::AwsQuery;
use crate::{Timestamp, aws_error, aws_operation, aws_output, aws_service, aws_shape};

/// AWS Security Token Service.
#[aws_service(
    id = "STS",
    endpoint_variant(fips, partition = "aws-us-gov", endpoint = "https://sts.{region}.{dnsSuffix}"),
    protocol = AwsQuery,
    version = "2011-06-15",
    error = StsError,
    crate = crate
)]
pub(crate) struct Sts;

#[aws_error(crate = crate)]
pub(crate) enum StsError {
    #[aws(code = "IDPCommunicationError", retryable)]
    IdentityProvider(Refusal),
}

#[aws_shape(crate = crate)]
pub(crate) struct Refusal {}

#[aws_operation(service = Sts, output = AssumedRole, rename_all = "PascalCase", crate = crate)]
pub(crate) struct AssumeRole {
    pub(crate) role_arn: String,
    pub(crate) role_session_name: String,
    pub(crate) policy_arns: Option<Vec<ManagedPolicy>>,
    #[aws(sensitive)]
    pub(crate) policy: Option<String>,
    #[aws(sensitive)]
    pub(crate) external_id: Option<String>,
    pub(crate) duration_seconds: Option<i32>,
}

#[aws_shape(crate = crate)]
pub(crate) struct ManagedPolicy {
    pub(crate) arn: String,
}

#[aws_output(output, rename_all = "PascalCase", crate = crate)]
pub(crate) struct AssumedRole {
    pub(crate) credentials: SessionKeys,
}

#[aws_shape(output, rename_all = "PascalCase", crate = crate)]
pub(crate) struct SessionKeys {
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
