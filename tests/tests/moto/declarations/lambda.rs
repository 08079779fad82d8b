use std::collections::BTreeMap;
use std::time::Duration;

use aws_operation::wait::Wait;
use aws_operation::{Blob, Client, aws_error, aws_operation, aws_output, aws_service, aws_shape};

#[aws_service(id = "Lambda", error = LambdaError)]
pub struct Lambda;

#[aws_error]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum LambdaError {
    #[aws(status = 404)]
    CodeSigningConfigNotFoundException(CodeSigningConfigNotFoundException),
    #[aws(status = 400)]
    CodeStorageExceededException(CodeStorageExceededException),
    #[aws(status = 400)]
    CodeVerificationFailedException(CodeVerificationFailedException),
    #[aws(status = 400)]
    FunctionVersionsPerCapacityProviderLimitExceededException(
        FunctionVersionsPerCapacityProviderLimitExceededException,
    ),
    #[aws(status = 400)]
    InvalidCodeSignatureException(InvalidCodeSignatureException),
    #[aws(status = 400)]
    InvalidParameterValueException(InvalidParameterValueException),
    #[aws(status = 412)]
    PreconditionFailedException(PreconditionFailedException),
    #[aws(status = 409)]
    ResourceConflictException(ResourceConflictException),
    #[aws(status = 404)]
    ResourceNotFoundException(ResourceNotFoundException),
    #[aws(status = 500)]
    ServiceException(ServiceException),
    #[aws(status = 429)]
    TooManyRequestsException(TooManyRequestsException),
}

#[aws_operation(
    method = "POST",
    path = "/2015-03-31/functions",
    service = Lambda,
    output = FunctionConfiguration,
    required = CreateFunctionRequired,
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, PartialEq)]
pub struct CreateFunction {
    #[aws(length(min = 1, max = 140))]
    pub function_name: String,
    pub runtime: Option<Runtime>,
    #[aws(length(max = 10000))]
    pub role: String,
    #[aws(length(max = 128))]
    pub handler: Option<String>,
    pub code: FunctionCode,
    #[aws(length(max = 256))]
    pub description: Option<String>,
    #[aws(range(min = 1, max = 5400))]
    pub timeout: Option<i32>,
    #[aws(range(min = 128, max = 32768))]
    pub memory_size: Option<i32>,
    pub publish: Option<bool>,
    pub publish_to: Option<FunctionVersionLatestPublished>,
    pub vpc_config: Option<VpcConfig>,
    pub package_type: Option<PackageType>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub environment: Option<Environment>,
    #[aws(name = "KMSKeyArn", length(max = 10000))]
    pub kms_key_arn: Option<String>,
    pub tracing_config: Option<TracingConfig>,
    #[aws(each(length(max = 256)))]
    pub tags: Option<BTreeMap<String, String>>,
    #[aws(each(length(min = 1, max = 2048)))]
    pub layers: Option<Vec<String>>,
    #[aws(length(max = 1))]
    pub file_system_configs: Option<Vec<FileSystemConfig>>,
    #[aws(length(max = 200))]
    pub code_signing_config_arn: Option<String>,
    pub image_config: Option<ImageConfig>,
    #[aws(length(min = 1, max = 1))]
    pub architectures: Option<Vec<Architecture>>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub snap_start: Option<SnapStart>,
    pub logging_config: Option<LoggingConfig>,
    pub tenancy_config: Option<TenancyConfig>,
    pub capacity_provider_config: Option<CapacityProviderConfig>,
    pub durable_config: Option<DurableConfig>,
    pub runtime_config: Option<FunctionRuntimeConfig>,
    pub accelerator_config: Option<AcceleratorConfig>,
}

#[aws_operation(
    method = "GET",
    path = "/2015-03-31/functions/{FunctionName}/configuration",
    service = Lambda,
    output = FunctionConfiguration,
    required = GetFunctionConfigurationRequired,
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GetFunctionConfiguration {
    #[aws(length(min = 1, max = 256))]
    pub function_name: String,
    #[aws(query, length(min = 1, max = 128))]
    pub qualifier: Option<String>,
}

