use std::collections::BTreeMap;

use aws_operation::{AwsJson1_1, aws_error, aws_operation, aws_output, aws_service, aws_shape};

#[aws_service(
    id = "CloudWatch Logs",
    endpoint_prefix = "logs",
    endpoint_variant(
        fips,
        client_region = "us-gov-east-1",
        endpoint = "https://logs.{region}.{dnsSuffix}"
    ),
    endpoint_variant(
        fips,
        client_region = "us-gov-west-1",
        endpoint = "https://logs.{region}.{dnsSuffix}"
    ),
    protocol = AwsJson1_1,
    target_prefix = "Logs_20140328",
    error = CloudWatchLogsError,
)]
pub struct CloudWatchLogs;

#[aws_error]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CloudWatchLogsError {
    DataAlreadyAcceptedException(DataAlreadyAcceptedException),
    InvalidParameterException,
    InvalidSequenceTokenException(InvalidSequenceTokenException),
    LimitExceededException,
    OperationAbortedException,
    ResourceAlreadyExistsException,
    ResourceNotFoundException,
    ServiceUnavailableException,
    UnrecognizedClientException,
}

#[aws_operation(
    service = CloudWatchLogs,
    output = (),
    required = CreateLogGroupRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CreateLogGroup {
    #[aws(length(min = 1, max = 512))]
    pub log_group_name: String,
    #[aws(length(max = 256))]
    pub kms_key_id: Option<String>,
    #[aws(length(min = 1, max = 50), each(length(max = 256)))]
    pub tags: Option<BTreeMap<String, String>>,
    pub log_group_class: Option<LogGroupClass>,
    pub deletion_protection_enabled: Option<bool>,
}

#[aws_operation(service = CloudWatchLogs, output = ())]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CreateLogStream {
    #[aws(length(min = 1, max = 512))]
    pub log_group_name: String,
    #[aws(length(min = 1, max = 512))]
    pub log_stream_name: String,
}

#[aws_operation(
    service = CloudWatchLogs,
    output = GetLogEventsResponse,
    required = GetLogEventsRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GetLogEvents {
    #[aws(length(min = 1, max = 512))]
    pub log_group_name: Option<String>,
    #[aws(length(min = 1, max = 2048))]
    pub log_group_identifier: Option<String>,
    #[aws(length(min = 1, max = 512))]
    pub log_stream_name: String,
    #[aws(range(min = 0))]
    pub start_time: Option<i64>,
    #[aws(range(min = 0))]
    pub end_time: Option<i64>,
    #[aws(length(min = 1))]
    pub next_token: Option<String>,
    #[aws(range(min = 1, max = 10000))]
    pub limit: Option<i32>,
    pub start_from_head: Option<bool>,
    pub unmask: Option<bool>,
}

#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetLogEventsResponse {
    pub events: Vec<OutputLogEvent>,
    pub next_forward_token: Option<String>,
    pub next_backward_token: Option<String>,
}

#[aws_operation(
    service = CloudWatchLogs,
    output = PutLogEventsResponse,
    required = PutLogEventsRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PutLogEvents {
    #[aws(length(min = 1, max = 512))]
    pub log_group_name: String,
    #[aws(length(min = 1, max = 512))]
    pub log_stream_name: String,
    #[aws(length(min = 1, max = 10000))]
    pub log_events: Vec<InputLogEvent>,
    #[aws(length(min = 1))]
    pub sequence_token: Option<String>,
    pub entity: Option<Entity>,
}

#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PutLogEventsResponse {
    pub next_sequence_token: Option<String>,
    pub rejected_log_events_info: Option<RejectedLogEventsInfo>,
    pub rejected_entity_info: Option<RejectedEntityInfo>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DataAlreadyAcceptedException {
    pub expected_sequence_token: Option<String>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Entity {
    #[aws(length(min = 2, max = 4), each(length(min = 1, max = 512)))]
    pub key_attributes: Option<BTreeMap<String, String>>,
    #[aws(length(max = 10), each(length(min = 1, max = 512)))]
    pub attributes: Option<BTreeMap<String, String>>,
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum EntityRejectionErrorType {
    InvalidEntity,
    InvalidTypeValue,
    InvalidKeyAttributes,
    InvalidAttributes,
    EntitySizeTooLarge,
    UnsupportedLogGroupType,
    MissingRequiredFields,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct InputLogEvent {
    #[aws(range(min = 0))]
    pub timestamp: i64,
    #[aws(length(min = 1))]
    pub message: String,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct InvalidSequenceTokenException {
    pub expected_sequence_token: Option<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum LogGroupClass {
    Standard,
    InfrequentAccess,
    Delivery,
    Essentials,
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OutputLogEvent {
    pub timestamp: Option<i64>,
    pub message: Option<String>,
    pub ingestion_time: Option<i64>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RejectedEntityInfo {
    pub error_type: Option<EntityRejectionErrorType>,
}

#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RejectedLogEventsInfo {
    pub too_new_log_event_start_index: Option<i32>,
    pub too_old_log_event_end_index: Option<i32>,
    pub expired_log_event_end_index: Option<i32>,
}
