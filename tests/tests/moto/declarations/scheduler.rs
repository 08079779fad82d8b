use std::collections::BTreeMap;

use aws_operation::{Timestamp, aws_error, aws_operation, aws_output, aws_service, aws_shape};

#[aws_service(id = "Scheduler", error = SchedulerError)]
pub struct Scheduler;

#[aws_error]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SchedulerError {
    #[aws(status = 409)]
    ConflictException,
    #[aws(status = 500)]
    InternalServerException,
    #[aws(status = 404)]
    ResourceNotFoundException,
    #[aws(status = 402)]
    ServiceQuotaExceededException,
    #[aws(status = 429)]
    ThrottlingException,
    #[aws(status = 400)]
    ValidationException,
}

#[aws_operation(
    method = "POST",
    path = "/schedules/{Name}",
    service = Scheduler,
    output = CreateScheduleOutput,
    required = CreateScheduleRequired,
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CreateSchedule {
    #[aws(length(min = 1, max = 64))]
    pub name: String,
    #[aws(length(min = 1, max = 64))]
    pub group_name: Option<String>,
    #[aws(length(min = 1, max = 256))]
    pub schedule_expression: String,
    pub start_date: Option<Timestamp>,
    pub end_date: Option<Timestamp>,
    #[aws(length(max = 512))]
    pub description: Option<String>,
    #[aws(length(min = 1, max = 50))]
    pub schedule_expression_timezone: Option<String>,
    pub state: Option<ScheduleState>,
    #[aws(length(min = 1, max = 2048))]
    pub kms_key_arn: Option<String>,
    pub target: Target,
    pub flexible_time_window: FlexibleTimeWindow,
    #[aws(idempotency_token, length(min = 1, max = 64))]
    pub client_token: Option<String>,
    pub action_after_completion: Option<ActionAfterCompletion>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CreateScheduleOutput {
    pub schedule_arn: Option<String>,
}

#[aws_operation(
    method = "DELETE",
    path = "/schedules/{Name}",
    service = Scheduler,
    output = (),
    required = DeleteScheduleRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DeleteSchedule {
    #[aws(length(min = 1, max = 64))]
    pub name: String,
    #[aws(query, length(min = 1, max = 64))]
    pub group_name: Option<String>,
    #[aws(query, idempotency_token, length(min = 1, max = 64))]
    pub client_token: Option<String>,
}

#[aws_operation(
    method = "GET",
    path = "/schedules/{Name}",
    service = Scheduler,
    output = GetScheduleOutput,
    required = GetScheduleRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GetSchedule {
    #[aws(length(min = 1, max = 64))]
    pub name: String,
    #[aws(query, length(min = 1, max = 64))]
    pub group_name: Option<String>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetScheduleOutput {
    pub arn: Option<String>,
    pub group_name: Option<String>,
    pub name: Option<String>,
    pub schedule_expression: Option<String>,
    pub start_date: Option<Timestamp>,
    pub end_date: Option<Timestamp>,
    pub description: Option<String>,
    pub schedule_expression_timezone: Option<String>,
    pub state: Option<ScheduleState>,
    pub creation_date: Option<Timestamp>,
    pub last_modification_date: Option<Timestamp>,
    pub kms_key_arn: Option<String>,
    pub target: Option<Target>,
    pub flexible_time_window: Option<FlexibleTimeWindow>,
    pub action_after_completion: Option<ActionAfterCompletion>,
}

#[aws_operation(
    method = "GET",
    path = "/schedules",
    service = Scheduler,
    output = ListSchedulesOutput,
    pages(input = "NextToken", output = "NextToken", items = "Schedules", limit = "MaxResults"),
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ListSchedules {
    #[aws(query = "ScheduleGroup", length(min = 1, max = 64))]
    pub group_name: Option<String>,
    #[aws(query, length(min = 1, max = 64))]
    pub name_prefix: Option<String>,
    #[aws(query)]
    pub state: Option<ScheduleState>,
    #[aws(query, length(min = 1, max = 2048))]
    pub next_token: Option<String>,
    #[aws(query, range(min = 1, max = 100))]
    pub max_results: Option<i32>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ListSchedulesOutput {
    pub next_token: Option<String>,
    pub schedules: Vec<ScheduleSummary>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ActionAfterCompletion {
    None,
    Delete,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AssignPublicIp {
    Enabled,
    Disabled,
    Unknown(String),
}

#[aws_shape(required = AwsVpcConfigurationRequired, rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AwsVpcConfiguration {
    #[aws(length(min = 1, max = 16), each(length(min = 1, max = 1000)))]
    pub subnets: Vec<String>,
    #[aws(length(min = 1, max = 5), each(length(min = 1, max = 1000)))]
    pub security_groups: Option<Vec<String>>,
    pub assign_public_ip: Option<AssignPublicIp>,
}

#[aws_shape(required = CapacityProviderStrategyItemRequired)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CapacityProviderStrategyItem {
    #[aws(length(min = 1, max = 255))]
    pub capacity_provider: String,
    #[aws(range(min = 0, max = 1000))]
    pub weight: Option<i32>,
    #[aws(range(min = 0, max = 100000))]
    pub base: Option<i32>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeadLetterConfig {
    #[aws(length(min = 1, max = 1600))]
    pub arn: Option<String>,
}

#[aws_shape(required = EcsParametersRequired, rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EcsParameters {
    #[aws(length(min = 1, max = 1600))]
    pub task_definition_arn: String,
    #[aws(range(min = 1, max = 10))]
    pub task_count: Option<i32>,
    pub launch_type: Option<LaunchType>,
    pub network_configuration: Option<NetworkConfiguration>,
    #[aws(length(min = 1, max = 64))]
    pub platform_version: Option<String>,
    #[aws(length(min = 1, max = 255))]
    pub group: Option<String>,
    #[aws(length(max = 6))]
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    #[aws(name = "EnableECSManagedTags")]
    pub enable_ecs_managed_tags: Option<bool>,
    pub enable_execute_command: Option<bool>,
    #[aws(length(max = 10))]
    pub placement_constraints: Option<Vec<PlacementConstraint>>,
    #[aws(length(max = 5))]
    pub placement_strategy: Option<Vec<PlacementStrategy>>,
    pub propagate_tags: Option<PropagateTags>,
    #[aws(length(max = 1024))]
    pub reference_id: Option<String>,
    #[aws(length(max = 50))]
    pub tags: Option<Vec<BTreeMap<String, String>>>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EventBridgeParameters {
    #[aws(length(min = 1, max = 128))]
    pub detail_type: String,
    #[aws(length(min = 1, max = 256))]
    pub source: String,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EventBridgePutEventsV2Parameters {
    #[aws(length(min = 1, max = 128))]
    pub detail_type: String,
    #[aws(length(min = 1, max = 256))]
    pub source: String,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EventBridgePutRawEventsParameters {
    #[aws(length(max = 100), each(length(min = 1)))]
    pub metadata: Option<BTreeMap<String, String>>,
}

#[aws_shape(required = FlexibleTimeWindowRequired, rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FlexibleTimeWindow {
    pub mode: FlexibleTimeWindowMode,
    #[aws(range(min = 1, max = 1440))]
    pub maximum_window_in_minutes: Option<i32>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum FlexibleTimeWindowMode {
    Off,
    Flexible,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct KinesisParameters {
    #[aws(length(min = 1, max = 256))]
    pub partition_key: String,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum LaunchType {
    Ec2,
    Fargate,
    External,
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
    #[aws(length(max = 2000))]
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
    #[aws(length(max = 255))]
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
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RetryPolicy {
    #[aws(range(min = 60, max = 86400))]
    pub maximum_event_age_in_seconds: Option<i32>,
    #[aws(range(min = 0, max = 185))]
    pub maximum_retry_attempts: Option<i32>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SageMakerPipelineParameter {
    #[aws(length(min = 1, max = 256))]
    pub name: String,
    #[aws(length(min = 1, max = 1024))]
    pub value: String,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SageMakerPipelineParameters {
    #[aws(length(max = 200))]
    pub pipeline_parameter_list: Option<Vec<SageMakerPipelineParameter>>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ScheduleState {
    Enabled,
    Disabled,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ScheduleSummary {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub group_name: Option<String>,
    pub state: Option<ScheduleState>,
    pub creation_date: Option<Timestamp>,
    pub last_modification_date: Option<Timestamp>,
    pub target: Option<TargetSummary>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SqsParameters {
    #[aws(length(min = 1, max = 128))]
    pub message_group_id: Option<String>,
}

#[aws_shape(required = TargetRequired, rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Target {
    #[aws(length(min = 1, max = 1600))]
    pub arn: String,
    #[aws(length(min = 1, max = 1600))]
    pub role_arn: String,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub retry_policy: Option<RetryPolicy>,
    #[aws(length(min = 1))]
    pub input: Option<String>,
    pub ecs_parameters: Option<EcsParameters>,
    pub event_bridge_parameters: Option<EventBridgeParameters>,
    pub event_bridge_put_events_v2_parameters: Option<EventBridgePutEventsV2Parameters>,
    pub event_bridge_put_raw_events_parameters: Option<EventBridgePutRawEventsParameters>,
    pub kinesis_parameters: Option<KinesisParameters>,
    pub sage_maker_pipeline_parameters: Option<SageMakerPipelineParameters>,
    pub sqs_parameters: Option<SqsParameters>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TargetSummary {
    pub arn: Option<String>,
}
