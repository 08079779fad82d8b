use std::collections::BTreeMap;
use std::time::Duration;

use aws_operation::wait::Wait;
use aws_operation::{
    AwsJson1_0, Blob, Client, Timestamp, UnknownMember, aws_error, aws_operation, aws_output,
    aws_service, aws_shape,
};

#[aws_service(
    id = "DynamoDB",
    endpoint_variant(
        fips,
        partition = "aws-us-gov",
        endpoint = "https://dynamodb.{region}.{dnsSuffix}"
    ),
    protocol = AwsJson1_0,
    target_prefix = "DynamoDB_20120810",
    error = DynamoDbError,
)]
pub struct DynamoDb;

#[aws_error]
#[derive(Clone, Debug, PartialEq)]
pub enum DynamoDbError {
    ConditionalCheckFailedException(ConditionalCheckFailedException),
    InternalServerError,
    ItemCollectionSizeLimitExceededException,
    LimitExceededException,
    ProvisionedThroughputExceededException(ProvisionedThroughputExceededException),
    #[aws(retryable)]
    ReplicatedWriteConflictException,
    RequestLimitExceeded(RequestLimitExceeded),
    ResourceInUseException,
    ResourceNotFoundException,
    ThrottlingException(ThrottlingException),
    TransactionConflictException,
}

