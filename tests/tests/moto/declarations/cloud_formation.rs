use std::time::Duration;

use aws_operation::wait::Wait;
use aws_operation::{
    AwsQuery, Client, Timestamp, aws_error, aws_operation, aws_output, aws_service, aws_shape,
};

#[aws_service(
    id = "CloudFormation",
    endpoint_variant(
        fips,
        partition = "aws-us-gov",
        endpoint = "https://cloudformation.{region}.{dnsSuffix}"
    ),
    protocol = AwsQuery,
    version = "2010-05-15",
    error = CloudFormationError,
)]
pub struct CloudFormation;

#[aws_error]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CloudFormationError {
    #[aws(status = 400)]
    AlreadyExistsException,
    #[aws(status = 400)]
    InsufficientCapabilitiesException,
    #[aws(status = 400)]
    LimitExceededException,
    #[aws(status = 400)]
    TokenAlreadyExistsException,
}

#[aws_operation(
    service = CloudFormation,
    output = CreateStackOutput,
    required = CreateStackRequired,
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CreateStack {
    pub stack_name: String,
    #[aws(length(min = 1))]
    pub template_body: Option<String>,
    #[aws(name = "TemplateURL", length(min = 1, max = 5120))]
    pub template_url: Option<String>,
    pub parameters: Option<Vec<Parameter>>,
    pub disable_rollback: Option<bool>,
    pub rollback_configuration: Option<RollbackConfiguration>,
    #[aws(range(min = 1))]
    pub timeout_in_minutes: Option<i32>,
    #[aws(name = "NotificationARNs", length(max = 5))]
    pub notification_arns: Option<Vec<String>>,
    pub capabilities: Option<Vec<Capability>>,
    #[aws(each(length(min = 1, max = 256)))]
    pub resource_types: Option<Vec<String>>,
    #[aws(name = "RoleARN", length(min = 20, max = 2048))]
    pub role_arn: Option<String>,
    pub on_failure: Option<OnFailure>,
    #[aws(length(min = 1, max = 16384))]
    pub stack_policy_body: Option<String>,
    #[aws(name = "StackPolicyURL", length(min = 1, max = 5120))]
    pub stack_policy_url: Option<String>,
    #[aws(length(max = 50))]
    pub tags: Option<Vec<Tag>>,
    #[aws(length(min = 1, max = 128))]
    pub client_request_token: Option<String>,
    pub enable_termination_protection: Option<bool>,
    pub retain_except_on_create: Option<bool>,
    pub deployment_config: Option<DeploymentConfig>,
    pub disable_validation: Option<bool>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CreateStackOutput {
    pub stack_id: Option<String>,
    pub operation_id: Option<String>,
}

#[aws_operation(
    service = CloudFormation,
    output = DescribeStacksOutput,
    pages(input = "NextToken", output = "NextToken", items = "Stacks"),
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DescribeStacks {
    pub stack_name: Option<String>,
    #[aws(length(min = 1, max = 1024))]
    pub next_token: Option<String>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DescribeStacksOutput {
    pub stacks: Vec<Stack>,
    pub next_token: Option<String>,
}

#[aws_operation(
    service = CloudFormation,
    output = ListStackResourcesOutput,
    pages(input = "NextToken", output = "NextToken", items = "StackResourceSummaries"),
    required = ListStackResourcesRequired,
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ListStackResources {
    pub stack_name: String,
    #[aws(length(min = 1, max = 1024))]
    pub next_token: Option<String>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ListStackResourcesOutput {
    pub stack_resource_summaries: Vec<StackResourceSummary>,
    pub next_token: Option<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Capability {
    CapabilityIam,
    CapabilityNamedIam,
    CapabilityAutoExpand,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DeletionMode {
    Standard,
    ForceDeleteStack,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeploymentConfig {
    pub mode: Option<DeploymentConfigMode>,
    pub disable_rollback: Option<bool>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DeploymentConfigMode {
    Standard,
    Express,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DetailedStatus {
    ConfigurationComplete,
    ValidationFailed,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ModuleInfo {
    pub type_hierarchy: Option<String>,
    pub logical_id_hierarchy: Option<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum OnFailure {
    DoNothing,
    Rollback,
    Delete,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OperationEntry {
    pub operation_type: Option<OperationType>,
    pub operation_id: Option<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum OperationType {
    CreateStack,
    UpdateStack,
    DeleteStack,
    ContinueRollback,
    Rollback,
    CreateChangeset,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Output {
    pub output_key: Option<String>,
    pub output_value: Option<String>,
    pub description: Option<String>,
    pub export_name: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Parameter {
    pub parameter_key: Option<String>,
    pub parameter_value: Option<String>,
    pub use_previous_value: Option<bool>,
    pub resolved_value: Option<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ResourceStatus {
    CreateInProgress,
    CreateFailed,
    CreateComplete,
    DeleteInProgress,
    DeleteFailed,
    DeleteComplete,
    DeleteSkipped,
    UpdateInProgress,
    UpdateFailed,
    UpdateComplete,
    ImportFailed,
    ImportComplete,
    ImportInProgress,
    ImportRollbackInProgress,
    ImportRollbackFailed,
    ImportRollbackComplete,
    ExportFailed,
    ExportComplete,
    ExportInProgress,
    ExportRollbackInProgress,
    ExportRollbackFailed,
    ExportRollbackComplete,
    UpdateRollbackInProgress,
    UpdateRollbackComplete,
    UpdateRollbackFailed,
    RollbackInProgress,
    RollbackComplete,
    RollbackFailed,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RollbackConfiguration {
    #[aws(length(max = 5))]
    pub rollback_triggers: Option<Vec<RollbackTrigger>>,
    #[aws(range(min = 0, max = 180))]
    pub monitoring_time_in_minutes: Option<i32>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RollbackTrigger {
    pub arn: String,
    pub r#type: String,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Stack {
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub change_set_id: Option<String>,
    pub description: Option<String>,
    pub parameters: Vec<Parameter>,
    pub creation_time: Option<Timestamp>,
    pub deletion_time: Option<Timestamp>,
    pub last_updated_time: Option<Timestamp>,
    pub rollback_configuration: Option<RollbackConfiguration>,
    pub stack_status: Option<StackStatus>,
    pub stack_status_reason: Option<String>,
    pub disable_rollback: Option<bool>,
    pub deployment_config: Option<DeploymentConfig>,
    #[aws(name = "NotificationARNs")]
    pub notification_arns: Vec<String>,
    pub timeout_in_minutes: Option<i32>,
    pub capabilities: Vec<Capability>,
    pub outputs: Vec<Output>,
    #[aws(name = "RoleARN")]
    pub role_arn: Option<String>,
    pub tags: Vec<Tag>,
    pub enable_termination_protection: Option<bool>,
    pub parent_id: Option<String>,
    pub root_id: Option<String>,
    pub drift_information: Option<StackDriftInformation>,
    pub retain_except_on_create: Option<bool>,
    pub deletion_mode: Option<DeletionMode>,
    pub detailed_status: Option<DetailedStatus>,
    pub last_operations: Vec<OperationEntry>,
    pub alias_name: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct StackDriftInformation {
    pub stack_drift_status: Option<StackDriftStatus>,
    pub last_check_timestamp: Option<Timestamp>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StackDriftStatus {
    Drifted,
    InSync,
    #[aws(name = "UNKNOWN")]
    UnknownValue,
    NotChecked,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct StackResourceDriftInformationSummary {
    pub stack_resource_drift_status: Option<StackResourceDriftStatus>,
    pub last_check_timestamp: Option<Timestamp>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StackResourceDriftStatus {
    InSync,
    Modified,
    Deleted,
    NotChecked,
    #[aws(name = "UNKNOWN")]
    UnknownValue,
    Unsupported,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct StackResourceSummary {
    pub logical_resource_id: Option<String>,
    pub physical_resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub last_updated_timestamp: Option<Timestamp>,
    pub resource_status: Option<ResourceStatus>,
    pub resource_status_reason: Option<String>,
    pub drift_information: Option<StackResourceDriftInformationSummary>,
    pub module_info: Option<ModuleInfo>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StackStatus {
    CreateInProgress,
    CreateFailed,
    CreateComplete,
    RollbackInProgress,
    RollbackFailed,
    RollbackComplete,
    DeleteInProgress,
    DeleteFailed,
    DeleteComplete,
    UpdateInProgress,
    UpdateCompleteCleanupInProgress,
    UpdateComplete,
    UpdateFailed,
    UpdateRollbackInProgress,
    UpdateRollbackFailed,
    UpdateRollbackCompleteCleanupInProgress,
    UpdateRollbackComplete,
    ReviewInProgress,
    ImportInProgress,
    ImportComplete,
    ImportRollbackInProgress,
    ImportRollbackFailed,
    ImportRollbackComplete,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Tag {
    #[aws(length(min = 1, max = 128))]
    pub key: String,
    #[aws(length(min = 1, max = 256))]
    pub value: String,
}

pub fn stack_create_complete(client: &Client, operation: DescribeStacks) -> Wait<DescribeStacks> {
    client
        .wait(operation)
        .until(|output| {
            let mut found = output.stacks.iter().filter_map(|it| it.stack_status.as_ref());
            let first = found.next();
            matches!(
                first,
                Some(
                    StackStatus::CreateComplete
                        | StackStatus::UpdateComplete
                        | StackStatus::UpdateInProgress
                        | StackStatus::UpdateCompleteCleanupInProgress
                        | StackStatus::UpdateFailed
                        | StackStatus::UpdateRollbackInProgress
                        | StackStatus::UpdateRollbackFailed
                        | StackStatus::UpdateRollbackCompleteCleanupInProgress
                        | StackStatus::UpdateRollbackComplete,
                )
            ) && found.all(|it| Some(it) == first)
        })
        .fail_if(|output| {
            output.stacks.iter().any(|it| {
                matches!(
                    it.stack_status,
                    Some(
                        StackStatus::CreateFailed
                            | StackStatus::DeleteComplete
                            | StackStatus::DeleteFailed
                            | StackStatus::RollbackFailed
                            | StackStatus::RollbackComplete,
                    )
                )
            })
        })
        .min_delay(Duration::from_secs(30))
        .max_delay(Duration::from_secs(30))
        .timeout(Duration::from_secs(3600))
}

pub fn stack_delete_complete(
    client: &Client,
    operation: DescribeStacks,
) -> Wait<DescribeStacks, Option<DescribeStacksOutput>> {
    client
        .wait(operation)
        .until(|output| {
            let mut found =
                output.stacks.iter().filter_map(|it| it.stack_status.as_ref()).peekable();
            found.peek().is_some() && found.all(|it| *it == StackStatus::DeleteComplete)
        })
        .or_error("ValidationError")
        .fail_if(|output| {
            output.stacks.iter().any(|it| {
                matches!(
                    it.stack_status,
                    Some(
                        StackStatus::DeleteFailed
                            | StackStatus::CreateFailed
                            | StackStatus::RollbackFailed
                            | StackStatus::UpdateRollbackInProgress
                            | StackStatus::UpdateRollbackFailed
                            | StackStatus::UpdateRollbackComplete
                            | StackStatus::UpdateComplete,
                    )
                )
            })
        })
        .min_delay(Duration::from_secs(30))
        .max_delay(Duration::from_secs(30))
        .timeout(Duration::from_secs(3600))
}

pub fn stack_exists(client: &Client, operation: DescribeStacks) -> Wait<DescribeStacks> {
    client
        .wait(operation)
        .until(|_| true)
        .while_error("ValidationError")
        .min_delay(Duration::from_secs(5))
        .max_delay(Duration::from_secs(5))
        .timeout(Duration::from_secs(100))
}

pub fn stack_import_complete(client: &Client, operation: DescribeStacks) -> Wait<DescribeStacks> {
    client
        .wait(operation)
        .until(|output| {
            let mut found =
                output.stacks.iter().filter_map(|it| it.stack_status.as_ref()).peekable();
            found.peek().is_some() && found.all(|it| *it == StackStatus::ImportComplete)
        })
        .fail_if(|output| {
            output.stacks.iter().any(|it| {
                matches!(
                    it.stack_status,
                    Some(
                        StackStatus::RollbackComplete
                            | StackStatus::RollbackFailed
                            | StackStatus::ImportRollbackInProgress
                            | StackStatus::ImportRollbackFailed
                            | StackStatus::ImportRollbackComplete,
                    )
                )
            })
        })
        .min_delay(Duration::from_secs(30))
        .max_delay(Duration::from_secs(30))
        .timeout(Duration::from_secs(3600))
}

pub fn stack_rollback_complete(client: &Client, operation: DescribeStacks) -> Wait<DescribeStacks> {
    client
        .wait(operation)
        .until(|output| {
            let mut found =
                output.stacks.iter().filter_map(|it| it.stack_status.as_ref()).peekable();
            found.peek().is_some() && found.all(|it| *it == StackStatus::UpdateRollbackComplete)
        })
        .fail_if(|output| {
            output.stacks.iter().any(|it| {
                matches!(
                    it.stack_status,
                    Some(
                        StackStatus::UpdateFailed
                            | StackStatus::UpdateRollbackFailed
                            | StackStatus::DeleteFailed,
                    )
                )
            })
        })
        .min_delay(Duration::from_secs(30))
        .max_delay(Duration::from_secs(30))
        .timeout(Duration::from_secs(3600))
}

pub fn stack_update_complete(client: &Client, operation: DescribeStacks) -> Wait<DescribeStacks> {
    client
        .wait(operation)
        .until(|output| {
            let mut found =
                output.stacks.iter().filter_map(|it| it.stack_status.as_ref()).peekable();
            found.peek().is_some() && found.all(|it| *it == StackStatus::UpdateComplete)
        })
        .fail_if(|output| {
            output.stacks.iter().any(|it| {
                matches!(
                    it.stack_status,
                    Some(
                        StackStatus::UpdateFailed
                            | StackStatus::UpdateRollbackFailed
                            | StackStatus::UpdateRollbackComplete,
                    )
                )
            })
        })
        .min_delay(Duration::from_secs(30))
        .max_delay(Duration::from_secs(30))
        .timeout(Duration::from_secs(3600))
}
