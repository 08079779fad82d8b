use std::collections::BTreeMap;

use aws_operation::{
    AwsJson1_0, Blob, aws_error, aws_operation, aws_output, aws_service, aws_shape,
};

#[aws_service(
    id = "SQS",
    endpoint_variant(fips, partition = "aws-us-gov", endpoint = "https://sqs.{region}.{dnsSuffix}"),
    protocol = AwsJson1_0,
    target_prefix = "AmazonSQS",
    query_compatible,
    error = SqsError,
)]
pub struct Sqs;

#[aws_error]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SqsError {
    InvalidAddress,
    InvalidAttributeName,
    InvalidAttributeValue,
    InvalidIdFormat,
    InvalidMessageContents,
    InvalidSecurity,
    KmsAccessDenied,
    KmsDisabled,
    KmsInvalidKeyUsage,
    KmsInvalidState,
    KmsNotFound,
    KmsOptInRequired,
    KmsThrottled,
    OverLimit,
    QueueDeletedRecently,
    QueueDoesNotExist,
    QueueNameExists,
    ReceiptHandleIsInvalid,
    RequestThrottled,
    UnsupportedOperation,
}

#[aws_operation(
    service = Sqs,
    output = CreateQueueResult,
    required = CreateQueueRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CreateQueue {
    #[aws(name = "QueueName")]
    pub queue_name: String,
    #[aws(name = "Attributes")]
    pub attributes: Option<BTreeMap<QueueAttributeName, String>>,
    pub tags: Option<BTreeMap<String, String>>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CreateQueueResult {
    pub queue_url: Option<String>,
}

#[aws_operation(service = Sqs, output = (), rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DeleteMessage {
    pub queue_url: String,
    pub receipt_handle: String,
}

#[aws_operation(
    service = Sqs,
    output = ReceiveMessageResult,
    required = ReceiveMessageRequired,
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ReceiveMessage {
    pub queue_url: String,
    pub attribute_names: Option<Vec<QueueAttributeName>>,
    pub message_system_attribute_names: Option<Vec<MessageSystemAttributeName>>,
    pub message_attribute_names: Option<Vec<String>>,
    pub max_number_of_messages: Option<i32>,
    pub visibility_timeout: Option<i32>,
    pub wait_time_seconds: Option<i32>,
    pub receive_request_attempt_id: Option<String>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ReceiveMessageResult {
    pub messages: Vec<Message>,
}

#[aws_operation(
    service = Sqs,
    output = SendMessageResult,
    required = SendMessageRequired,
    rename_all = "PascalCase",
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SendMessage {
    pub queue_url: String,
    pub message_body: String,
    pub delay_seconds: Option<i32>,
    pub message_attributes: Option<BTreeMap<String, MessageAttributeValue>>,
    pub message_system_attributes:
        Option<BTreeMap<MessageSystemAttributeNameForSends, MessageSystemAttributeValue>>,
    pub message_deduplication_id: Option<String>,
    pub message_group_id: Option<String>,
}

#[aws_output(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SendMessageResult {
    #[aws(name = "MD5OfMessageBody")]
    pub md5_of_message_body: Option<String>,
    #[aws(name = "MD5OfMessageAttributes")]
    pub md5_of_message_attributes: Option<String>,
    #[aws(name = "MD5OfMessageSystemAttributes")]
    pub md5_of_message_system_attributes: Option<String>,
    pub message_id: Option<String>,
    pub sequence_number: Option<String>,
}

#[aws_shape(rename_all = "PascalCase")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Message {
    pub message_id: Option<String>,
    pub receipt_handle: Option<String>,
    #[aws(name = "MD5OfBody")]
    pub md5_of_body: Option<String>,
    pub body: Option<String>,
    pub attributes: BTreeMap<MessageSystemAttributeName, String>,
    #[aws(name = "MD5OfMessageAttributes")]
    pub md5_of_message_attributes: Option<String>,
    pub message_attributes: BTreeMap<String, MessageAttributeValue>,
}

#[aws_shape(required = MessageAttributeValueRequired, rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MessageAttributeValue {
    pub string_value: Option<String>,
    pub binary_value: Option<Blob>,
    pub string_list_values: Option<Vec<String>>,
    pub binary_list_values: Option<Vec<Blob>>,
    pub data_type: String,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MessageSystemAttributeName {
    All,
    SenderId,
    SentTimestamp,
    ApproximateReceiveCount,
    ApproximateFirstReceiveTimestamp,
    SequenceNumber,
    MessageDeduplicationId,
    MessageGroupId,
    #[aws(name = "AWSTraceHeader")]
    AwsTraceHeader,
    DeadLetterQueueSourceArn,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MessageSystemAttributeNameForSends {
    #[aws(name = "AWSTraceHeader")]
    AwsTraceHeader,
    Unknown(String),
}

#[aws_shape(required = MessageSystemAttributeValueRequired, rename_all = "PascalCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MessageSystemAttributeValue {
    pub string_value: Option<String>,
    pub binary_value: Option<Blob>,
    pub string_list_values: Option<Vec<String>>,
    pub binary_list_values: Option<Vec<Blob>>,
    pub data_type: String,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum QueueAttributeName {
    All,
    Policy,
    VisibilityTimeout,
    MaximumMessageSize,
    MessageRetentionPeriod,
    ApproximateNumberOfMessages,
    ApproximateNumberOfMessagesNotVisible,
    CreatedTimestamp,
    LastModifiedTimestamp,
    QueueArn,
    ApproximateNumberOfMessagesDelayed,
    DelaySeconds,
    ReceiveMessageWaitTimeSeconds,
    RedrivePolicy,
    FifoQueue,
    ContentBasedDeduplication,
    KmsMasterKeyId,
    KmsDataKeyReusePeriodSeconds,
    DeduplicationScope,
    FifoThroughputLimit,
    RedriveAllowPolicy,
    SqsManagedSseEnabled,
    Unknown(String),
}