#[aws_operation(
    service = DynamoDb,
    output = CreateTableOutput,
    required = CreateTableRequired,
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CreateTable {
    pub attribute_definitions: Option<Vec<AttributeDefinition>>,
    #[aws(length(min = 1, max = 1024))]
    pub table_name: String,
    #[aws(length(min = 1))]
    pub key_schema: Option<Vec<KeySchemaElement>>,
    pub local_secondary_indexes: Option<Vec<LocalSecondaryIndex>>,
    pub global_secondary_indexes: Option<Vec<GlobalSecondaryIndex>>,
    pub billing_mode: Option<BillingMode>,
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    pub stream_specification: Option<StreamSpecification>,
    #[aws(name = "SSESpecification")]
    pub sse_specification: Option<SSESpecification>,
    pub tags: Option<Vec<Tag>>,
    pub table_class: Option<TableClass>,
    pub deletion_protection_enabled: Option<bool>,
    pub warm_throughput: Option<WarmThroughput>,
    pub resource_policy: Option<String>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    #[aws(length(min = 1, max = 1024))]
    pub global_table_source_arn: Option<String>,
    pub global_table_settings_replication_mode: Option<GlobalTableSettingsReplicationMode>,
    pub vector_indexes: Option<Vec<VectorIndex>>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CreateTableOutput {
    pub table_description: Option<TableDescription>,
}

#[aws_operation(
    service = DynamoDb,
    output = DescribeTableOutput,
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DescribeTable {
    #[aws(length(min = 1, max = 1024))]
    pub table_name: String,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DescribeTableOutput {
    pub table: Option<TableDescription>,
}

#[aws_operation(
    service = DynamoDb,
    output = GetItemOutput,
    required = GetItemRequired,
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, PartialEq)]
pub struct GetItem {
    #[aws(length(min = 1, max = 1024))]
    pub table_name: String,
    pub key: BTreeMap<String, AttributeValue>,
    #[aws(length(min = 1), each(length(max = 65535)))]
    pub attributes_to_get: Option<Vec<String>>,
    pub consistent_read: Option<bool>,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    pub projection_expression: Option<String>,
    #[aws(each(length(max = 65535)))]
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetItemOutput {
    pub item: BTreeMap<String, AttributeValue>,
    pub consumed_capacity: Option<ConsumedCapacity>,
}

#[aws_operation(
    service = DynamoDb,
    output = PutItemOutput,
    required = PutItemRequired,
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, PartialEq)]
pub struct PutItem {
    #[aws(length(min = 1, max = 1024))]
    pub table_name: String,
    pub item: BTreeMap<String, AttributeValue>,
    pub expected: Option<BTreeMap<String, ExpectedAttributeValue>>,
    pub return_values: Option<ReturnValue>,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    pub return_item_collection_metrics: Option<ReturnItemCollectionMetrics>,
    pub conditional_operator: Option<ConditionalOperator>,
    pub condition_expression: Option<String>,
    #[aws(each(length(max = 65535)))]
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
    pub expression_attribute_values: Option<BTreeMap<String, AttributeValue>>,
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutItemOutput {
    pub attributes: BTreeMap<String, AttributeValue>,
    pub consumed_capacity: Option<ConsumedCapacity>,
    pub item_collection_metrics: Option<ItemCollectionMetrics>,
}

#[aws_operation(
    service = DynamoDb,
    output = QueryOutput,
    pages(
        input = "ExclusiveStartKey",
        output = "LastEvaluatedKey",
        items = "Items",
        limit = "Limit"
    ),
    required = QueryRequired,
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, PartialEq)]
pub struct Query {
    #[aws(length(min = 1, max = 1024))]
    pub table_name: String,
    #[aws(length(min = 3, max = 255))]
    pub index_name: Option<String>,
    pub select: Option<Select>,
    #[aws(length(min = 1), each(length(max = 65535)))]
    pub attributes_to_get: Option<Vec<String>>,
    #[aws(range(min = 1))]
    pub limit: Option<i32>,
    pub consistent_read: Option<bool>,
    pub key_conditions: Option<BTreeMap<String, Condition>>,
    pub query_filter: Option<BTreeMap<String, Condition>>,
    pub conditional_operator: Option<ConditionalOperator>,
    pub scan_index_forward: Option<bool>,
    pub exclusive_start_key: Option<BTreeMap<String, AttributeValue>>,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    pub projection_expression: Option<String>,
    pub filter_expression: Option<String>,
    pub key_condition_expression: Option<String>,
    #[aws(each(length(max = 65535)))]
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
    pub expression_attribute_values: Option<BTreeMap<String, AttributeValue>>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryOutput {
    pub items: Vec<BTreeMap<String, AttributeValue>>,
    pub count: Option<i32>,
    pub scanned_count: Option<i32>,
    pub last_evaluated_key: BTreeMap<String, AttributeValue>,
    pub consumed_capacity: Option<ConsumedCapacity>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ArchivalSummary {
    pub archival_date_time: Option<Timestamp>,
    pub archival_reason: Option<String>,
    pub archival_backup_arn: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AttributeDefinition {
    #[aws(length(min = 1, max = 255))]
    pub attribute_name: String,
    pub attribute_type: ScalarAttributeType,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq)]
pub enum AttributeValue {
    S(String),
    N(String),
    B(Blob),
    Ss(Vec<String>),
    Ns(Vec<String>),
    Bs(Vec<Blob>),
    M(BTreeMap<String, AttributeValue>),
    L(Vec<AttributeValue>),
    Null(bool),
    Bool(bool),
    Unknown(UnknownMember),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BillingMode {
    Provisioned,
    PayPerRequest,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct BillingModeSummary {
    pub billing_mode: Option<BillingMode>,
    pub last_update_to_pay_per_request_date_time: Option<Timestamp>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Capacity {
    pub read_capacity_units: Option<f64>,
    pub write_capacity_units: Option<f64>,
    pub capacity_units: Option<f64>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ComparisonOperator {
    Eq,
    Ne,
    In,
    Le,
    Lt,
    Ge,
    Gt,
    Between,
    NotNull,
    Null,
    Contains,
    NotContains,
    BeginsWith,
    Unknown(String),
}

#[aws_shape(required = ConditionRequired, rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq)]
pub struct Condition {
    pub attribute_value_list: Option<Vec<AttributeValue>>,
    pub comparison_operator: ComparisonOperator,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConditionalCheckFailedException {
    pub message: Option<String>,
    #[aws(name = "Item")]
    pub item: BTreeMap<String, AttributeValue>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ConditionalOperator {
    And,
    Or,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConsumedCapacity {
    pub table_name: Option<String>,
    pub capacity_units: Option<f64>,
    pub read_capacity_units: Option<f64>,
    pub write_capacity_units: Option<f64>,
    pub table: Option<Capacity>,
    pub local_secondary_indexes: BTreeMap<String, Capacity>,
    pub global_secondary_indexes: BTreeMap<String, Capacity>,
    pub vector_indexes: BTreeMap<String, VectorCapacity>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExpectedAttributeValue {
    pub value: Option<AttributeValue>,
    pub exists: Option<bool>,
    pub comparison_operator: Option<ComparisonOperator>,
    pub attribute_value_list: Option<Vec<AttributeValue>>,
}

#[aws_shape(required = GlobalSecondaryIndexRequired, rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GlobalSecondaryIndex {
    #[aws(length(min = 3, max = 255))]
    pub index_name: String,
    #[aws(length(min = 1))]
    pub key_schema: Vec<KeySchemaElement>,
    pub projection: Projection,
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub warm_throughput: Option<WarmThroughput>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GlobalSecondaryIndexDescription {
    pub index_name: Option<String>,
    pub key_schema: Vec<KeySchemaElement>,
    pub projection: Option<Projection>,
    pub index_status: Option<IndexStatus>,
    pub backfilling: Option<bool>,
    pub provisioned_throughput: Option<ProvisionedThroughputDescription>,
    pub index_size_bytes: Option<i64>,
    pub item_count: Option<i64>,
    pub index_arn: Option<String>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub warm_throughput: Option<GlobalSecondaryIndexWarmThroughputDescription>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GlobalSecondaryIndexWarmThroughputDescription {
    pub read_units_per_second: Option<i64>,
    pub write_units_per_second: Option<i64>,
    pub status: Option<IndexStatus>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum GlobalTableSettingsReplicationMode {
    Enabled,
    Disabled,
    EnabledWithOverrides,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GlobalTableWitnessDescription {
    pub region_name: Option<String>,
    pub witness_status: Option<WitnessStatus>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum IndexStatus {
    Creating,
    Updating,
    Deleting,
    Active,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ItemCollectionMetrics {
    #[aws(name = "ItemCollectionKey")]
    pub item_collection_key: BTreeMap<String, AttributeValue>,
    #[aws(name = "SizeEstimateRangeGB")]
    pub size_estimate_range_gb: Vec<f64>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct KeySchemaElement {
    #[aws(length(min = 1, max = 255))]
    pub attribute_name: String,
    pub key_type: KeyType,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum KeyType {
    Hash,
    Range,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct LocalSecondaryIndex {
    #[aws(length(min = 3, max = 255))]
    pub index_name: String,
    #[aws(length(min = 1))]
    pub key_schema: Vec<KeySchemaElement>,
    pub projection: Projection,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct LocalSecondaryIndexDescription {
    pub index_name: Option<String>,
    pub key_schema: Vec<KeySchemaElement>,
    pub projection: Option<Projection>,
    pub index_size_bytes: Option<i64>,
    pub item_count: Option<i64>,
    pub index_arn: Option<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum MultiRegionConsistency {
    Eventual,
    Strong,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OnDemandThroughput {
    pub max_read_request_units: Option<i64>,
    pub max_write_request_units: Option<i64>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OnDemandThroughputOverride {
    pub max_read_request_units: Option<i64>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Projection {
    pub projection_type: Option<ProjectionType>,
    #[aws(length(min = 1, max = 20), each(length(min = 1, max = 255)))]
    pub non_key_attributes: Option<Vec<String>>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ProjectionType {
    All,
    KeysOnly,
    Include,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ProvisionedThroughput {
    #[aws(range(min = 1))]
    pub read_capacity_units: i64,
    #[aws(range(min = 1))]
    pub write_capacity_units: i64,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProvisionedThroughputDescription {
    pub last_increase_date_time: Option<Timestamp>,
    pub last_decrease_date_time: Option<Timestamp>,
    pub number_of_decreases_today: Option<i64>,
    pub read_capacity_units: Option<i64>,
    pub write_capacity_units: Option<i64>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProvisionedThroughputExceededException {
    pub message: Option<String>,
    #[aws(name = "ThrottlingReasons")]
    pub throttling_reasons: Vec<ThrottlingReason>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProvisionedThroughputOverride {
    pub read_capacity_units: Option<i64>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ReplicaDescription {
    pub region_name: Option<String>,
    pub replica_status: Option<ReplicaStatus>,
    pub replica_arn: Option<String>,
    pub replica_status_description: Option<String>,
    pub replica_status_percent_progress: Option<String>,
    #[aws(name = "KMSMasterKeyId")]
    pub kms_master_key_id: Option<String>,
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
    pub warm_throughput: Option<TableWarmThroughputDescription>,
    pub global_secondary_indexes: Vec<ReplicaGlobalSecondaryIndexDescription>,
    pub replica_inaccessible_date_time: Option<Timestamp>,
    pub replica_table_class_summary: Option<TableClassSummary>,
    pub global_table_settings_replication_mode: Option<GlobalTableSettingsReplicationMode>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ReplicaGlobalSecondaryIndexDescription {
    pub index_name: Option<String>,
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
    pub warm_throughput: Option<GlobalSecondaryIndexWarmThroughputDescription>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ReplicaStatus {
    Creating,
    CreationFailed,
    Updating,
    Deleting,
    Active,
    RegionDisabled,
    InaccessibleEncryptionCredentials,
    Archiving,
    Archived,
    ReplicationNotAuthorized,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RequestLimitExceeded {
    pub message: Option<String>,
    #[aws(name = "ThrottlingReasons")]
    pub throttling_reasons: Vec<ThrottlingReason>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RestoreSummary {
    pub source_backup_arn: Option<String>,
    pub source_table_arn: Option<String>,
    pub restore_date_time: Option<Timestamp>,
    pub restore_in_progress: Option<bool>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ReturnConsumedCapacity {
    Indexes,
    Total,
    None,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ReturnItemCollectionMetrics {
    Size,
    None,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ReturnValue {
    None,
    AllOld,
    UpdatedOld,
    AllNew,
    UpdatedNew,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ReturnValuesOnConditionCheckFailure {
    AllOld,
    None,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SSEDescription {
    pub status: Option<SSEStatus>,
    #[aws(name = "SSEType")]
    pub sse_type: Option<SSEType>,
    #[aws(name = "KMSMasterKeyArn")]
    pub kms_master_key_arn: Option<String>,
    pub inaccessible_encryption_date_time: Option<Timestamp>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SSESpecification {
    #[aws(name = "Enabled")]
    pub enabled: Option<bool>,
    #[aws(name = "SSEType")]
    pub sse_type: Option<SSEType>,
    #[aws(name = "KMSMasterKeyId")]
    pub kms_master_key_id: Option<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SSEStatus {
    Enabling,
    Enabled,
    Disabling,
    Disabled,
    Updating,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SSEType {
    Aes256,
    Kms,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ScalarAttributeType {
    S,
    N,
    B,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SearchSchemaElement {
    #[aws(length(max = 65535))]
    pub attribute_name: String,
    pub search_schema_element_type: SearchSchemaElementType,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SearchSchemaElementType {
    Hash,
    InlineFilter,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Select {
    AllAttributes,
    AllProjectedAttributes,
    SpecificAttributes,
    Count,
    Unknown(String),
}

#[aws_shape(required = StreamSpecificationRequired, rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct StreamSpecification {
    pub stream_enabled: bool,
    pub stream_view_type: Option<StreamViewType>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StreamViewType {
    NewImage,
    OldImage,
    NewAndOldImages,
    KeysOnly,
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TableClass {
    Standard,
    StandardInfrequentAccess,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TableClassSummary {
    pub table_class: Option<TableClass>,
    pub last_update_date_time: Option<Timestamp>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TableDescription {
    pub attribute_definitions: Vec<AttributeDefinition>,
    pub table_name: Option<String>,
    pub key_schema: Vec<KeySchemaElement>,
    pub table_status: Option<TableStatus>,
    pub creation_date_time: Option<Timestamp>,
    pub provisioned_throughput: Option<ProvisionedThroughputDescription>,
    pub table_size_bytes: Option<i64>,
    pub item_count: Option<i64>,
    pub table_arn: Option<String>,
    pub table_id: Option<String>,
    pub billing_mode_summary: Option<BillingModeSummary>,
    pub local_secondary_indexes: Vec<LocalSecondaryIndexDescription>,
    pub global_secondary_indexes: Vec<GlobalSecondaryIndexDescription>,
    pub stream_specification: Option<StreamSpecification>,
    pub latest_stream_label: Option<String>,
    pub latest_stream_arn: Option<String>,
    pub global_table_version: Option<String>,
    pub replicas: Vec<ReplicaDescription>,
    pub global_table_witnesses: Vec<GlobalTableWitnessDescription>,
    pub global_table_settings_replication_mode: Option<GlobalTableSettingsReplicationMode>,
    pub restore_summary: Option<RestoreSummary>,
    #[aws(name = "SSEDescription")]
    pub sse_description: Option<SSEDescription>,
    pub archival_summary: Option<ArchivalSummary>,
    pub table_class_summary: Option<TableClassSummary>,
    pub deletion_protection_enabled: Option<bool>,
    pub disassociation_protection_enabled: Option<bool>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub warm_throughput: Option<TableWarmThroughputDescription>,
    pub multi_region_consistency: Option<MultiRegionConsistency>,
    pub vector_indexes: Vec<VectorIndexDescription>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TableStatus {
    Creating,
    Updating,
    Deleting,
    Active,
    InaccessibleEncryptionCredentials,
    Archiving,
    Archived,
    ReplicationNotAuthorized,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TableWarmThroughputDescription {
    pub read_units_per_second: Option<i64>,
    pub write_units_per_second: Option<i64>,
    pub status: Option<TableStatus>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Tag {
    #[aws(length(min = 1, max = 128))]
    pub key: String,
    #[aws(length(max = 256))]
    pub value: String,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ThrottlingException {
    pub message: Option<String>,
    pub throttling_reasons: Vec<ThrottlingReason>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ThrottlingReason {
    pub reason: Option<String>,
    pub resource: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct VectorAttributeDefinition {
    #[aws(length(min = 1, max = 255))]
    pub attribute_name: String,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VectorCapacity {
    pub vector_search_request_bytes: Option<f64>,
    pub vector_write_request_bytes: Option<f64>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum VectorDistanceFunction {
    Cosine,
    DotProduct,
    Euclidean,
    Unknown(String),
}

#[aws_shape(required = VectorIndexRequired, rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct VectorIndex {
    #[aws(length(min = 3, max = 255))]
    pub index_name: String,
    pub vector_attribute: VectorAttributeDefinition,
    #[aws(length(min = 1))]
    pub search_schema: Option<Vec<SearchSchemaElement>>,
    pub projection: Projection,
    #[aws(range(min = 1))]
    pub dimensions: i64,
    pub distance_function: VectorDistanceFunction,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct VectorIndexDescription {
    pub index_name: Option<String>,
    pub search_schema: Vec<SearchSchemaElement>,
    pub projection: Option<Projection>,
    pub vector_attribute: Option<VectorAttributeDefinition>,
    pub dimensions: Option<i64>,
    pub distance_function: Option<VectorDistanceFunction>,
    pub index_status: Option<IndexStatus>,
    pub backfilling: Option<bool>,
    pub index_size_bytes: Option<i64>,
    pub item_count: Option<i64>,
    pub index_arn: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct WarmThroughput {
    pub read_units_per_second: Option<i64>,
    pub write_units_per_second: Option<i64>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum WitnessStatus {
    Creating,
    Deleting,
    Active,
    Unknown(String),
}

pub fn table_exists(client: &Client, operation: DescribeTable) -> Wait<DescribeTable> {
    client
        .wait(operation)
        .until(|output| {
            output.table.as_ref().is_some_and(|it| it.table_status == Some(TableStatus::Active))
        })
        .while_error("ResourceNotFoundException")
        .min_delay(Duration::from_secs(20))
        .max_delay(Duration::from_secs(20))
        .timeout(Duration::from_secs(500))
}

pub fn table_not_exists(
    client: &Client,
    operation: DescribeTable,
) -> Wait<DescribeTable, Option<DescribeTableOutput>> {
    client
        .wait(operation)
        .or_error("ResourceNotFoundException")
        .min_delay(Duration::from_secs(20))
        .max_delay(Duration::from_secs(20))
        .timeout(Duration::from_secs(500))
}
