use std::collections::BTreeMap;

use aws_operation::{
    AwsJson1_0, Blob, UnknownMember, aws_error, aws_operation, aws_output, aws_service, aws_shape,
};

#[aws_service(
    id = "DynamoDB",
    protocol = AwsJson1_0,
    target_prefix = "DynamoDB_20120810",
    error = DynamoDbError,
)]
pub struct DynamoDb;

#[aws_error]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DynamoDbError {
    InternalServerError,
    ProvisionedThroughputExceededException(ProvisionedThroughputExceededException),
    RequestLimitExceeded(RequestLimitExceeded),
    ResourceNotFoundException,
    ThrottlingException(ThrottlingException),
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
    output = SearchVectorsOutput,
    required = SearchVectorsRequired,
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, PartialEq)]
pub struct SearchVectors {
    #[aws(length(min = 1, max = 1024))]
    pub table_name: String,
    #[aws(length(min = 3, max = 255))]
    pub index_name: String,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    #[aws(each(length(max = 65535)))]
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
    pub expression_attribute_values: Option<BTreeMap<String, AttributeValue>>,
    pub projection_expression: Option<String>,
    #[aws(length(min = 1, max = 4096))]
    pub search_vector: Vec<AttributeValue>,
    pub search_condition_expression: Option<String>,
    #[aws(range(min = 1))]
    pub top_k: i32,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchVectorsOutput {
    pub consumed_capacity: Option<VectorCapacity>,
    pub search_results: Vec<SearchResultItem>,
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

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Capacity {
    pub read_capacity_units: Option<f64>,
    pub write_capacity_units: Option<f64>,
    pub capacity_units: Option<f64>,
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

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProvisionedThroughputExceededException {
    pub message: Option<String>,
    #[aws(name = "ThrottlingReasons")]
    pub throttling_reasons: Vec<ThrottlingReason>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RequestLimitExceeded {
    pub message: Option<String>,
    #[aws(name = "ThrottlingReasons")]
    pub throttling_reasons: Vec<ThrottlingReason>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ReturnConsumedCapacity {
    Indexes,
    Total,
    None,
    Unknown(String),
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchResultItem {
    pub item: BTreeMap<String, AttributeValue>,
    pub score: Option<f64>,
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
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VectorCapacity {
    pub vector_search_request_bytes: Option<f64>,
    pub vector_write_request_bytes: Option<f64>,
}

#[allow(non_snake_case)]
pub(super) fn call_GetItem(client: &::aws_operation::Client) -> crate::Called {
    crate::call(client, GetItem { table_name : String :: from ("a") , key : BTreeMap :: from ([]) , attributes_to_get : None , consistent_read : None , return_consumed_capacity : None , projection_expression : None , expression_attribute_names : None })
}

#[allow(non_snake_case)]
pub(super) fn call_SearchVectors(client: &::aws_operation::Client) -> crate::Called {
    crate::call(client, SearchVectors { table_name : String :: from ("a") , index_name : String :: from ("aaa") , return_consumed_capacity : None , expression_attribute_names : None , expression_attribute_values : None , projection_expression : None , search_vector : Vec :: from ([AttributeValue :: B (Blob :: from ("a"))]) , search_condition_expression : None , top_k : 1i32 })
}
