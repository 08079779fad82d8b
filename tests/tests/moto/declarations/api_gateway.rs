use std::collections::BTreeMap;

use aws_operation::{Timestamp, aws_error, aws_operation, aws_output, aws_service, aws_shape};

#[aws_service(
    id = "API Gateway",
    header = "Accept: application/json",
    error = ApiGatewayError,
)]
pub struct ApiGateway;

#[aws_error]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ApiGatewayError {
    #[aws(status = 400)]
    BadRequestException,
    #[aws(status = 409)]
    ConflictException,
    #[aws(status = 429)]
    LimitExceededException(LimitExceededException),
    #[aws(status = 404)]
    NotFoundException,
    #[aws(status = 429)]
    TooManyRequestsException(TooManyRequestsException),
    #[aws(status = 401)]
    UnauthorizedException,
}

#[aws_operation(
    method = "POST",
    path = "/restapis",
    service = ApiGateway,
    output = RestApi,
    required = CreateRestApiRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CreateRestApi {
    pub name: String,
    pub description: Option<String>,
    pub version: Option<String>,
    pub clone_from: Option<String>,
    pub binary_media_types: Option<Vec<String>>,
    pub minimum_compression_size: Option<i32>,
    pub api_key_source: Option<ApiKeySourceType>,
    pub endpoint_configuration: Option<EndpointConfiguration>,
    pub policy: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
    pub disable_execute_api_endpoint: Option<bool>,
    pub security_policy: Option<SecurityPolicy>,
    pub endpoint_access_mode: Option<EndpointAccessMode>,
}

#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RestApi {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub created_date: Option<Timestamp>,
    pub version: Option<String>,
    pub warnings: Vec<String>,
    pub binary_media_types: Vec<String>,
    pub minimum_compression_size: Option<i32>,
    pub api_key_source: Option<ApiKeySourceType>,
    pub endpoint_configuration: Option<EndpointConfiguration>,
    pub policy: Option<String>,
    pub tags: BTreeMap<String, String>,
    pub disable_execute_api_endpoint: Option<bool>,
    pub root_resource_id: Option<String>,
    pub security_policy: Option<SecurityPolicy>,
    pub endpoint_access_mode: Option<EndpointAccessMode>,
    pub api_status: Option<ApiStatus>,
    pub api_status_message: Option<String>,
}

#[aws_operation(
    method = "DELETE",
    path = "/restapis/{restapi_id}",
    service = ApiGateway,
    output = (),
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DeleteRestApi {
    pub rest_api_id: String,
}

#[aws_operation(
    method = "GET",
    path = "/restapis/{restapi_id}",
    service = ApiGateway,
    output = RestApi,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GetRestApi {
    pub rest_api_id: String,
}

#[aws_operation(
    method = "PATCH",
    path = "/restapis/{restapi_id}",
    service = ApiGateway,
    output = RestApi,
    required = UpdateRestApiRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct UpdateRestApi {
    pub rest_api_id: String,
    pub patch_operations: Option<Vec<PatchOperation>>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ApiKeySourceType {
    Header,
    Authorizer,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ApiStatus {
    Updating,
    Available,
    Pending,
    Failed,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum EndpointAccessMode {
    Basic,
    Strict,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EndpointConfiguration {
    pub types: Option<Vec<EndpointType>>,
    pub ip_address_type: Option<IpAddressType>,
    pub vpc_endpoint_ids: Option<Vec<String>>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum EndpointType {
    Regional,
    Edge,
    Private,
    Unknown(String),
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum IpAddressType {
    Ipv4,
    Dualstack,
    Unknown(String),
}

#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct LimitExceededException {
    #[aws(header = "Retry-After")]
    pub retry_after_seconds: Option<String>,
    pub message: Option<String>,
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Op {
    Add,
    Remove,
    Replace,
    Move,
    Copy,
    Test,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PatchOperation {
    pub op: Option<Op>,
    pub path: Option<String>,
    pub value: Option<String>,
    pub from: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SecurityPolicy {
    #[aws(name = "TLS_1_0")]
    Tls1_0,
    #[aws(name = "TLS_1_2")]
    Tls1_2,
    #[aws(name = "SecurityPolicy_TLS13_1_3_2025_09")]
    SecurityPolicyTls13_1_3_2025_09,
    #[aws(name = "SecurityPolicy_TLS13_1_3_FIPS_2025_09")]
    SecurityPolicyTls13_1_3Fips2025_09,
    #[aws(name = "SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09")]
    SecurityPolicyTls13_1_2PfsPq2025_09,
    #[aws(name = "SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09")]
    SecurityPolicyTls13_1_2FipsPq2025_09,
    #[aws(name = "SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09")]
    SecurityPolicyTls13_1_2FipsPfsPq2025_09,
    #[aws(name = "SecurityPolicy_TLS13_1_2_Ext2_PQ_2025_09")]
    SecurityPolicyTls13_1_2Ext2Pq2025_09,
    #[aws(name = "SecurityPolicy_TLS13_1_2_Ext2_FIPS_PQ_2025_09")]
    SecurityPolicyTls13_1_2Ext2FipsPq2025_09,
    #[aws(name = "SecurityPolicy_TLS13_1_2_PQ_2025_09")]
    SecurityPolicyTls13_1_2Pq2025_09,
    #[aws(name = "SecurityPolicy_TLS13_1_2_2021_06")]
    SecurityPolicyTls13_1_2_2021_06,
    #[aws(name = "SecurityPolicy_TLS13_2025_EDGE")]
    SecurityPolicyTls13_2025Edge,
    #[aws(name = "SecurityPolicy_TLS12_PFS_2025_EDGE")]
    SecurityPolicyTls12Pfs2025Edge,
    #[aws(name = "SecurityPolicy_TLS12_2018_EDGE")]
    SecurityPolicyTls12_2018Edge,
    Unknown(String),
}

#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TooManyRequestsException {
    #[aws(header = "Retry-After")]
    pub retry_after_seconds: Option<String>,
    pub message: Option<String>,
}
