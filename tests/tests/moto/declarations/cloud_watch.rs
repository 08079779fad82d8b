use std::collections::BTreeMap;
use std::time::Duration;

use aws_operation::wait::Wait;
use aws_operation::{
    AwsJson1_0, Client, Timestamp, UnknownMember, aws_error, aws_operation, aws_output,
    aws_service, aws_shape,
};

#[aws_service(
    id = "CloudWatch",
    endpoint_prefix = "monitoring",
    endpoint_variant(
        fips,
        partition = "aws-us-gov",
        endpoint = "https://monitoring.{region}.{dnsSuffix}"
    ),
    endpoint_variant(
        fips,
        dual_stack,
        partition = "aws-us-gov",
        endpoint = "https://monitoring.{region}.{dualStackDnsSuffix}"
    ),
    protocol = AwsJson1_0,
    target_prefix = "GraniteServiceVersion20100801",
    query_compatible,
    error = CloudWatchError,
)]
pub struct CloudWatch;

#[aws_error]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CloudWatchError {
    #[aws(status = 404)]
    DashboardNotFoundError,
    #[aws(status = 500)]
    InternalServiceFault,
    #[aws(status = 400)]
    InvalidNextToken,
    #[aws(status = 400)]
    InvalidParameterCombinationException,
    #[aws(status = 400)]
    InvalidParameterValueException,
    #[aws(status = 400)]
    LimitExceededFault,
    #[aws(status = 400)]
    MissingRequiredParameterException,
}