#[aws_operation(
    method = "GET",
    path = "/2015-03-31/functions",
    service = Lambda,
    output = ListFunctionsResponse,
    pages(input = "Marker", output = "NextMarker", items = "Functions", limit = "MaxItems"),
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ListFunctions {
    #[aws(query, length(min = 1, max = 50))]
    pub master_region: Option<String>,
    #[aws(query)]
    pub function_version: Option<FunctionVersion>,
    #[aws(query)]
    pub marker: Option<String>,
    #[aws(query, range(min = 1, max = 10000))]
    pub max_items: Option<i32>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListFunctionsResponse {
    pub next_marker: Option<String>,
    pub functions: Vec<FunctionConfiguration>,
}

#[aws_operation(
    method = "PUT",
    path = "/2015-03-31/functions/{FunctionName}/configuration",
    service = Lambda,
    output = FunctionConfiguration,
    required = UpdateFunctionConfigurationRequired,
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateFunctionConfiguration {
    #[aws(length(min = 1, max = 140))]
    pub function_name: String,
    #[aws(length(max = 10000))]
    pub role: Option<String>,
    #[aws(length(max = 128))]
    pub handler: Option<String>,
    #[aws(length(max = 256))]
    pub description: Option<String>,
    #[aws(range(min = 1, max = 5400))]
    pub timeout: Option<i32>,
    #[aws(range(min = 128, max = 32768))]
    pub memory_size: Option<i32>,
    pub vpc_config: Option<VpcConfig>,
    pub environment: Option<Environment>,
    pub runtime: Option<Runtime>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    #[aws(name = "KMSKeyArn", length(max = 10000))]
    pub kms_key_arn: Option<String>,
    pub tracing_config: Option<TracingConfig>,
    pub revision_id: Option<String>,
    #[aws(each(length(min = 1, max = 2048)))]
    pub layers: Option<Vec<String>>,
    #[aws(length(max = 1))]
    pub file_system_configs: Option<Vec<FileSystemConfig>>,
    pub image_config: Option<ImageConfig>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub snap_start: Option<SnapStart>,
    pub logging_config: Option<LoggingConfig>,
    pub capacity_provider_config: Option<CapacityProviderConfig>,
    pub durable_config: Option<DurableConfig>,
    pub runtime_config: Option<FunctionRuntimeConfig>,
    pub accelerator_config: Option<AcceleratorConfig>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AcceleratorConfig {
    pub accelerator_memory_size: i32,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ApplicationLogLevel {
    Trace,
    Debug,
    Info,
    Warn,
    Error,
    Fatal,
    Unknown(String),
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Architecture {
    X86_64,
    Arm64,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq)]
pub struct CapacityProviderConfig {
    pub lambda_managed_instances_capacity_provider_config:
        LambdaManagedInstancesCapacityProviderConfig,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CodeSigningConfigNotFoundException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CodeStorageExceededException {
    #[aws(name = "Type")]
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CodeVerificationFailedException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeadLetterConfig {
    #[aws(length(max = 10000))]
    pub target_arn: Option<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DirectS3Read {
    Enabled,
    Disabled,
    Auto,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DurableConfig {
    #[aws(name = "KMSKeyArn", length(max = 10000))]
    pub kms_key_arn: Option<String>,
    #[aws(range(min = 1, max = 90))]
    pub retention_period_in_days: Option<i32>,
    #[aws(range(min = 1, max = 31622400))]
    pub execution_timeout: Option<i32>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Environment {
    #[aws(sensitive)]
    pub variables: Option<BTreeMap<String, String>>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct EnvironmentError {
    pub error_code: Option<String>,
    #[aws(sensitive)]
    pub message: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct EnvironmentResponse {
    #[aws(sensitive)]
    pub variables: BTreeMap<String, String>,
    pub error: Option<EnvironmentError>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EphemeralStorage {
    #[aws(range(min = 512, max = 32768))]
    pub size: i32,
}

#[aws_shape(required = FileSystemConfigRequired, rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FileSystemConfig {
    #[aws(length(max = 256))]
    pub arn: String,
    #[aws(length(max = 160))]
    pub local_mount_path: String,
    pub s3_files_config: Option<S3FilesConfig>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct FunctionCode {
    #[aws(sensitive)]
    pub zip_file: Option<Blob>,
    #[aws(length(min = 3, max = 63))]
    pub s3_bucket: Option<String>,
    #[aws(length(min = 1, max = 1024))]
    pub s3_key: Option<String>,
    #[aws(length(min = 1, max = 1024))]
    pub s3_object_version: Option<String>,
    pub s3_object_storage_mode: Option<S3ObjectStorageMode>,
    pub image_uri: Option<String>,
    #[aws(name = "SourceKMSKeyArn", length(max = 10000))]
    pub source_kms_key_arn: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FunctionConfiguration {
    pub function_name: Option<String>,
    pub function_arn: Option<String>,
    pub runtime: Option<Runtime>,
    pub role: Option<String>,
    pub handler: Option<String>,
    pub code_size: Option<i64>,
    pub description: Option<String>,
    pub timeout: Option<i32>,
    pub memory_size: Option<i32>,
    pub last_modified: Option<String>,
    pub code_sha256: Option<String>,
    pub version: Option<String>,
    pub vpc_config: Option<VpcConfigResponse>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub environment: Option<EnvironmentResponse>,
    #[aws(name = "KMSKeyArn")]
    pub kms_key_arn: Option<String>,
    pub tracing_config: Option<TracingConfigResponse>,
    pub master_arn: Option<String>,
    pub revision_id: Option<String>,
    pub layers: Vec<Layer>,
    pub state: Option<State>,
    pub state_reason: Option<String>,
    pub state_reason_code: Option<StateReasonCode>,
    pub last_update_status: Option<LastUpdateStatus>,
    pub last_update_status_reason: Option<String>,
    pub last_update_status_reason_code: Option<LastUpdateStatusReasonCode>,
    pub file_system_configs: Vec<FileSystemConfig>,
    pub signing_profile_version_arn: Option<String>,
    pub signing_job_arn: Option<String>,
    pub package_type: Option<PackageType>,
    pub image_config_response: Option<ImageConfigResponse>,
    pub architectures: Vec<Architecture>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub snap_start: Option<SnapStartResponse>,
    pub runtime_version_config: Option<RuntimeVersionConfig>,
    pub logging_config: Option<LoggingConfig>,
    pub tenancy_config: Option<TenancyConfig>,
    pub capacity_provider_config: Option<CapacityProviderConfig>,
    pub config_sha256: Option<String>,
    pub durable_config: Option<DurableConfig>,
    pub runtime_config: Option<FunctionRuntimeConfig>,
    pub accelerator_config: Option<AcceleratorConfig>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FunctionRuntimeConfig {
    #[aws(length(min = 48, max = 2048))]
    pub runtime_arn: String,
    #[aws(length(min = 1, max = 128))]
    pub runtime_alias: String,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum FunctionVersion {
    All,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum FunctionVersionLatestPublished {
    LatestPublished,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct FunctionVersionsPerCapacityProviderLimitExceededException {
    #[aws(name = "Type")]
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageConfig {
    #[aws(length(max = 1500))]
    pub entry_point: Option<Vec<String>>,
    #[aws(length(max = 1500))]
    pub command: Option<Vec<String>>,
    #[aws(length(max = 1000))]
    pub working_directory: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct ImageConfigError {
    pub error_code: Option<String>,
    #[aws(sensitive)]
    pub message: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageConfigResponse {
    pub image_config: Option<ImageConfig>,
    pub error: Option<ImageConfigError>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct InvalidCodeSignatureException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct InvalidParameterValueException {
    #[aws(name = "Type")]
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[aws_shape(
    required = LambdaManagedInstancesCapacityProviderConfigRequired,
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, PartialEq)]
pub struct LambdaManagedInstancesCapacityProviderConfig {
    #[aws(length(min = 1, max = 140))]
    pub capacity_provider_arn: String,
    #[aws(range(min = 1, max = 1600))]
    pub per_execution_environment_max_concurrency: Option<i32>,
    #[aws(name = "ExecutionEnvironmentMemoryGiBPerVCpu", range(min = 2, max = 8))]
    pub execution_environment_memory_gib_per_vcpu: Option<f64>,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum LastUpdateStatus {
    Successful,
    Failed,
    InProgress,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum LastUpdateStatusReasonCode {
    EniLimitExceeded,
    InsufficientRolePermissions,
    InvalidConfiguration,
    InternalError,
    #[aws(name = "SubnetOutOfIPAddresses")]
    SubnetOutOfIpAddresses,
    InvalidSubnet,
    InvalidSecurityGroup,
    ImageDeleted,
    ImageAccessDenied,
    InvalidImage,
    #[aws(name = "KMSKeyAccessDenied")]
    KmsKeyAccessDenied,
    #[aws(name = "KMSKeyNotFound")]
    KmsKeyNotFound,
    #[aws(name = "InvalidStateKMSKey")]
    InvalidStateKmsKey,
    #[aws(name = "DisabledKMSKey")]
    DisabledKmsKey,
    #[aws(name = "EFSIOError")]
    EfsioError,
    #[aws(name = "EFSMountConnectivityError")]
    EfsMountConnectivityError,
    #[aws(name = "EFSMountFailure")]
    EfsMountFailure,
    #[aws(name = "EFSMountTimeout")]
    EfsMountTimeout,
    InvalidRuntime,
    InvalidZipFileException,
    FunctionError,
    ServiceQuotaExceededException,
    VcpuLimitExceeded,
    CapacityProviderScalingLimitExceeded,
    InsufficientCapacity,
    #[aws(name = "EC2RequestLimitExceeded")]
    Ec2RequestLimitExceeded,
    #[aws(name = "FunctionError.InitTimeout")]
    FunctionErrorInitTimeout,
    #[aws(name = "FunctionError.RuntimeInitError")]
    FunctionErrorRuntimeInitError,
    #[aws(name = "FunctionError.ExtensionInitError")]
    FunctionErrorExtensionInitError,
    #[aws(name = "FunctionError.InvalidEntryPoint")]
    FunctionErrorInvalidEntryPoint,
    #[aws(name = "FunctionError.InvalidWorkingDirectory")]
    FunctionErrorInvalidWorkingDirectory,
    #[aws(name = "FunctionError.PermissionDenied")]
    FunctionErrorPermissionDenied,
    #[aws(name = "FunctionError.TooManyExtensions")]
    FunctionErrorTooManyExtensions,
    #[aws(name = "FunctionError.InitResourceExhausted")]
    FunctionErrorInitResourceExhausted,
    DisallowedByVpcEncryptionControl,
    IncompatibleAcceleratorInstanceTypes,
    DependencyError,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Layer {
    pub arn: Option<String>,
    pub code_size: Option<i64>,
    pub signing_profile_version_arn: Option<String>,
    pub signing_job_arn: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum LogFormat {
    #[aws(name = "JSON")]
    Json,
    Text,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct LoggingConfig {
    pub log_format: Option<LogFormat>,
    pub application_log_level: Option<ApplicationLogLevel>,
    pub system_log_level: Option<SystemLogLevel>,
    #[aws(length(min = 1, max = 512))]
    pub log_group: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PackageType {
    Zip,
    Image,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PreconditionFailedException {
    #[aws(name = "Type")]
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ResourceConflictException {
    #[aws(name = "Type")]
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ResourceNotFoundException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Runtime {
    Nodejs,
    #[aws(name = "nodejs4.3")]
    Nodejs4_3,
    #[aws(name = "nodejs6.10")]
    Nodejs6_10,
    #[aws(name = "nodejs8.10")]
    Nodejs8_10,
    #[aws(name = "nodejs10.x")]
    Nodejs10X,
    #[aws(name = "nodejs12.x")]
    Nodejs12X,
    #[aws(name = "nodejs14.x")]
    Nodejs14X,
    #[aws(name = "nodejs16.x")]
    Nodejs16X,
    #[aws(name = "nodejs18.x")]
    Nodejs18X,
    #[aws(name = "nodejs20.x")]
    Nodejs20X,
    #[aws(name = "nodejs22.x")]
    Nodejs22X,
    #[aws(name = "nodejs24.x")]
    Nodejs24X,
    Java8,
    #[aws(name = "java8.al2")]
    Java8Al2,
    Java11,
    Java17,
    Java21,
    Java25,
    #[aws(name = "python2.7")]
    Python2_7,
    #[aws(name = "python3.6")]
    Python3_6,
    #[aws(name = "python3.7")]
    Python3_7,
    #[aws(name = "python3.8")]
    Python3_8,
    #[aws(name = "python3.9")]
    Python3_9,
    #[aws(name = "python3.10")]
    Python3_10,
    #[aws(name = "python3.11")]
    Python3_11,
    #[aws(name = "python3.12")]
    Python3_12,
    #[aws(name = "python3.13")]
    Python3_13,
    #[aws(name = "python3.14")]
    Python3_14,
    #[aws(name = "dotnetcore1.0")]
    Dotnetcore1_0,
    #[aws(name = "dotnetcore2.0")]
    Dotnetcore2_0,
    #[aws(name = "dotnetcore2.1")]
    Dotnetcore2_1,
    #[aws(name = "dotnetcore3.1")]
    Dotnetcore3_1,
    Dotnet6,
    Dotnet8,
    Dotnet10,
    #[aws(name = "nodejs4.3-edge")]
    Nodejs4_3Edge,
    #[aws(name = "go1.x")]
    Go1X,
    #[aws(name = "ruby2.5")]
    Ruby2_5,
    #[aws(name = "ruby2.7")]
    Ruby2_7,
    #[aws(name = "ruby3.2")]
    Ruby3_2,
    #[aws(name = "ruby3.3")]
    Ruby3_3,
    #[aws(name = "ruby3.4")]
    Ruby3_4,
    #[aws(name = "ruby4.0")]
    Ruby4_0,
    Provided,
    #[aws(name = "provided.al2")]
    ProvidedAl2,
    #[aws(name = "provided.al2023")]
    ProvidedAl2023,
    #[aws(name = "nodejs26.x")]
    Nodejs26X,
    #[aws(name = "python3.15")]
    Python3_15,
    #[aws(name = "java8.al2023")]
    Java8Al2023,
    #[aws(name = "java11.al2023")]
    Java11Al2023,
    #[aws(name = "java17.al2023")]
    Java17Al2023,
    Custom,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RuntimeVersionConfig {
    pub runtime_version_arn: Option<String>,
    pub error: Option<RuntimeVersionError>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct RuntimeVersionError {
    pub error_code: Option<String>,
    #[aws(sensitive)]
    pub message: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct S3FilesConfig {
    pub direct_s3_read: Option<DirectS3Read>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum S3ObjectStorageMode {
    Copy,
    Reference,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SnapStart {
    pub apply_on: Option<SnapStartApplyOn>,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SnapStartApplyOn {
    PublishedVersions,
    None,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SnapStartOptimizationStatus {
    On,
    Off,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SnapStartResponse {
    pub apply_on: Option<SnapStartApplyOn>,
    pub optimization_status: Option<SnapStartOptimizationStatus>,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum State {
    Pending,
    Active,
    Inactive,
    Failed,
    Deactivating,
    Deactivated,
    ActiveNonInvocable,
    Deleting,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StateReasonCode {
    Idle,
    Creating,
    Restoring,
    EniLimitExceeded,
    InsufficientRolePermissions,
    InvalidConfiguration,
    InternalError,
    #[aws(name = "SubnetOutOfIPAddresses")]
    SubnetOutOfIpAddresses,
    InvalidSubnet,
    InvalidSecurityGroup,
    ImageDeleted,
    ImageAccessDenied,
    InvalidImage,
    #[aws(name = "KMSKeyAccessDenied")]
    KmsKeyAccessDenied,
    #[aws(name = "KMSKeyNotFound")]
    KmsKeyNotFound,
    #[aws(name = "InvalidStateKMSKey")]
    InvalidStateKmsKey,
    #[aws(name = "DisabledKMSKey")]
    DisabledKmsKey,
    #[aws(name = "EFSIOError")]
    EfsioError,
    #[aws(name = "EFSMountConnectivityError")]
    EfsMountConnectivityError,
    #[aws(name = "EFSMountFailure")]
    EfsMountFailure,
    #[aws(name = "EFSMountTimeout")]
    EfsMountTimeout,
    InvalidRuntime,
    InvalidZipFileException,
    FunctionError,
    ServiceQuotaExceededException,
    VcpuLimitExceeded,
    CapacityProviderScalingLimitExceeded,
    InsufficientCapacity,
    #[aws(name = "EC2RequestLimitExceeded")]
    Ec2RequestLimitExceeded,
    #[aws(name = "FunctionError.InitTimeout")]
    FunctionErrorInitTimeout,
    #[aws(name = "FunctionError.RuntimeInitError")]
    FunctionErrorRuntimeInitError,
    #[aws(name = "FunctionError.ExtensionInitError")]
    FunctionErrorExtensionInitError,
    #[aws(name = "FunctionError.InvalidEntryPoint")]
    FunctionErrorInvalidEntryPoint,
    #[aws(name = "FunctionError.InvalidWorkingDirectory")]
    FunctionErrorInvalidWorkingDirectory,
    #[aws(name = "FunctionError.PermissionDenied")]
    FunctionErrorPermissionDenied,
    #[aws(name = "FunctionError.TooManyExtensions")]
    FunctionErrorTooManyExtensions,
    #[aws(name = "FunctionError.InitResourceExhausted")]
    FunctionErrorInitResourceExhausted,
    DisallowedByVpcEncryptionControl,
    DrainingDurableExecutions,
    IncompatibleAcceleratorInstanceTypes,
    DependencyError,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SystemLogLevel {
    Debug,
    Info,
    Warn,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TenancyConfig {
    pub tenant_isolation_mode: TenantIsolationMode,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TenantIsolationMode {
    PerTenant,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ThrottleReason {
    ConcurrentInvocationLimitExceeded,
    FunctionInvocationRateLimitExceeded,
    ReservedFunctionConcurrentInvocationLimitExceeded,
    ReservedFunctionInvocationRateLimitExceeded,
    CallerRateLimitExceeded,
    ConcurrentSnapshotCreateLimitExceeded,
    Unknown(String),
}

#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TooManyRequestsException {
    #[aws(header = "Retry-After")]
    pub retry_after_seconds: Option<String>,
    #[aws(name = "Type")]
    pub r#type: Option<String>,
    pub message: Option<String>,
    #[aws(name = "Reason")]
    pub reason: Option<ThrottleReason>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TracingConfig {
    pub mode: Option<TracingMode>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TracingConfigResponse {
    pub mode: Option<TracingMode>,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TracingMode {
    Active,
    PassThrough,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct VpcConfig {
    #[aws(length(max = 16), each(length(max = 1024)))]
    pub subnet_ids: Option<Vec<String>>,
    #[aws(length(max = 5), each(length(max = 1024)))]
    pub security_group_ids: Option<Vec<String>>,
    pub ipv6_allowed_for_dual_stack: Option<bool>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct VpcConfigResponse {
    pub subnet_ids: Vec<String>,
    pub security_group_ids: Vec<String>,
    pub vpc_id: Option<String>,
    pub ipv6_allowed_for_dual_stack: Option<bool>,
}

pub fn function_active(
    client: &Client,
    operation: GetFunctionConfiguration,
) -> Wait<GetFunctionConfiguration> {
    client
        .wait(operation)
        .until(|output| output.state == Some(State::Active))
        .fail_if(|output| output.state == Some(State::Failed))
        .min_delay(Duration::from_secs(5))
        .max_delay(Duration::from_secs(5))
        .timeout(Duration::from_secs(300))
}

pub fn function_updated(
    client: &Client,
    operation: GetFunctionConfiguration,
) -> Wait<GetFunctionConfiguration> {
    client
        .wait(operation)
        .until(|output| output.last_update_status == Some(LastUpdateStatus::Successful))
        .fail_if(|output| output.last_update_status == Some(LastUpdateStatus::Failed))
        .min_delay(Duration::from_secs(5))
        .max_delay(Duration::from_secs(5))
        .timeout(Duration::from_secs(300))
}

pub fn published_version_active(
    client: &Client,
    operation: GetFunctionConfiguration,
) -> Wait<GetFunctionConfiguration> {
    client
        .wait(operation)
        .until(|output| output.state == Some(State::Active))
        .fail_if(|output| output.state == Some(State::Failed))
        .min_delay(Duration::from_secs(5))
        .max_delay(Duration::from_secs(5))
        .timeout(Duration::from_secs(1560))
}
