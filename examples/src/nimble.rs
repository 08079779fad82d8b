//! Nimble Studio's streaming images, declared as its API reference describes them.
//!
//! The service was retired in October 2024 and its client removed from the SDKs.

use std::collections::BTreeMap;

use aws_operation::{RestJson1, aws_error, aws_operation, aws_output, aws_service, aws_shape};

/// Amazon Nimble Studio.
#[aws_service(id = "nimble", endpoint_prefix = "nimble", protocol = RestJson1, error = NimbleError)]
pub struct Nimble;

/// Renames or re-describes a streaming image.
#[aws_operation(
    method = "PATCH",
    path = "/2020-08-01/studios/{studioId}/streaming-images/{streamingImageId}",
    service = Nimble,
    output = UpdateStreamingImageOutput,
)]
#[derive(Clone, Default)]
pub struct UpdateStreamingImage {
    /// The studio's id.
    pub studio_id: String,
    /// The image's id.
    pub streaming_image_id: String,
    /// A new name.
    #[aws(length(max = 64), sensitive)]
    pub name: Option<String>,
    /// A new description.
    #[aws(length(max = 256), sensitive)]
    pub description: Option<String>,
    /// Makes the call idempotent; filled in where it is `None`.
    #[aws(header = "X-Amz-Client-Token", idempotency_token, length(min = 1, max = 64))]
    pub client_token: Option<String>,
}

/// The image as it is after the update.
#[aws_output]
#[derive(Clone, Debug)]
pub struct UpdateStreamingImageOutput {
    /// The image.
    pub streaming_image: Option<StreamingImage>,
}

/// Makes a streaming image of an EC2 image.
#[aws_operation(
    method = "POST",
    path = "/2020-08-01/studios/{studioId}/streaming-images",
    service = Nimble,
    output = CreateStreamingImageOutput,
)]
#[derive(Clone, Default)]
pub struct CreateStreamingImage {
    /// The studio's id.
    pub studio_id: String,
    /// The EC2 image, such as `ami-0123456789abcdef0`.
    pub ec2_image_id: String,
    /// The image's name.
    #[aws(length(max = 64), sensitive)]
    pub name: String,
    /// What it is for.
    #[aws(length(max = 256), sensitive)]
    pub description: Option<String>,
    /// Labels of one's own.
    pub tags: Option<BTreeMap<String, String>>,
    /// Makes the call idempotent; filled in where it is `None`.
    #[aws(header = "X-Amz-Client-Token", idempotency_token, length(min = 1, max = 64))]
    pub client_token: Option<String>,
}

/// The image that is being made.
#[aws_output]
#[derive(Clone, Debug)]
pub struct CreateStreamingImageOutput {
    /// The image.
    pub streaming_image: Option<StreamingImage>,
}

/// Looks up one streaming image.
#[aws_operation(
    method = "GET",
    path = "/2020-08-01/studios/{studioId}/streaming-images/{streamingImageId}",
    service = Nimble,
    output = GetStreamingImageOutput,
)]
#[derive(Clone, Debug, Default)]
pub struct GetStreamingImage {
    /// The studio's id.
    pub studio_id: String,
    /// The image's id.
    pub streaming_image_id: String,
}

/// The image that was looked up.
#[aws_output]
#[derive(Clone, Debug)]
pub struct GetStreamingImageOutput {
    /// The image.
    pub streaming_image: Option<StreamingImage>,
}

/// A streaming image.
#[aws_shape(output)]
#[derive(Clone)]
pub struct StreamingImage {
    /// Its ARN.
    pub arn: Option<String>,
    /// What it is for.
    #[aws(sensitive)]
    pub description: Option<String>,
    /// The EC2 image it was made of.
    pub ec2_image_id: Option<String>,
    /// How it is encrypted.
    pub encryption_configuration: Option<StreamingImageEncryptionConfiguration>,
    /// The agreements to accept before it is used.
    pub eula_ids: Option<Vec<String>>,
    /// Its name.
    #[aws(sensitive)]
    pub name: Option<String>,
    /// Whose it is.
    pub owner: Option<String>,
    /// Its platform.
    pub platform: Option<String>,
    /// What can be done with it.
    pub state: Option<StreamingImageState>,
    /// How it came to that state.
    pub status_code: Option<StreamingImageStatusCode>,
    /// The same in words.
    pub status_message: Option<String>,
    /// Its id.
    pub streaming_image_id: Option<String>,
    /// Labels of one's own.
    pub tags: Option<BTreeMap<String, String>>,
}

/// How a streaming image is encrypted.
#[aws_shape(output)]
#[derive(Clone, Debug)]
pub struct StreamingImageEncryptionConfiguration {
    /// The key's ARN.
    pub key_arn: Option<String>,
    /// Whose key it is.
    pub key_type: Option<String>,
}

/// What can be done with a streaming image.
#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq)]
pub enum StreamingImageState {
    /// It is being made.
    CreateInProgress,
    /// It can be used.
    Ready,
    /// It is being deleted.
    DeleteInProgress,
    /// It was deleted.
    Deleted,
    /// It is being changed.
    UpdateInProgress,
    /// It could not be changed.
    UpdateFailed,
    /// It could not be made.
    CreateFailed,
    /// It could not be deleted.
    DeleteFailed,
    /// A state that was added later.
    Unknown(String),
}

/// How a streaming image came to its state.
#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq)]
pub enum StreamingImageStatusCode {
    /// It is being made.
    StreamingImageCreateInProgress,
    /// It can be used.
    StreamingImageReady,
    /// It is being deleted.
    StreamingImageDeleteInProgress,
    /// It was deleted.
    StreamingImageDeleted,
    /// It is being changed.
    StreamingImageUpdateInProgress,
    /// The service failed.
    InternalError,
    /// The service was not allowed to.
    AccessDenied,
    /// A code that was added later.
    Unknown(String),
}

/// The errors that every operation of Nimble Studio models.
#[aws_error]
#[derive(Clone, Debug)]
pub enum NimbleError {
    /// The caller may not do this.
    #[aws(status = 403)]
    AccessDeniedException(NimbleException),
    /// Another change is under way, or a token was used for another input.
    #[aws(status = 409)]
    ConflictException(NimbleException),
    /// The service failed.
    #[aws(status = 500, retryable)]
    InternalServerErrorException(NimbleException),
    /// There is no such thing.
    #[aws(status = 404)]
    ResourceNotFoundException(NimbleException),
    /// The studio has as many as it may.
    #[aws(status = 402)]
    ServiceQuotaExceededException(NimbleException),
    /// Too many requests.
    #[aws(status = 429, retryable)]
    ThrottlingException(NimbleException),
    /// The input is no good.
    #[aws(status = 400)]
    ValidationException(NimbleException),
}

/// What every error of Nimble Studio tells.
#[aws_shape(output)]
#[derive(Clone, Debug)]
pub struct NimbleException {
    /// A more specific code.
    pub code: Option<String>,
    /// Facts of the failure.
    pub context: Option<BTreeMap<String, String>>,
    /// What happened, in words.
    pub message: Option<String>,
}
