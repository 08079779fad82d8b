use std::collections::BTreeMap;

use aws_operation::{AwsQuery, Blob, aws_error, aws_operation, aws_output, aws_service, aws_shape};

#[aws_service(
    id = "SNS",
    endpoint_variant(
        fips,
        client_region = "us-gov-east-1",
        endpoint = "https://sns.{region}.{dnsSuffix}"
    ),
    endpoint_variant(
        fips,
        client_region = "us-gov-west-1",
        endpoint = "https://sns.{region}.{dnsSuffix}"
    ),
    protocol = AwsQuery,
    version = "2010-03-31",
    error = SnsError,
)]
pub struct Sns;

#[aws_error]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SnsError {
    #[aws(code = "AuthorizationError", status = 403)]
    AuthorizationErrorException,
    #[aws(code = "BatchEntryIdsNotDistinct", status = 400)]
    BatchEntryIdsNotDistinctException,
    #[aws(code = "BatchRequestTooLong", status = 400)]
    BatchRequestTooLongException,
    #[aws(code = "ConcurrentAccess", status = 400)]
    ConcurrentAccessException,
    #[aws(code = "EmptyBatchRequest", status = 400)]
    EmptyBatchRequestException,
    #[aws(code = "EndpointDisabled", status = 400)]
    EndpointDisabledException,
    #[aws(code = "FilterPolicyLimitExceeded", status = 403)]
    FilterPolicyLimitExceededException,
    #[aws(code = "InternalError", status = 500)]
    InternalErrorException,
    #[aws(code = "InvalidBatchEntryId", status = 400)]
    InvalidBatchEntryIdException,
    #[aws(code = "InvalidParameter", status = 400)]
    InvalidParameterException,
    #[aws(code = "ParameterValueInvalid", status = 400)]
    InvalidParameterValueException,
    #[aws(code = "InvalidSecurity", status = 403)]
    InvalidSecurityException,
    #[aws(code = "KMSAccessDenied", status = 400)]
    KMSAccessDeniedException,
    #[aws(code = "KMSDisabled", status = 400)]
    KMSDisabledException,
    #[aws(code = "KMSInvalidState", status = 400)]
    KMSInvalidStateException,
    #[aws(code = "KMSNotFound", status = 400)]
    KMSNotFoundException,
    #[aws(status = 403)]
    KMSOptInRequired,
    #[aws(code = "KMSThrottling", status = 400)]
    KMSThrottlingException,
    #[aws(code = "NotFound", status = 404)]
    NotFoundException,
    #[aws(code = "PlatformApplicationDisabled", status = 400)]
    PlatformApplicationDisabledException,
    #[aws(code = "ReplayLimitExceeded", status = 403)]
    ReplayLimitExceededException,
    #[aws(code = "ResourceNotFound", status = 404)]
    ResourceNotFoundException,
    #[aws(code = "StaleTag", status = 400)]
    StaleTagException,
    #[aws(code = "SubscriptionLimitExceeded", status = 403)]
    SubscriptionLimitExceededException,
    #[aws(code = "TagLimitExceeded", status = 400)]
    TagLimitExceededException,
    #[aws(code = "TagPolicy", status = 400)]
    TagPolicyException,
    #[aws(code = "TooManyEntriesInBatchRequest", status = 400)]
    TooManyEntriesInBatchRequestException,
    #[aws(code = "TopicLimitExceeded", status = 403)]
    TopicLimitExceededException,
    #[aws(status = 400)]
    ValidationException,
}

#[aws_operation(
    service = Sns,
    output = CreateTopicResponse,
    required = CreateTopicRequired,
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CreateTopic {
    pub name: String,
    pub attributes: Option<BTreeMap<String, String>>,
    pub tags: Option<Vec<Tag>>,
    pub data_protection_policy: Option<String>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CreateTopicResponse {
    pub topic_arn: Option<String>,
}

#[aws_operation(
    service = Sns,
    output = GetTopicAttributesResponse,
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GetTopicAttributes {
    pub topic_arn: String,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetTopicAttributesResponse {
    pub attributes: BTreeMap<String, String>,
}

#[aws_operation(
    service = Sns,
    output = ListTagsForResourceResponse,
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ListTagsForResource {
    #[aws(length(min = 1, max = 1011))]
    pub resource_arn: String,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ListTagsForResourceResponse {
    pub tags: Vec<Tag>,
}

#[aws_operation(
    service = Sns,
    output = ListTopicsResponse,
    pages(input = "NextToken", output = "NextToken", items = "Topics"),
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ListTopics {
    pub next_token: Option<String>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ListTopicsResponse {
    pub topics: Vec<Topic>,
    pub next_token: Option<String>,
}

#[aws_operation(service = Sns, output = PublishBatchResponse, rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PublishBatch {
    pub topic_arn: String,
    pub publish_batch_request_entries: Vec<PublishBatchRequestEntry>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PublishBatchResponse {
    pub successful: Vec<PublishBatchResultEntry>,
    pub failed: Vec<BatchResultErrorEntry>,
}

#[aws_operation(
    service = Sns,
    output = SubscribeResponse,
    required = SubscribeRequired,
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Subscribe {
    pub topic_arn: String,
    pub protocol: String,
    pub endpoint: Option<String>,
    pub attributes: Option<BTreeMap<String, String>>,
    pub return_subscription_arn: Option<bool>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SubscribeResponse {
    pub subscription_arn: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct BatchResultErrorEntry {
    pub id: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub sender_fault: Option<bool>,
}

#[aws_shape(required = MessageAttributeValueRequired, rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MessageAttributeValue {
    pub data_type: String,
    pub string_value: Option<String>,
    pub binary_value: Option<Blob>,
}

#[aws_shape(required = PublishBatchRequestEntryRequired, rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PublishBatchRequestEntry {
    pub id: String,
    pub message: String,
    pub subject: Option<String>,
    pub message_structure: Option<String>,
    #[aws(key_name = "Name", value_name = "Value")]
    pub message_attributes: Option<BTreeMap<String, MessageAttributeValue>>,
    pub message_deduplication_id: Option<String>,
    pub message_group_id: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PublishBatchResultEntry {
    pub id: Option<String>,
    pub message_id: Option<String>,
    pub sequence_number: Option<String>,
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
pub struct Topic {
    pub topic_arn: Option<String>,
}
