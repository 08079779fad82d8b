//! The one operation that is measured, and what it needs.
#![allow(dead_code, reason = "everything is read off the wire, and next to nothing used")]

use std::collections::HashMap;

use aws_operation::{aws_error, aws_operation, aws_output, aws_service, aws_shape};

#[aws_service(id = "nimble", error = NimbleError)]
pub struct Nimble;

#[aws_operation(
    method = "PATCH",
    path = "/2020-08-01/studios/{studioId}/streaming-images/{streamingImageId}",
    service = Nimble,
    output = UpdateStreamingImageOutput,
)]
#[derive(Default)]
pub struct UpdateStreamingImage {
    pub studio_id: String,
    pub streaming_image_id: String,
    #[aws(length(max = 64), sensitive)]
    pub name: Option<String>,
    #[aws(length(max = 256), sensitive)]
    pub description: Option<String>,
    #[aws(header = "X-Amz-Client-Token", idempotency_token, length(min = 1, max = 64))]
    pub client_token: Option<String>,
}

#[aws_output]
#[derive(Debug)]
pub struct UpdateStreamingImageOutput {
    pub streaming_image: Option<StreamingImage>,
}

#[aws_shape]
pub struct StreamingImage {
    pub arn: Option<String>,
    #[aws(sensitive)]
    pub description: Option<String>,
    pub ec2_image_id: Option<String>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
    pub eula_ids: Option<Vec<String>>,
    #[aws(sensitive)]
    pub name: Option<String>,
    pub owner: Option<String>,
    pub platform: Option<String>,
    pub state: Option<State>,
    pub status_code: Option<String>,
    pub status_message: Option<String>,
    pub streaming_image_id: Option<String>,
    pub tags: Option<HashMap<String, String>>,
}

#[aws_shape]
#[derive(Debug)]
pub struct EncryptionConfiguration {
    pub key_arn: Option<String>,
    pub key_type: Option<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Debug)]
pub enum State {
    CreateInProgress,
    Ready,
    DeleteInProgress,
    Deleted,
    UpdateInProgress,
    UpdateFailed,
    CreateFailed,
    DeleteFailed,
    Unknown(String),
}

#[aws_error]
#[derive(Debug)]
pub enum NimbleError {
    #[aws(status = 403)]
    AccessDeniedException(Refusal),
    #[aws(status = 409)]
    ConflictException(Refusal),
    #[aws(status = 500, retryable)]
    InternalServerErrorException(Refusal),
    #[aws(status = 404)]
    ResourceNotFoundException(Refusal),
    #[aws(status = 402)]
    ServiceQuotaExceededException(Refusal),
    #[aws(status = 429, retryable)]
    ThrottlingException(Refusal),
    #[aws(status = 400)]
    ValidationException(Refusal),
}

#[aws_shape]
#[derive(Debug)]
pub struct Refusal {
    pub code: Option<String>,
    pub context: Option<HashMap<String, String>>,
    pub message: Option<String>,
}
