use std::time::Duration;

use aws_operation::wait::Wait;
use aws_operation::{
    AwsQuery, Client, Timestamp, aws_error, aws_operation, aws_output, aws_service, aws_shape,
};

#[aws_service(
    id = "IAM",
    region = "us-east-1",
    endpoint = "https://iam.{dnsSuffix}",
    endpoint_variant(endpoint = "https://iam.{region}.{dnsSuffix}"),
    endpoint_variant(partition = "aws", endpoint = "https://iam.{dnsSuffix}"),
    endpoint_variant(
        partition = "aws-cn",
        endpoint = "https://iam.{region}.{dnsSuffix}",
        region = "cn-north-1"
    ),
    endpoint_variant(partition = "aws-us-gov", endpoint = "https://iam.us-gov.{dnsSuffix}"),
    endpoint_variant(dual_stack, endpoint = "https://iam.{dualStackDnsSuffix}"),
    endpoint_variant(
        dual_stack,
        partition = "aws",
        endpoint = "https://iam.global.{dualStackDnsSuffix}"
    ),
    endpoint_variant(
        dual_stack,
        partition = "aws-cn",
        endpoint = "https://iam.global.{dualStackDnsSuffix}",
        region = "cn-north-1"
    ),
    endpoint_variant(
        dual_stack,
        partition = "aws-eusc",
        endpoint = "https://iam.global.{dualStackDnsSuffix}"
    ),
    endpoint_variant(
        dual_stack,
        partition = "aws-us-gov",
        endpoint = "https://iam.us-gov.{dualStackDnsSuffix}"
    ),
    endpoint_variant(fips, endpoint = "https://iam-fips.{dnsSuffix}"),
    endpoint_variant(
        fips,
        partition = "aws-cn",
        endpoint = "https://iam-fips.{dnsSuffix}",
        region = "cn-north-1"
    ),
    endpoint_variant(
        fips,
        partition = "aws-iso",
        endpoint = "https://iam-fips.{region}.{dnsSuffix}"
    ),
    endpoint_variant(
        fips,
        partition = "aws-iso-b",
        endpoint = "https://iam-fips.{region}.{dnsSuffix}"
    ),
    endpoint_variant(fips, partition = "aws-us-gov", endpoint = "https://iam.us-gov.{dnsSuffix}"),
    endpoint_variant(fips, dual_stack, endpoint = "https://iam-fips.{dualStackDnsSuffix}"),
    endpoint_variant(
        fips,
        dual_stack,
        partition = "aws",
        endpoint = "https://iam-fips.global.{dualStackDnsSuffix}"
    ),
    endpoint_variant(
        fips,
        dual_stack,
        partition = "aws-cn",
        endpoint = "https://iam-fips.{dualStackDnsSuffix}",
        region = "cn-north-1"
    ),
    endpoint_variant(
        fips,
        dual_stack,
        partition = "aws-us-gov",
        endpoint = "https://iam.us-gov.{dualStackDnsSuffix}"
    ),
    protocol = AwsQuery,
    version = "2010-05-08",
    error = IamError,
)]
pub struct Iam;

#[aws_error]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum IamError {
    #[aws(code = "ConcurrentModification", status = 409)]
    ConcurrentModificationException,
    #[aws(code = "EntityAlreadyExists", status = 409)]
    EntityAlreadyExistsException,
    #[aws(code = "InvalidInput", status = 400)]
    InvalidInputException,
    #[aws(code = "LimitExceeded", status = 409)]
    LimitExceededException,
    #[aws(code = "MalformedPolicyDocument", status = 400)]
    MalformedPolicyDocumentException,
    #[aws(code = "NoSuchEntity", status = 404)]
    NoSuchEntityException,
    #[aws(code = "ServiceFailure", status = 500)]
    ServiceFailureException,
    #[aws(code = "UnmodifiableEntity", status = 400)]
    UnmodifiableEntityException,
}

#[aws_operation(
    service = Iam,
    output = CreateRoleResponse,
    required = CreateRoleRequired,
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CreateRole {
    #[aws(length(min = 1, max = 512))]
    pub path: Option<String>,
    #[aws(length(min = 1, max = 64))]
    pub role_name: String,
    #[aws(length(min = 1, max = 131072))]
    pub assume_role_policy_document: String,
    #[aws(length(max = 1000))]
    pub description: Option<String>,
    #[aws(range(min = 3600, max = 43200))]
    pub max_session_duration: Option<i32>,
    #[aws(length(min = 20, max = 2048))]
    pub permissions_boundary: Option<String>,
    #[aws(length(max = 50))]
    pub tags: Option<Vec<Tag>>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CreateRoleResponse {
    pub role: Option<Role>,
}

#[aws_operation(service = Iam, output = GetRoleResponse, rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GetRole {
    #[aws(length(min = 1, max = 64))]
    pub role_name: String,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetRoleResponse {
    pub role: Option<Role>,
}

#[aws_operation(
    service = Iam,
    output = ListRolesResponse,
    pages(
        input = "Marker",
        output = "Marker",
        items = "Roles",
        more = "IsTruncated",
        limit = "MaxItems"
    ),
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ListRoles {
    #[aws(length(min = 1, max = 512))]
    pub path_prefix: Option<String>,
    #[aws(length(min = 1, max = 320))]
    pub marker: Option<String>,
    #[aws(range(min = 1, max = 1000))]
    pub max_items: Option<i32>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ListRolesResponse {
    pub roles: Vec<Role>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

#[aws_operation(
    service = Iam,
    output = (),
    required = UpdateRoleRequired,
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct UpdateRole {
    #[aws(length(min = 1, max = 64))]
    pub role_name: String,
    #[aws(length(max = 1000))]
    pub description: Option<String>,
    #[aws(range(min = 3600, max = 43200))]
    pub max_session_duration: Option<i32>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AttachedPermissionsBoundary {
    pub permissions_boundary_type: Option<PermissionsBoundaryAttachmentType>,
    pub permissions_boundary_arn: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PermissionsBoundaryAttachmentType {
    PermissionsBoundaryPolicy,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Role {
    pub path: Option<String>,
    pub role_name: Option<String>,
    pub role_id: Option<String>,
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
    pub assume_role_policy_document: Option<String>,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Vec<Tag>,
    pub role_last_used: Option<RoleLastUsed>,
    pub source_role_template: Option<SourceRoleTemplate>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RoleLastUsed {
    pub last_used_date: Option<Timestamp>,
    pub region: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SourceRoleTemplate {
    pub template_arn: Option<String>,
    pub template_minor_version: Option<i32>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Tag {
    #[aws(length(min = 1, max = 128))]
    pub key: String,
    #[aws(length(max = 256))]
    pub value: String,
}

pub fn role_exists(client: &Client, operation: GetRole) -> Wait<GetRole> {
    client
        .wait(operation)
        .until(|_| true)
        .while_error("NoSuchEntity")
        .min_delay(Duration::from_secs(1))
        .max_delay(Duration::from_secs(1))
        .timeout(Duration::from_secs(20))
}
