//! Special cases for a few services, by the IDs of their models. botocore also has them in its code,
//! because they are not in any model.

use std::time::Duration;

use bytes::Bytes;

use super::crc32::crc32;

/// Operations that wait for something to happen. Calling them again immediately would mean not
/// waiting at all.
const LONG_POLLS: [(&str, &[&str]); 4] = [
    ("SQS", &["ReceiveMessage"]),
    ("SFN", &["GetActivityTask"]),
    ("SWF", &["PollForActivityTask", "PollForDecisionTask"]),
    ("Kinesis", &["ReceiveQueueRecords", "ReceiveDeadLetterQueueRecords"]),
];

fn is_dynamo_db(service: &str) -> bool {
    ["DynamoDB", "DynamoDB Streams"].iter().any(|id| id.eq_ignore_ascii_case(service))
}

/// The default number of attempts of a call, including the first.
pub(crate) fn max_attempts(service: &str) -> u32 {
    if is_dynamo_db(service) { 4 } else { 3 }
}

/// The longest first wait after a failure that is not throttling.
pub(super) fn transient_scale(service: &str) -> Duration {
    Duration::from_millis(if is_dynamo_db(service) { 25 } else { 50 })
}

/// Whether the operation waits for something to happen.
pub(crate) fn is_long_poll(service: &str, operation: &str) -> bool {
    let polls = LONG_POLLS.iter().find(|(id, _)| id.eq_ignore_ascii_case(service));
    polls.is_some_and(|(_, operations)| operations.contains(&operation))
}

/// Whether the code means a transient fault for this service only.
pub(super) fn is_transient_code(service: &str, code: &str) -> bool {
    service.eq_ignore_ascii_case("STS") && code == "IDPCommunicationError"
}

/// Whether the response does not match the checksum that the service sent with it.
pub(crate) fn is_corrupt(service: &str, answer: &http::Response<Bytes>) -> bool {
    if !service.eq_ignore_ascii_case("DynamoDB") {
        return false;
    }
    let said = answer.headers().get("x-amz-crc32");
    let said = said.and_then(|value| value.to_str().ok()?.trim().parse::<i64>().ok());
    said.is_some_and(|said| said != i64::from(crc32(answer.body())))
}