#[aws_operation(
    service = CloudWatch,
    output = DescribeAlarmsOutput,
    pages(input = "NextToken", output = "NextToken", items = "MetricAlarms", limit = "MaxRecords"),
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DescribeAlarms {
    #[aws(length(max = 100), each(length(min = 1, max = 255)))]
    pub alarm_names: Option<Vec<String>>,
    #[aws(length(min = 1, max = 255))]
    pub alarm_name_prefix: Option<String>,
    pub alarm_types: Option<Vec<AlarmType>>,
    #[aws(length(min = 1, max = 255))]
    pub children_of_alarm_name: Option<String>,
    #[aws(length(min = 1, max = 255))]
    pub parents_of_alarm_name: Option<String>,
    pub state_value: Option<StateValue>,
    #[aws(length(min = 1, max = 1024))]
    pub action_prefix: Option<String>,
    #[aws(range(min = 1, max = 100))]
    pub max_records: Option<i32>,
    pub next_token: Option<String>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAlarmsOutput {
    pub composite_alarms: Vec<CompositeAlarm>,
    pub metric_alarms: Vec<MetricAlarm>,
    pub log_alarms: Vec<LogAlarm>,
    pub next_token: Option<String>,
}

#[aws_operation(
    service = CloudWatch,
    output = GetDashboardOutput,
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GetDashboard {
    pub dashboard_name: String,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetDashboardOutput {
    pub dashboard_arn: Option<String>,
    pub dashboard_body: Option<String>,
    pub dashboard_name: Option<String>,
}

#[aws_operation(
    service = CloudWatch,
    output = GetMetricStatisticsOutput,
    required = GetMetricStatisticsRequired,
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GetMetricStatistics {
    #[aws(length(min = 1, max = 255))]
    pub namespace: String,
    #[aws(length(min = 1, max = 255))]
    pub metric_name: String,
    #[aws(length(max = 30))]
    pub dimensions: Option<Vec<Dimension>>,
    pub start_time: Timestamp,
    pub end_time: Timestamp,
    #[aws(range(min = 1))]
    pub period: i32,
    #[aws(length(min = 1, max = 5))]
    pub statistics: Option<Vec<Statistic>>,
    #[aws(length(min = 1, max = 10))]
    pub extended_statistics: Option<Vec<String>>,
    pub unit: Option<StandardUnit>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetMetricStatisticsOutput {
    pub label: Option<String>,
    pub datapoints: Vec<Datapoint>,
}

#[aws_operation(
    service = CloudWatch,
    output = ListMetricsOutput,
    pages(input = "NextToken", output = "NextToken", items = "Metrics"),
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ListMetrics {
    #[aws(length(min = 1, max = 255))]
    pub namespace: Option<String>,
    #[aws(length(min = 1, max = 255))]
    pub metric_name: Option<String>,
    #[aws(length(max = 10))]
    pub dimensions: Option<Vec<DimensionFilter>>,
    pub next_token: Option<String>,
    pub recently_active: Option<RecentlyActive>,
    pub include_linked_accounts: Option<bool>,
    #[aws(length(min = 1, max = 255))]
    pub owning_account: Option<String>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ListMetricsOutput {
    pub metrics: Vec<Metric>,
    pub next_token: Option<String>,
    pub owning_accounts: Vec<String>,
}

#[aws_operation(
    service = CloudWatch,
    output = (),
    required = PutMetricAlarmRequired,
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, PartialEq)]
pub struct PutMetricAlarm {
    #[aws(length(min = 1, max = 255))]
    pub alarm_name: String,
    #[aws(length(max = 1024))]
    pub alarm_description: Option<String>,
    pub actions_enabled: Option<bool>,
    #[aws(name = "OKActions", length(max = 5), each(length(min = 1, max = 1024)))]
    pub ok_actions: Option<Vec<String>>,
    #[aws(length(max = 5), each(length(min = 1, max = 1024)))]
    pub alarm_actions: Option<Vec<String>>,
    #[aws(length(max = 5), each(length(min = 1, max = 1024)))]
    pub insufficient_data_actions: Option<Vec<String>>,
    #[aws(length(min = 1, max = 255))]
    pub metric_name: Option<String>,
    #[aws(length(min = 1, max = 255))]
    pub namespace: Option<String>,
    pub statistic: Option<Statistic>,
    pub extended_statistic: Option<String>,
    #[aws(length(max = 30))]
    pub dimensions: Option<Vec<Dimension>>,
    #[aws(range(min = 1))]
    pub period: Option<i32>,
    pub unit: Option<StandardUnit>,
    #[aws(range(min = 1))]
    pub evaluation_periods: Option<i32>,
    #[aws(range(min = 1))]
    pub datapoints_to_alarm: Option<i32>,
    pub threshold: Option<f64>,
    pub comparison_operator: Option<ComparisonOperator>,
    #[aws(length(min = 1, max = 255))]
    pub treat_missing_data: Option<String>,
    #[aws(length(min = 1, max = 255))]
    pub evaluate_low_sample_count_percentile: Option<String>,
    pub metrics: Option<Vec<MetricDataQuery>>,
    pub tags: Option<Vec<Tag>>,
    #[aws(length(min = 1, max = 255))]
    pub threshold_metric_id: Option<String>,
    pub evaluation_window: Option<EvaluationWindow>,
    pub warm_up_configuration: Option<WarmUpConfiguration>,
    pub evaluation_criteria: Option<EvaluationCriteria>,
    #[aws(range(min = 10, max = 3600))]
    pub evaluation_interval: Option<i32>,
    pub action_configuration: Option<ActionConfiguration>,
}

#[aws_operation(
    service = CloudWatch,
    output = (),
    compression(gzip),
    required = PutMetricDataRequired,
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, PartialEq)]
pub struct PutMetricData {
    #[aws(length(min = 1, max = 255))]
    pub namespace: String,
    pub metric_data: Option<Vec<MetricDatum>>,
    pub entity_metric_data: Option<Vec<EntityMetricData>>,
    pub strict_entity_validation: Option<bool>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ActionConfiguration {
    pub alarm_tags_propagation: Option<AlarmTagsPropagation>,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ActionsSuppressedBy {
    WaitPeriod,
    ExtensionPeriod,
    Alarm,
    Unknown(String),
}

#[aws_shape(required = AlarmPromQLCriteriaRequired, rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AlarmPromQLCriteria {
    #[aws(length(min = 1, max = 10000))]
    pub query: String,
    #[aws(range(min = 0, max = 86400))]
    pub pending_period: Option<i32>,
    #[aws(range(min = 0, max = 86400))]
    pub recovery_period: Option<i32>,
}

#[aws_shape(required = AlarmTagsPropagationRequired, rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AlarmTagsPropagation {
    pub enabled: bool,
    #[aws(length(min = 1, max = 50), each(length(min = 1, max = 128)))]
    pub included_tag_keys: Option<Vec<String>>,
    #[aws(length(min = 1, max = 50), each(length(min = 1, max = 128)))]
    pub excluded_tag_keys: Option<Vec<String>>,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AlarmType {
    CompositeAlarm,
    MetricAlarm,
    LogAlarm,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ComparisonOperator {
    GreaterThanOrEqualToThreshold,
    GreaterThanThreshold,
    LessThanThreshold,
    LessThanOrEqualToThreshold,
    LessThanLowerOrGreaterThanUpperThreshold,
    LessThanLowerThreshold,
    GreaterThanUpperThreshold,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CompositeAlarm {
    pub actions_enabled: Option<bool>,
    pub alarm_actions: Vec<String>,
    pub alarm_arn: Option<String>,
    pub alarm_configuration_updated_timestamp: Option<Timestamp>,
    pub alarm_description: Option<String>,
    pub alarm_name: Option<String>,
    pub alarm_rule: Option<String>,
    pub insufficient_data_actions: Vec<String>,
    #[aws(name = "OKActions")]
    pub ok_actions: Vec<String>,
    pub state_reason: Option<String>,
    pub state_reason_data: Option<String>,
    pub state_updated_timestamp: Option<Timestamp>,
    pub state_value: Option<StateValue>,
    pub state_transitioned_timestamp: Option<Timestamp>,
    pub actions_suppressed_by: Option<ActionsSuppressedBy>,
    pub actions_suppressed_reason: Option<String>,
    pub actions_suppressor: Option<String>,
    pub actions_suppressor_wait_period: Option<i32>,
    pub actions_suppressor_extension_period: Option<i32>,
    pub action_configuration: Option<ActionConfiguration>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Datapoint {
    pub timestamp: Option<Timestamp>,
    pub sample_count: Option<f64>,
    pub average: Option<f64>,
    pub sum: Option<f64>,
    pub minimum: Option<f64>,
    pub maximum: Option<f64>,
    pub unit: Option<StandardUnit>,
    pub extended_statistics: BTreeMap<String, f64>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Dimension {
    #[aws(length(min = 1, max = 255))]
    pub name: String,
    #[aws(length(min = 1, max = 1024))]
    pub value: String,
}

#[aws_shape(required = DimensionFilterRequired, rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DimensionFilter {
    #[aws(length(min = 1, max = 255))]
    pub name: String,
    #[aws(length(min = 1, max = 1024))]
    pub value: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Entity {
    #[aws(length(min = 2, max = 4), each(length(min = 1, max = 2048)))]
    pub key_attributes: Option<BTreeMap<String, String>>,
    #[aws(length(max = 10), each(length(min = 1, max = 2048)))]
    pub attributes: Option<BTreeMap<String, String>>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EntityMetricData {
    pub entity: Option<Entity>,
    pub metric_data: Option<Vec<MetricDatum>>,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq)]
pub enum EvaluationCriteria {
    #[aws(name = "PromQLCriteria")]
    PromQlCriteria(AlarmPromQLCriteria),
    Unknown(UnknownMember),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum EvaluationState {
    PartialData,
    EvaluationFailure,
    EvaluationError,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq)]
pub enum EvaluationWindow {
    WallClockWindow(WallClockWindow),
    SlidingWindow(SlidingWindow),
    Unknown(UnknownMember),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LogAlarm {
    pub alarm_name: Option<String>,
    pub alarm_arn: Option<String>,
    pub alarm_description: Option<String>,
    pub alarm_configuration_updated_timestamp: Option<Timestamp>,
    pub actions_enabled: Option<bool>,
    #[aws(name = "OKActions")]
    pub ok_actions: Vec<String>,
    pub alarm_actions: Vec<String>,
    pub insufficient_data_actions: Vec<String>,
    pub state_value: Option<StateValue>,
    pub state_reason: Option<String>,
    pub state_reason_data: Option<String>,
    pub state_updated_timestamp: Option<Timestamp>,
    pub scheduled_query_configuration: Option<ScheduledQueryConfiguration>,
    pub query_results_to_evaluate: Option<i32>,
    pub query_results_to_alarm: Option<i32>,
    pub threshold: Option<f64>,
    pub comparison_operator: Option<ComparisonOperator>,
    pub treat_missing_data: Option<String>,
    pub state_transitioned_timestamp: Option<Timestamp>,
    pub evaluation_state: Option<EvaluationState>,
    pub action_log_line_count: Option<i32>,
    pub action_log_line_role_arn: Option<String>,
    pub warm_up_configuration: Option<WarmUpConfiguration>,
    pub action_configuration: Option<ActionConfiguration>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Metric {
    #[aws(length(min = 1, max = 255))]
    pub namespace: Option<String>,
    #[aws(length(min = 1, max = 255))]
    pub metric_name: Option<String>,
    #[aws(length(max = 30))]
    pub dimensions: Option<Vec<Dimension>>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetricAlarm {
    pub alarm_name: Option<String>,
    pub alarm_arn: Option<String>,
    pub alarm_description: Option<String>,
    pub alarm_configuration_updated_timestamp: Option<Timestamp>,
    pub actions_enabled: Option<bool>,
    #[aws(name = "OKActions")]
    pub ok_actions: Vec<String>,
    pub alarm_actions: Vec<String>,
    pub insufficient_data_actions: Vec<String>,
    pub state_value: Option<StateValue>,
    pub state_reason: Option<String>,
    pub state_reason_data: Option<String>,
    pub state_updated_timestamp: Option<Timestamp>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub statistic: Option<Statistic>,
    pub extended_statistic: Option<String>,
    pub dimensions: Vec<Dimension>,
    pub period: Option<i32>,
    pub unit: Option<StandardUnit>,
    pub evaluation_periods: Option<i32>,
    pub datapoints_to_alarm: Option<i32>,
    pub threshold: Option<f64>,
    pub comparison_operator: Option<ComparisonOperator>,
    pub treat_missing_data: Option<String>,
    pub evaluate_low_sample_count_percentile: Option<String>,
    pub metrics: Vec<MetricDataQuery>,
    pub threshold_metric_id: Option<String>,
    pub evaluation_state: Option<EvaluationState>,
    pub state_transitioned_timestamp: Option<Timestamp>,
    pub evaluation_window: Option<EvaluationWindow>,
    pub warm_up_configuration: Option<WarmUpConfiguration>,
    pub evaluation_criteria: Option<EvaluationCriteria>,
    pub evaluation_interval: Option<i32>,
    pub action_configuration: Option<ActionConfiguration>,
}

#[aws_shape(required = MetricDataQueryRequired, rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MetricDataQuery {
    #[aws(length(min = 1, max = 255))]
    pub id: String,
    pub metric_stat: Option<MetricStat>,
    #[aws(length(min = 1, max = 2048))]
    pub expression: Option<String>,
    pub label: Option<String>,
    pub return_data: Option<bool>,
    #[aws(range(min = 1))]
    pub period: Option<i32>,
    #[aws(length(min = 1, max = 255))]
    pub account_id: Option<String>,
}

#[aws_shape(required = MetricDatumRequired, rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq)]
pub struct MetricDatum {
    #[aws(length(min = 1, max = 255))]
    pub metric_name: String,
    #[aws(length(max = 30))]
    pub dimensions: Option<Vec<Dimension>>,
    pub timestamp: Option<Timestamp>,
    pub value: Option<f64>,
    pub statistic_values: Option<StatisticSet>,
    pub values: Option<Vec<f64>>,
    pub counts: Option<Vec<f64>>,
    pub unit: Option<StandardUnit>,
    #[aws(range(min = 1))]
    pub storage_resolution: Option<i32>,
}

#[aws_shape(required = MetricStatRequired, rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MetricStat {
    pub metric: Metric,
    #[aws(range(min = 1))]
    pub period: i32,
    pub stat: String,
    pub unit: Option<StandardUnit>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RecentlyActive {
    Pt3h,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ScheduleConfiguration {
    pub schedule_expression: Option<String>,
    pub start_time_offset: Option<i64>,
    pub end_time_offset: Option<i64>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ScheduledQueryConfiguration {
    pub query_string: Option<String>,
    pub log_group_identifiers: Vec<String>,
    #[aws(name = "QueryARN")]
    pub query_arn: Option<String>,
    #[aws(name = "ScheduledQueryRoleARN")]
    pub scheduled_query_role_arn: Option<String>,
    pub schedule_configuration: Option<ScheduleConfiguration>,
    pub aggregation_expression: Option<String>,
    pub tags: Vec<Tag>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SlidingWindow {}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StandardUnit {
    Seconds,
    Microseconds,
    Milliseconds,
    Bytes,
    Kilobytes,
    Megabytes,
    Gigabytes,
    Terabytes,
    Bits,
    Kilobits,
    Megabits,
    Gigabits,
    Terabits,
    Percent,
    Count,
    #[aws(name = "Bytes/Second")]
    BytesSecond,
    #[aws(name = "Kilobytes/Second")]
    KilobytesSecond,
    #[aws(name = "Megabytes/Second")]
    MegabytesSecond,
    #[aws(name = "Gigabytes/Second")]
    GigabytesSecond,
    #[aws(name = "Terabytes/Second")]
    TerabytesSecond,
    #[aws(name = "Bits/Second")]
    BitsSecond,
    #[aws(name = "Kilobits/Second")]
    KilobitsSecond,
    #[aws(name = "Megabits/Second")]
    MegabitsSecond,
    #[aws(name = "Gigabits/Second")]
    GigabitsSecond,
    #[aws(name = "Terabits/Second")]
    TerabitsSecond,
    #[aws(name = "Count/Second")]
    CountSecond,
    None,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StateValue {
    Ok,
    Alarm,
    InsufficientData,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Statistic {
    SampleCount,
    Average,
    Sum,
    Minimum,
    Maximum,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq)]
pub struct StatisticSet {
    pub sample_count: f64,
    pub sum: f64,
    pub minimum: f64,
    pub maximum: f64,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Tag {
    #[aws(length(min = 1, max = 128))]
    pub key: String,
    #[aws(length(max = 256))]
    pub value: String,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct WallClockWindow {
    #[aws(length(min = 1, max = 50))]
    pub timezone: Option<String>,
}

#[aws_shape(required = WarmUpConfigurationRequired, rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct WarmUpConfiguration {
    #[aws(range(min = 1, max = 2880))]
    pub warm_up_period_duration_in_minutes: i32,
    pub only_start_evaluating_after_warm_up_period_ends: Option<bool>,
}

pub fn alarm_exists(client: &Client, operation: DescribeAlarms) -> Wait<DescribeAlarms> {
    client
        .wait(operation)
        .until(|output| !output.metric_alarms.is_empty())
        .min_delay(Duration::from_secs(5))
        .max_delay(Duration::from_secs(5))
        .timeout(Duration::from_secs(200))
}

pub fn composite_alarm_exists(client: &Client, operation: DescribeAlarms) -> Wait<DescribeAlarms> {
    client
        .wait(operation)
        .until(|output| !output.composite_alarms.is_empty())
        .min_delay(Duration::from_secs(5))
        .max_delay(Duration::from_secs(5))
        .timeout(Duration::from_secs(200))
}

pub fn log_alarm_exists(client: &Client, operation: DescribeAlarms) -> Wait<DescribeAlarms> {
    client
        .wait(operation)
        .until(|output| !output.log_alarms.is_empty())
        .min_delay(Duration::from_secs(5))
        .max_delay(Duration::from_secs(5))
        .timeout(Duration::from_secs(200))
}
