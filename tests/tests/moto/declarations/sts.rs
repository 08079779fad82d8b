use aws_operation::{
    AwsQuery, Timestamp, aws_error, aws_operation, aws_output, aws_service, aws_shape,
};

#[aws_service(
    id = "STS",
    endpoint_variant(fips, partition = "aws-us-gov", endpoint = "https://sts.{region}.{dnsSuffix}"),
    protocol = AwsQuery,
    version = "2011-06-15",
    error = StsError,
)]
pub struct Sts;

#[aws_error]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StsError {
    #[aws(status = 400)]
    ExpiredTokenException,
    #[aws(code = "IDPCommunicationError", status = 400)]
    IDPCommunicationErrorException,
    #[aws(code = "IDPRejectedClaim", status = 403)]
    IDPRejectedClaimException,
    #[aws(code = "InvalidIdentityToken", status = 400)]
    InvalidIdentityTokenException,
    #[aws(code = "MalformedPolicyDocument", status = 400)]
    MalformedPolicyDocumentException,
    #[aws(code = "PackedPolicyTooLarge", status = 400)]
    PackedPolicyTooLargeException,
    #[aws(status = 403)]
    RegionDisabledException,
}

#[aws_operation(
    service = Sts,
    output = AssumeRoleResponse,
    required = AssumeRoleRequired,
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AssumeRole {
    #[aws(length(min = 20, max = 2048))]
    pub role_arn: String,
    #[aws(length(min = 2, max = 64))]
    pub role_session_name: String,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    #[aws(length(min = 1))]
    pub policy: Option<String>,
    #[aws(range(min = 900, max = 43200))]
    pub duration_seconds: Option<i32>,
    #[aws(length(max = 50))]
    pub tags: Option<Vec<Tag>>,
    #[aws(length(max = 50), each(length(min = 1, max = 128)))]
    pub transitive_tag_keys: Option<Vec<String>>,
    #[aws(length(min = 2, max = 1224))]
    pub external_id: Option<String>,
    #[aws(length(min = 9, max = 256))]
    pub serial_number: Option<String>,
    #[aws(length(min = 6, max = 6))]
    pub token_code: Option<String>,
    #[aws(length(min = 2, max = 64))]
    pub source_identity: Option<String>,
    #[aws(length(min = 1, max = 5))]
    pub provided_contexts: Option<Vec<ProvidedContext>>,
    #[aws(range(min = 0, max = 4096))]
    pub minimum_session_token_size: Option<i32>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AssumeRoleResponse {
    pub credentials: Option<Credentials>,
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub packed_policy_size: Option<i32>,
    pub source_identity: Option<String>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}

#[aws_operation(
    service = Sts,
    output = AssumeRoleWithWebIdentityResponse,
    auth = none,
    required = AssumeRoleWithWebIdentityRequired,
    rename_all = "PascalCase",
)]
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct AssumeRoleWithWebIdentity {
    #[aws(length(min = 20, max = 2048))]
    pub role_arn: String,
    #[aws(length(min = 2, max = 64))]
    pub role_session_name: String,
    #[aws(length(min = 4, max = 20000), sensitive)]
    pub web_identity_token: String,
    #[aws(length(min = 4, max = 2048))]
    pub provider_id: Option<String>,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    #[aws(length(min = 1, max = 2048))]
    pub policy: Option<String>,
    #[aws(range(min = 900, max = 43200))]
    pub duration_seconds: Option<i32>,
    #[aws(range(min = 0, max = 4096))]
    pub minimum_session_token_size: Option<i32>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AssumeRoleWithWebIdentityResponse {
    pub credentials: Option<Credentials>,
    pub subject_from_web_identity_token: Option<String>,
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub packed_policy_size: Option<i32>,
    pub provider: Option<String>,
    pub audience: Option<String>,
    pub source_identity: Option<String>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}

#[aws_operation(service = Sts, output = GetCallerIdentityResponse)]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetCallerIdentity;

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetCallerIdentityResponse {
    pub user_id: Option<String>,
    pub account: Option<String>,
    pub arn: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AssumedRoleUser {
    pub assumed_role_id: Option<String>,
    pub arn: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Credentials {
    pub access_key_id: Option<String>,
    #[aws(sensitive)]
    pub secret_access_key: Option<String>,
    #[aws(sensitive)]
    pub session_token: Option<String>,
    pub expiration: Option<Timestamp>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PolicyDescriptorType {
    #[aws(length(min = 20, max = 2048))]
    pub arn: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProvidedContext {
    #[aws(length(min = 20, max = 2048))]
    pub provider_arn: Option<String>,
    #[aws(length(min = 4, max = 2048))]
    pub context_assertion: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Tag {
    #[aws(length(min = 1, max = 128))]
    pub key: String,
    #[aws(length(max = 256))]
    pub value: String,
}
