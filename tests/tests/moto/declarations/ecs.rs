use std::collections::BTreeMap;
use std::time::Duration;

use aws_operation::wait::Wait;
use aws_operation::{
    AwsJson1_1, Client, Document, Timestamp, UnknownMember, aws_error, aws_operation, aws_output,
    aws_service, aws_shape,
};

#[aws_service(
    id = "ECS",
    protocol = AwsJson1_1,
    target_prefix = "AmazonEC2ContainerServiceV20141113",
    error = EcsError,
)]
pub struct Ecs;

#[aws_error]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum EcsError {
    AccessDeniedException,
    ClientException,
    ClusterNotFoundException,
    InvalidParameterException,
    ServerException,
}

#[aws_operation(
    service = Ecs,
    output = DescribeServicesResponse,
    required = DescribeServicesRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DescribeServices {
    pub cluster: Option<String>,
    pub services: Vec<String>,
    pub include: Option<Vec<ServiceField>>,
}

#[aws_output]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeServicesResponse {
    pub services: Vec<Service>,
    pub failures: Vec<Failure>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AdvancedConfiguration {
    pub alternate_target_group_arn: Option<String>,
    pub production_listener_rule: Option<String>,
    pub test_listener_rule: Option<String>,
    pub role_arn: Option<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AssignPublicIp {
    Enabled,
    Disabled,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AvailabilityZoneRebalancing {
    Enabled,
    Disabled,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AwsVpcConfiguration {
    pub subnets: Vec<String>,
    pub security_groups: Vec<String>,
    pub assign_public_ip: Option<AssignPublicIp>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CanaryConfiguration {
    pub canary_percent: Option<f64>,
    pub canary_bake_time_in_minutes: Option<i32>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CapacityProviderStrategyItem {
    pub capacity_provider: Option<String>,
    pub weight: Option<i32>,
    pub base: Option<i32>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Deployment {
    pub id: Option<String>,
    pub status: Option<String>,
    pub task_definition: Option<String>,
    pub desired_count: Option<i32>,
    pub pending_count: Option<i32>,
    pub running_count: Option<i32>,
    pub failed_tasks: Option<i32>,
    pub created_at: Option<Timestamp>,
    pub updated_at: Option<Timestamp>,
    pub capacity_provider_strategy: Vec<CapacityProviderStrategyItem>,
    pub launch_type: Option<LaunchType>,
    pub platform_version: Option<String>,
    pub platform_family: Option<String>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub rollout_state: Option<DeploymentRolloutState>,
    pub rollout_state_reason: Option<String>,
    pub service_connect_configuration: Option<ServiceConnectConfiguration>,
    pub service_connect_resources: Vec<ServiceConnectServiceResource>,
    pub volume_configurations: Vec<ServiceVolumeConfiguration>,
    pub fargate_ephemeral_storage: Option<DeploymentEphemeralStorage>,
    pub vpc_lattice_configurations: Vec<VpcLatticeConfiguration>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeploymentAlarms {
    pub alarm_names: Vec<String>,
    pub rollback: Option<bool>,
    pub enable: Option<bool>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeploymentCircuitBreaker {
    pub enable: Option<bool>,
    pub rollback: Option<bool>,
    pub reset_on_healthy_task: Option<bool>,
    pub threshold_configuration: Option<ThresholdConfiguration>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeploymentConfiguration {
    pub deployment_circuit_breaker: Option<DeploymentCircuitBreaker>,
    pub maximum_percent: Option<i32>,
    pub minimum_healthy_percent: Option<i32>,
    pub alarms: Option<DeploymentAlarms>,
    pub strategy: Option<DeploymentStrategy>,
    pub bake_time_in_minutes: Option<i32>,
    pub lifecycle_hooks: Vec<DeploymentLifecycleHook>,
    pub linear_configuration: Option<LinearConfiguration>,
    pub canary_configuration: Option<CanaryConfiguration>,
    pub early_success_criteria: Option<DeploymentEarlySuccessCriteria>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeploymentController {
    pub r#type: Option<DeploymentControllerType>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DeploymentControllerType {
    Ecs,
    CodeDeploy,
    External,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeploymentEarlySuccessCriteria {
    pub enable: Option<bool>,
    pub healthy_percent: Option<i32>,
    pub source_service_revision_cleanup: Option<ServiceRevisionCleanup>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeploymentEphemeralStorage {
    pub kms_key_id: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeploymentLifecycleHook {
    pub target_type: Option<DeploymentLifecycleHookTargetType>,
    pub hook_target_arn: Option<String>,
    pub role_arn: Option<String>,
    pub lifecycle_stages: Vec<DeploymentLifecycleHookStage>,
    pub hook_details: Option<Document>,
    pub timeout_configuration: Option<DeploymentLifecycleHookTimeoutConfiguration>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DeploymentLifecycleHookAction {
    Rollback,
    Continue,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DeploymentLifecycleHookStage {
    ReconcileService,
    PreScaleUp,
    PostScaleUp,
    TestTrafficShift,
    PostTestTrafficShift,
    PreProductionTrafficShift,
    ProductionTrafficShift,
    PostProductionTrafficShift,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DeploymentLifecycleHookTargetType {
    AwsLambda,
    Pause,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeploymentLifecycleHookTimeoutConfiguration {
    pub timeout_in_minutes: Option<i32>,
    pub action: Option<DeploymentLifecycleHookAction>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DeploymentRolloutState {
    Completed,
    Failed,
    InProgress,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DeploymentStrategy {
    Rolling,
    BlueGreen,
    Linear,
    Canary,
    Unknown(String),
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum EBSResourceType {
    Volume,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EBSTagSpecification {
    pub resource_type: Option<EBSResourceType>,
    pub tags: Vec<Tag>,
    pub propagate_tags: Option<PropagateTags>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Failure {
    pub arn: Option<String>,
    pub reason: Option<String>,
    pub detail: Option<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum LaunchType {
    Ec2,
    Fargate,
    External,
    ManagedInstances,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LinearConfiguration {
    pub step_percent: Option<f64>,
    pub step_bake_time_in_minutes: Option<i32>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct LoadBalancer {
    pub target_group_arn: Option<String>,
    pub load_balancer_name: Option<String>,
    pub container_name: Option<String>,
    pub container_port: Option<i32>,
    pub advanced_configuration: Option<AdvancedConfiguration>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct LogConfiguration {
    pub log_driver: Option<LogDriver>,
    pub options: BTreeMap<String, String>,
    pub secret_options: Vec<Secret>,
}

#[aws_shape(rename_all = "kebab-case")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum LogDriver {
    JsonFile,
    Syslog,
    Journald,
    Gelf,
    Fluentd,
    Awslogs,
    Splunk,
    Awsfirelens,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkConfiguration {
    pub awsvpc_configuration: Option<AwsVpcConfiguration>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PlacementConstraint {
    pub r#type: Option<PlacementConstraintType>,
    pub expression: Option<String>,
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PlacementConstraintType {
    DistinctInstance,
    MemberOf,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PlacementStrategy {
    pub r#type: Option<PlacementStrategyType>,
    pub field: Option<String>,
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PlacementStrategyType {
    Random,
    Spread,
    Binpack,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PropagateTags {
    TaskDefinition,
    Service,
    None,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ResourceManagementType {
    Customer,
    Ecs,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scale {
    pub value: Option<f64>,
    pub unit: Option<ScaleUnit>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ScaleUnit {
    Percent,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SchedulingStrategy {
    Replica,
    Daemon,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Secret {
    pub name: Option<String>,
    pub value_from: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Service {
    pub service_arn: Option<String>,
    pub service_name: Option<String>,
    pub cluster_arn: Option<String>,
    pub load_balancers: Vec<LoadBalancer>,
    pub service_registries: Vec<ServiceRegistry>,
    pub status: Option<String>,
    pub desired_count: Option<i32>,
    pub running_count: Option<i32>,
    pub pending_count: Option<i32>,
    pub launch_type: Option<LaunchType>,
    pub capacity_provider_strategy: Vec<CapacityProviderStrategyItem>,
    pub platform_version: Option<String>,
    pub platform_family: Option<String>,
    pub task_definition: Option<String>,
    pub deployment_configuration: Option<DeploymentConfiguration>,
    pub task_sets: Vec<TaskSet>,
    pub deployments: Vec<Deployment>,
    pub role_arn: Option<String>,
    pub events: Vec<ServiceEvent>,
    pub created_at: Option<Timestamp>,
    pub current_service_deployment: Option<String>,
    pub current_service_revisions: Vec<ServiceCurrentRevisionSummary>,
    pub placement_constraints: Vec<PlacementConstraint>,
    pub placement_strategy: Vec<PlacementStrategy>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub health_check_grace_period_seconds: Option<i32>,
    pub scheduling_strategy: Option<SchedulingStrategy>,
    pub deployment_controller: Option<DeploymentController>,
    pub tags: Vec<Tag>,
    pub created_by: Option<String>,
    #[aws(name = "enableECSManagedTags")]
    pub enable_ecs_managed_tags: Option<bool>,
    pub propagate_tags: Option<PropagateTags>,
    pub enable_execute_command: Option<bool>,
    pub availability_zone_rebalancing: Option<AvailabilityZoneRebalancing>,
    pub resource_management_type: Option<ResourceManagementType>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceConnectAccessLogConfiguration {
    pub format: Option<ServiceConnectAccessLoggingFormat>,
    pub include_query_parameters: Option<ServiceConnectIncludeQueryParameters>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ServiceConnectAccessLoggingFormat {
    Text,
    Json,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceConnectClientAlias {
    pub port: Option<i32>,
    pub dns_name: Option<String>,
    pub test_traffic_rules: Option<ServiceConnectTestTrafficRules>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceConnectConfiguration {
    pub enabled: Option<bool>,
    pub namespace: Option<String>,
    pub services: Vec<ServiceConnectService>,
    pub log_configuration: Option<LogConfiguration>,
    pub access_log_configuration: Option<ServiceConnectAccessLogConfiguration>,
    pub container_configurations: Vec<ServiceConnectContainerConfiguration>,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq)]
pub enum ServiceConnectContainerConfiguration {
    LogLevel(ServiceConnectContainerLogLevel),
    Unknown(UnknownMember),
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ServiceConnectContainerLogLevel {
    Debug,
    Info,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ServiceConnectIncludeQueryParameters {
    Disabled,
    Enabled,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceConnectService {
    pub port_name: Option<String>,
    pub discovery_name: Option<String>,
    pub client_aliases: Vec<ServiceConnectClientAlias>,
    pub ingress_port_override: Option<i32>,
    pub timeout: Option<TimeoutConfiguration>,
    pub tls: Option<ServiceConnectTlsConfiguration>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceConnectServiceResource {
    pub discovery_name: Option<String>,
    pub discovery_arn: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceConnectTestTrafficHeaderMatchRules {
    pub exact: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceConnectTestTrafficHeaderRules {
    pub name: Option<String>,
    pub value: Option<ServiceConnectTestTrafficHeaderMatchRules>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceConnectTestTrafficRules {
    pub header: Option<ServiceConnectTestTrafficHeaderRules>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceConnectTlsCertificateAuthority {
    pub aws_pca_authority_arn: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceConnectTlsConfiguration {
    pub issuer_certificate_authority: Option<ServiceConnectTlsCertificateAuthority>,
    pub kms_key: Option<String>,
    pub role_arn: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceCurrentRevisionSummary {
    pub arn: Option<String>,
    pub requested_task_count: Option<i32>,
    pub running_task_count: Option<i32>,
    pub pending_task_count: Option<i32>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceEvent {
    pub id: Option<String>,
    pub created_at: Option<Timestamp>,
    pub message: Option<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ServiceField {
    Tags,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceManagedEBSVolumeConfiguration {
    pub encrypted: Option<bool>,
    pub kms_key_id: Option<String>,
    pub volume_type: Option<String>,
    #[aws(name = "sizeInGiB")]
    pub size_in_gib: Option<i32>,
    pub snapshot_id: Option<String>,
    pub volume_initialization_rate: Option<i32>,
    pub iops: Option<i32>,
    pub throughput: Option<i32>,
    pub tag_specifications: Vec<EBSTagSpecification>,
    pub role_arn: Option<String>,
    pub filesystem_type: Option<TaskFilesystemType>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceRegistry {
    pub registry_arn: Option<String>,
    pub port: Option<i32>,
    pub container_name: Option<String>,
    pub container_port: Option<i32>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ServiceRevisionCleanup {
    Blocking,
    Deferred,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceVolumeConfiguration {
    pub name: Option<String>,
    #[aws(name = "managedEBSVolume")]
    pub managed_ebs_volume: Option<ServiceManagedEBSVolumeConfiguration>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StabilityStatus {
    SteadyState,
    Stabilizing,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}

#[aws_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TaskFilesystemType {
    Ext3,
    Ext4,
    Xfs,
    Ntfs,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskSet {
    pub id: Option<String>,
    pub task_set_arn: Option<String>,
    pub service_arn: Option<String>,
    pub cluster_arn: Option<String>,
    pub started_by: Option<String>,
    pub external_id: Option<String>,
    pub status: Option<String>,
    pub task_definition: Option<String>,
    pub computed_desired_count: Option<i32>,
    pub pending_count: Option<i32>,
    pub running_count: Option<i32>,
    pub created_at: Option<Timestamp>,
    pub updated_at: Option<Timestamp>,
    pub launch_type: Option<LaunchType>,
    pub capacity_provider_strategy: Vec<CapacityProviderStrategyItem>,
    pub platform_version: Option<String>,
    pub platform_family: Option<String>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub load_balancers: Vec<LoadBalancer>,
    pub service_registries: Vec<ServiceRegistry>,
    pub scale: Option<Scale>,
    pub stability_status: Option<StabilityStatus>,
    pub stability_status_at: Option<Timestamp>,
    pub tags: Vec<Tag>,
    pub fargate_ephemeral_storage: Option<DeploymentEphemeralStorage>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ThresholdConfiguration {
    pub r#type: Option<ThresholdType>,
    pub value: Option<i32>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ThresholdType {
    Count,
    BoundedPercent,
    UnboundedPercent,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TimeoutConfiguration {
    pub idle_timeout_seconds: Option<i32>,
    pub per_request_timeout_seconds: Option<i32>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct VpcLatticeAdvancedConfiguration {
    pub alternate_target_group_arn: Option<String>,
    pub production_listener_rule: Option<String>,
    pub test_listener_rule: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct VpcLatticeConfiguration {
    pub role_arn: Option<String>,
    pub target_group_arn: Option<String>,
    pub port_name: Option<String>,
    pub advanced_configuration: Option<VpcLatticeAdvancedConfiguration>,
}

pub fn services_inactive(client: &Client, operation: DescribeServices) -> Wait<DescribeServices> {
    client
        .wait(operation)
        .fail_if(|output| output.failures.iter().any(|it| it.reason.as_deref() == Some("MISSING")))
        .until(|output| output.services.iter().any(|it| it.status.as_deref() == Some("INACTIVE")))
        .min_delay(Duration::from_secs(15))
        .max_delay(Duration::from_secs(15))
        .timeout(Duration::from_secs(600))
}

pub fn services_stable(client: &Client, operation: DescribeServices) -> Wait<DescribeServices> {
    client
        .wait(operation)
        .fail_if(|output| output.failures.iter().any(|it| it.reason.as_deref() == Some("MISSING")))
        .fail_if(|output| {
            output
                .services
                .iter()
                .any(|it| matches!(it.status.as_deref(), Some("DRAINING" | "INACTIVE")))
        })
        .until(|output| {
            output
                .services
                .iter()
                .all(|it| it.deployments.len() == 1 && it.running_count == it.desired_count)
        })
        .min_delay(Duration::from_secs(15))
        .max_delay(Duration::from_secs(15))
        .timeout(Duration::from_secs(600))
}
