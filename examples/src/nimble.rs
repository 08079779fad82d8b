use std::collections::BTreeMap;
use std::time::Duration;

use aws_operation::wait::Wait;
use aws_operation::{
    Client, Timestamp, UnknownMember, aws_error, aws_operation, aws_output, aws_service, aws_shape,
};

/// Welcome to the Amazon Nimble Studio API reference. This API reference provides methods, schema,
/// resources, parameters, and more to help you get the most out of Nimble Studio.
#[aws_service(id = "nimble", error = NimbleError)]
pub struct Nimble;

/// The errors of these operations.
#[aws_error]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum NimbleError {
    /// You are not authorized to perform this operation.
    #[aws(status = 403)]
    AccessDeniedException(AccessDeniedException),
    /// Another operation is in progress.
    #[aws(status = 409)]
    ConflictException(ConflictException),
    /// An internal error has occurred.
    #[aws(status = 500, retryable)]
    InternalServerErrorException(InternalServerErrorException),
    /// The specified resource could not be found.
    #[aws(status = 404)]
    ResourceNotFoundException(ResourceNotFoundException),
    /// Your current quota does not allow you to perform the request action.
    #[aws(status = 402)]
    ServiceQuotaExceededException(ServiceQuotaExceededException),
    /// The request throughput limit was exceeded.
    #[aws(status = 429, retryable)]
    ThrottlingException(ThrottlingException),
    /// One of the parameters in the request is invalid.
    #[aws(status = 400)]
    ValidationException(ValidationException),
}

/// Accept EULAs.
#[aws_operation(
    method = "POST",
    path = "/2020-08-01/studios/{studioId}/eula-acceptances",
    service = Nimble,
    output = AcceptEulasResponse,
    required = AcceptEulasRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AcceptEulas {
    /// Unique, case-sensitive identifier that you provide to ensure the idempotency of the request.
    /// If you don’t specify a client token, the Amazon Web Services SDK automatically generates a
    /// client token and uses it for the request to ensure idempotency.
    #[aws(header = "X-Amz-Client-Token", idempotency_token, length(min = 1, max = 64))]
    pub client_token: Option<String>,
    /// The EULA ID.
    pub eula_ids: Option<Vec<String>>,
    /// The studio ID.
    pub studio_id: String,
}

/// The output of [`AcceptEulas`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AcceptEulasResponse {
    /// A collection of EULA acceptances.
    pub eula_acceptances: Vec<EulaAcceptance>,
}

/// Create a launch profile.
#[aws_operation(
    method = "POST",
    path = "/2020-08-01/studios/{studioId}/launch-profiles",
    service = Nimble,
    output = CreateLaunchProfileResponse,
    required = CreateLaunchProfileRequired,
)]
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct CreateLaunchProfile {
    /// Unique, case-sensitive identifier that you provide to ensure the idempotency of the request.
    /// If you don’t specify a client token, the Amazon Web Services SDK automatically generates a
    /// client token and uses it for the request to ensure idempotency.
    #[aws(header = "X-Amz-Client-Token", idempotency_token, length(min = 1, max = 64))]
    pub client_token: Option<String>,
    /// The description.
    #[aws(length(max = 256), sensitive)]
    pub description: Option<String>,
    /// Specifies the IDs of the EC2 subnets where streaming sessions will be accessible from. These
    /// subnets must support the specified instance types.
    #[aws(length(max = 6))]
    pub ec2_subnet_ids: Vec<String>,
    /// The version number of the protocol that is used by the launch profile. The only valid
    /// version is "2021-03-31".
    #[aws(each(length(max = 10)))]
    pub launch_profile_protocol_versions: Vec<String>,
    /// The name for the launch profile.
    #[aws(length(min = 1, max = 64), sensitive)]
    pub name: String,
    /// A configuration for a streaming session.
    pub stream_configuration: StreamConfigurationCreate,
    /// Unique identifiers for a collection of studio components that can be used with this launch
    /// profile.
    #[aws(length(min = 1, max = 100))]
    pub studio_component_ids: Vec<String>,
    /// The studio ID.
    pub studio_id: String,
    /// A collection of labels, in the form of key-value pairs, that apply to this resource.
    pub tags: Option<BTreeMap<String, String>>,
}

/// The output of [`CreateLaunchProfile`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CreateLaunchProfileResponse {
    /// The launch profile.
    pub launch_profile: Option<LaunchProfile>,
}

/// Creates a streaming image resource in a studio.
#[aws_operation(
    method = "POST",
    path = "/2020-08-01/studios/{studioId}/streaming-images",
    service = Nimble,
    output = CreateStreamingImageResponse,
    required = CreateStreamingImageRequired,
)]
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct CreateStreamingImage {
    /// Unique, case-sensitive identifier that you provide to ensure the idempotency of the request.
    /// If you don’t specify a client token, the Amazon Web Services SDK automatically generates a
    /// client token and uses it for the request to ensure idempotency.
    #[aws(header = "X-Amz-Client-Token", idempotency_token, length(min = 1, max = 64))]
    pub client_token: Option<String>,
    /// A human-readable description of the streaming image.
    #[aws(length(max = 256), sensitive)]
    pub description: Option<String>,
    /// The ID of an EC2 machine image with which to create this streaming image.
    pub ec2_image_id: String,
    /// A friendly name for a streaming image resource.
    #[aws(length(max = 64), sensitive)]
    pub name: String,
    /// The studio ID.
    pub studio_id: String,
    /// A collection of labels, in the form of key-value pairs, that apply to this resource.
    pub tags: Option<BTreeMap<String, String>>,
}

/// The output of [`CreateStreamingImage`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CreateStreamingImageResponse {
    /// The streaming image.
    pub streaming_image: Option<StreamingImage>,
}

/// Creates a streaming session in a studio.
#[aws_operation(
    method = "POST",
    path = "/2020-08-01/studios/{studioId}/streaming-sessions",
    service = Nimble,
    output = CreateStreamingSessionResponse,
    required = CreateStreamingSessionRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CreateStreamingSession {
    /// Unique, case-sensitive identifier that you provide to ensure the idempotency of the request.
    /// If you don’t specify a client token, the Amazon Web Services SDK automatically generates a
    /// client token and uses it for the request to ensure idempotency.
    #[aws(header = "X-Amz-Client-Token", idempotency_token, length(min = 1, max = 64))]
    pub client_token: Option<String>,
    /// The EC2 Instance type used for the streaming session.
    pub ec2_instance_type: Option<StreamingInstanceType>,
    /// The ID of the launch profile used to control access from the streaming session.
    pub launch_profile_id: String,
    /// The user ID of the user that owns the streaming session. The user that owns the session will
    /// be logging into the session and interacting with the virtual workstation.
    pub owned_by: Option<String>,
    /// The ID of the streaming image.
    #[aws(length(max = 22))]
    pub streaming_image_id: Option<String>,
    /// The studio ID.
    pub studio_id: String,
    /// A collection of labels, in the form of key-value pairs, that apply to this resource.
    pub tags: Option<BTreeMap<String, String>>,
}

/// The output of [`CreateStreamingSession`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CreateStreamingSessionResponse {
    /// The session.
    pub session: Option<StreamingSession>,
}

/// Creates a streaming session stream for a streaming session.
#[aws_operation(
    method = "POST",
    path = "/2020-08-01/studios/{studioId}/streaming-sessions/{sessionId}/streams",
    service = Nimble,
    output = CreateStreamingSessionStreamResponse,
    required = CreateStreamingSessionStreamRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CreateStreamingSessionStream {
    /// Unique, case-sensitive identifier that you provide to ensure the idempotency of the request.
    /// If you don’t specify a client token, the Amazon Web Services SDK automatically generates a
    /// client token and uses it for the request to ensure idempotency.
    #[aws(header = "X-Amz-Client-Token", idempotency_token, length(min = 1, max = 64))]
    pub client_token: Option<String>,
    /// The expiration time in seconds.
    #[aws(range(min = 60, max = 3600))]
    pub expiration_in_seconds: Option<i32>,
    /// The streaming session ID.
    pub session_id: String,
    /// The studio ID.
    pub studio_id: String,
}

/// The output of [`CreateStreamingSessionStream`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CreateStreamingSessionStreamResponse {
    /// The stream.
    pub stream: Option<StreamingSessionStream>,
}

/// Create a new studio.
#[aws_operation(
    method = "POST",
    path = "/2020-08-01/studios",
    service = Nimble,
    output = CreateStudioResponse,
    required = CreateStudioRequired,
)]
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct CreateStudio {
    /// The IAM role that studio admins will assume when logging in to the Nimble Studio portal.
    #[aws(length(max = 2048))]
    pub admin_role_arn: String,
    /// Unique, case-sensitive identifier that you provide to ensure the idempotency of the request.
    /// If you don’t specify a client token, the Amazon Web Services SDK automatically generates a
    /// client token and uses it for the request to ensure idempotency.
    #[aws(header = "X-Amz-Client-Token", idempotency_token, length(min = 1, max = 64))]
    pub client_token: Option<String>,
    /// A friendly name for the studio.
    #[aws(length(max = 64), sensitive)]
    pub display_name: String,
    /// The studio encryption configuration.
    pub studio_encryption_configuration: Option<StudioEncryptionConfiguration>,
    /// The studio name that is used in the URL of the Nimble Studio portal when accessed by Nimble
    /// Studio users.
    #[aws(length(min = 3, max = 64))]
    pub studio_name: String,
    /// A collection of labels, in the form of key-value pairs, that apply to this resource.
    pub tags: Option<BTreeMap<String, String>>,
    /// The IAM role that studio users will assume when logging in to the Nimble Studio portal.
    #[aws(length(max = 2048))]
    pub user_role_arn: String,
}

/// The output of [`CreateStudio`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CreateStudioResponse {
    /// Information about a studio.
    pub studio: Option<Studio>,
}

/// Creates a studio component resource.
#[aws_operation(
    method = "POST",
    path = "/2020-08-01/studios/{studioId}/studio-components",
    service = Nimble,
    output = CreateStudioComponentResponse,
    required = CreateStudioComponentRequired,
)]
#[derive(Clone, PartialEq)]
pub struct CreateStudioComponent {
    /// Unique, case-sensitive identifier that you provide to ensure the idempotency of the request.
    /// If you don’t specify a client token, the Amazon Web Services SDK automatically generates a
    /// client token and uses it for the request to ensure idempotency.
    #[aws(header = "X-Amz-Client-Token", idempotency_token, length(min = 1, max = 64))]
    pub client_token: Option<String>,
    /// The configuration of the studio component, based on component type.
    pub configuration: Option<StudioComponentConfiguration>,
    /// The description.
    #[aws(length(max = 256), sensitive)]
    pub description: Option<String>,
    /// The EC2 security groups that control access to the studio component.
    #[aws(length(max = 30))]
    pub ec2_security_group_ids: Option<Vec<String>>,
    /// Initialization scripts for studio components.
    pub initialization_scripts: Option<Vec<StudioComponentInitializationScript>>,
    /// The name for the studio component.
    #[aws(length(max = 64), sensitive)]
    pub name: String,
    /// An IAM role attached to a Studio Component that gives the studio component access to Amazon
    /// Web Services resources at anytime while the instance is running.
    #[aws(length(max = 2048))]
    pub runtime_role_arn: Option<String>,
    /// Parameters for the studio component scripts.
    #[aws(length(max = 30), sensitive)]
    pub script_parameters: Option<Vec<ScriptParameterKeyValue>>,
    /// An IAM role attached to Studio Component when the system initialization script runs which
    /// give the studio component access to Amazon Web Services resources when the system
    /// initialization script runs.
    #[aws(length(max = 2048))]
    pub secure_initialization_role_arn: Option<String>,
    /// The studio ID.
    pub studio_id: String,
    /// The specific subtype of a studio component.
    pub subtype: Option<StudioComponentSubtype>,
    /// A collection of labels, in the form of key-value pairs, that apply to this resource.
    pub tags: Option<BTreeMap<String, String>>,
    /// The type of the studio component.
    pub r#type: StudioComponentType,
}

/// The output of [`CreateStudioComponent`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateStudioComponentResponse {
    /// Information about the studio component.
    pub studio_component: Option<StudioComponent>,
}

/// Permanently delete a launch profile.
#[aws_operation(
    method = "DELETE",
    path = "/2020-08-01/studios/{studioId}/launch-profiles/{launchProfileId}",
    service = Nimble,
    output = DeleteLaunchProfileResponse,
    required = DeleteLaunchProfileRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DeleteLaunchProfile {
    /// Unique, case-sensitive identifier that you provide to ensure the idempotency of the request.
    /// If you don’t specify a client token, the Amazon Web Services SDK automatically generates a
    /// client token and uses it for the request to ensure idempotency.
    #[aws(header = "X-Amz-Client-Token", idempotency_token, length(min = 1, max = 64))]
    pub client_token: Option<String>,
    /// The ID of the launch profile used to control access from the streaming session.
    pub launch_profile_id: String,
    /// The studio ID.
    pub studio_id: String,
}

/// The output of [`DeleteLaunchProfile`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeleteLaunchProfileResponse {
    /// The launch profile.
    pub launch_profile: Option<LaunchProfile>,
}

/// Delete a user from launch profile membership.
#[aws_operation(
    method = "DELETE",
    path = "/2020-08-01/studios/{studioId}/launch-profiles/{launchProfileId}/membership/{principalId}",
    service = Nimble,
    output = (),
    required = DeleteLaunchProfileMemberRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DeleteLaunchProfileMember {
    /// Unique, case-sensitive identifier that you provide to ensure the idempotency of the request.
    /// If you don’t specify a client token, the Amazon Web Services SDK automatically generates a
    /// client token and uses it for the request to ensure idempotency.
    #[aws(header = "X-Amz-Client-Token", idempotency_token, length(min = 1, max = 64))]
    pub client_token: Option<String>,
    /// The ID of the launch profile used to control access from the streaming session.
    pub launch_profile_id: String,
    /// The principal ID. This currently supports a IAM Identity Center UserId.
    pub principal_id: String,
    /// The studio ID.
    pub studio_id: String,
}

/// Delete streaming image.
#[aws_operation(
    method = "DELETE",
    path = "/2020-08-01/studios/{studioId}/streaming-images/{streamingImageId}",
    service = Nimble,
    output = DeleteStreamingImageResponse,
    required = DeleteStreamingImageRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DeleteStreamingImage {
    /// Unique, case-sensitive identifier that you provide to ensure the idempotency of the request.
    /// If you don’t specify a client token, the Amazon Web Services SDK automatically generates a
    /// client token and uses it for the request to ensure idempotency.
    #[aws(header = "X-Amz-Client-Token", idempotency_token, length(min = 1, max = 64))]
    pub client_token: Option<String>,
    /// The streaming image ID.
    pub streaming_image_id: String,
    /// The studio ID.
    pub studio_id: String,
}

/// The output of [`DeleteStreamingImage`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeleteStreamingImageResponse {
    /// The streaming image.
    pub streaming_image: Option<StreamingImage>,
}

/// Deletes streaming session resource.
#[aws_operation(
    method = "DELETE",
    path = "/2020-08-01/studios/{studioId}/streaming-sessions/{sessionId}",
    service = Nimble,
    output = DeleteStreamingSessionResponse,
    required = DeleteStreamingSessionRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DeleteStreamingSession {
    /// Unique, case-sensitive identifier that you provide to ensure the idempotency of the request.
    /// If you don’t specify a client token, the Amazon Web Services SDK automatically generates a
    /// client token and uses it for the request to ensure idempotency.
    #[aws(header = "X-Amz-Client-Token", idempotency_token, length(min = 1, max = 64))]
    pub client_token: Option<String>,
    /// The streaming session ID.
    pub session_id: String,
    /// The studio ID.
    pub studio_id: String,
}

/// The output of [`DeleteStreamingSession`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeleteStreamingSessionResponse {
    /// The session.
    pub session: Option<StreamingSession>,
}

/// Delete a studio resource.
#[aws_operation(
    method = "DELETE",
    path = "/2020-08-01/studios/{studioId}",
    service = Nimble,
    output = DeleteStudioResponse,
    required = DeleteStudioRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DeleteStudio {
    /// Unique, case-sensitive identifier that you provide to ensure the idempotency of the request.
    /// If you don’t specify a client token, the Amazon Web Services SDK automatically generates a
    /// client token and uses it for the request to ensure idempotency.
    #[aws(header = "X-Amz-Client-Token", idempotency_token, length(min = 1, max = 64))]
    pub client_token: Option<String>,
    /// The studio ID.
    pub studio_id: String,
}

/// The output of [`DeleteStudio`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeleteStudioResponse {
    /// Information about a studio.
    pub studio: Option<Studio>,
}

/// Deletes a studio component resource.
#[aws_operation(
    method = "DELETE",
    path = "/2020-08-01/studios/{studioId}/studio-components/{studioComponentId}",
    service = Nimble,
    output = DeleteStudioComponentResponse,
    required = DeleteStudioComponentRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DeleteStudioComponent {
    /// Unique, case-sensitive identifier that you provide to ensure the idempotency of the request.
    /// If you don’t specify a client token, the Amazon Web Services SDK automatically generates a
    /// client token and uses it for the request to ensure idempotency.
    #[aws(header = "X-Amz-Client-Token", idempotency_token, length(min = 1, max = 64))]
    pub client_token: Option<String>,
    /// The studio component ID.
    pub studio_component_id: String,
    /// The studio ID.
    pub studio_id: String,
}

/// The output of [`DeleteStudioComponent`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteStudioComponentResponse {
    /// Information about the studio component.
    pub studio_component: Option<StudioComponent>,
}

/// Delete a user from studio membership.
#[aws_operation(
    method = "DELETE",
    path = "/2020-08-01/studios/{studioId}/membership/{principalId}",
    service = Nimble,
    output = (),
    required = DeleteStudioMemberRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DeleteStudioMember {
    /// Unique, case-sensitive identifier that you provide to ensure the idempotency of the request.
    /// If you don’t specify a client token, the Amazon Web Services SDK automatically generates a
    /// client token and uses it for the request to ensure idempotency.
    #[aws(header = "X-Amz-Client-Token", idempotency_token, length(min = 1, max = 64))]
    pub client_token: Option<String>,
    /// The principal ID. This currently supports a IAM Identity Center UserId.
    pub principal_id: String,
    /// The studio ID.
    pub studio_id: String,
}

/// Get EULA.
#[aws_operation(
    method = "GET",
    path = "/2020-08-01/eulas/{eulaId}",
    service = Nimble,
    output = GetEulaResponse,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GetEula {
    /// The EULA ID.
    pub eula_id: String,
}

/// The output of [`GetEula`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetEulaResponse {
    /// The EULA.
    pub eula: Option<Eula>,
}

/// Get a launch profile.
#[aws_operation(
    method = "GET",
    path = "/2020-08-01/studios/{studioId}/launch-profiles/{launchProfileId}",
    service = Nimble,
    output = GetLaunchProfileResponse,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GetLaunchProfile {
    /// The ID of the launch profile used to control access from the streaming session.
    pub launch_profile_id: String,
    /// The studio ID.
    pub studio_id: String,
}

/// The output of [`GetLaunchProfile`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetLaunchProfileResponse {
    /// The launch profile.
    pub launch_profile: Option<LaunchProfile>,
}

/// Launch profile details include the launch profile resource and summary information of resources
/// that are used by, or available to, the launch profile. This includes the name and description of
/// all studio components used by the launch profiles, and the name and description of streaming
/// images that can be used with this launch profile.
#[aws_operation(
    method = "GET",
    path = "/2020-08-01/studios/{studioId}/launch-profiles/{launchProfileId}/details",
    service = Nimble,
    output = GetLaunchProfileDetailsResponse,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GetLaunchProfileDetails {
    /// The ID of the launch profile used to control access from the streaming session.
    pub launch_profile_id: String,
    /// The studio ID.
    pub studio_id: String,
}

/// The output of [`GetLaunchProfileDetails`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetLaunchProfileDetailsResponse {
    /// The launch profile.
    pub launch_profile: Option<LaunchProfile>,
    /// A collection of streaming images.
    pub streaming_images: Vec<StreamingImage>,
    /// A collection of studio component summaries.
    pub studio_component_summaries: Vec<StudioComponentSummary>,
}

/// Get a launch profile initialization.
#[aws_operation(
    method = "GET",
    path = "/2020-08-01/studios/{studioId}/launch-profiles/{launchProfileId}/init",
    service = Nimble,
    output = GetLaunchProfileInitializationResponse,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GetLaunchProfileInitialization {
    /// The ID of the launch profile used to control access from the streaming session.
    pub launch_profile_id: String,
    /// The launch profile protocol versions supported by the client.
    #[aws(query)]
    pub launch_profile_protocol_versions: Vec<String>,
    /// The launch purpose.
    #[aws(query)]
    pub launch_purpose: String,
    /// The platform where this Launch Profile will be used, either Windows or Linux.
    #[aws(query)]
    pub platform: String,
    /// The studio ID.
    pub studio_id: String,
}

/// The output of [`GetLaunchProfileInitialization`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetLaunchProfileInitializationResponse {
    /// The launch profile initialization.
    pub launch_profile_initialization: Option<LaunchProfileInitialization>,
}

/// Get a user persona in launch profile membership.
#[aws_operation(
    method = "GET",
    path = "/2020-08-01/studios/{studioId}/launch-profiles/{launchProfileId}/membership/{principalId}",
    service = Nimble,
    output = GetLaunchProfileMemberResponse,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GetLaunchProfileMember {
    /// The ID of the launch profile used to control access from the streaming session.
    pub launch_profile_id: String,
    /// The principal ID. This currently supports a IAM Identity Center UserId.
    pub principal_id: String,
    /// The studio ID.
    pub studio_id: String,
}

/// The output of [`GetLaunchProfileMember`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetLaunchProfileMemberResponse {
    /// The member.
    pub member: Option<LaunchProfileMembership>,
}

/// Get streaming image.
#[aws_operation(
    method = "GET",
    path = "/2020-08-01/studios/{studioId}/streaming-images/{streamingImageId}",
    service = Nimble,
    output = GetStreamingImageResponse,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GetStreamingImage {
    /// The streaming image ID.
    pub streaming_image_id: String,
    /// The studio ID.
    pub studio_id: String,
}

/// The output of [`GetStreamingImage`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetStreamingImageResponse {
    /// The streaming image.
    pub streaming_image: Option<StreamingImage>,
}

/// Gets StreamingSession resource.
#[aws_operation(
    method = "GET",
    path = "/2020-08-01/studios/{studioId}/streaming-sessions/{sessionId}",
    service = Nimble,
    output = GetStreamingSessionResponse,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GetStreamingSession {
    /// The streaming session ID.
    pub session_id: String,
    /// The studio ID.
    pub studio_id: String,
}

/// The output of [`GetStreamingSession`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetStreamingSessionResponse {
    /// The session.
    pub session: Option<StreamingSession>,
}

/// Gets `StreamingSessionBackup` resource.
#[aws_operation(
    method = "GET",
    path = "/2020-08-01/studios/{studioId}/streaming-session-backups/{backupId}",
    service = Nimble,
    output = GetStreamingSessionBackupResponse,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GetStreamingSessionBackup {
    /// The ID of the backup.
    pub backup_id: String,
    /// The studio ID.
    pub studio_id: String,
}

/// The output of [`GetStreamingSessionBackup`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetStreamingSessionBackupResponse {
    /// Information about the streaming session backup.
    pub streaming_session_backup: Option<StreamingSessionBackup>,
}

/// Gets a StreamingSessionStream for a streaming session.
#[aws_operation(
    method = "GET",
    path = "/2020-08-01/studios/{studioId}/streaming-sessions/{sessionId}/streams/{streamId}",
    service = Nimble,
    output = GetStreamingSessionStreamResponse,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GetStreamingSessionStream {
    /// The streaming session ID.
    pub session_id: String,
    /// The streaming session stream ID.
    pub stream_id: String,
    /// The studio ID.
    pub studio_id: String,
}

/// The output of [`GetStreamingSessionStream`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetStreamingSessionStreamResponse {
    /// The stream.
    pub stream: Option<StreamingSessionStream>,
}

/// Get a studio resource.
#[aws_operation(
    method = "GET",
    path = "/2020-08-01/studios/{studioId}",
    service = Nimble,
    output = GetStudioResponse,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GetStudio {
    /// The studio ID.
    pub studio_id: String,
}

/// The output of [`GetStudio`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetStudioResponse {
    /// Information about a studio.
    pub studio: Option<Studio>,
}

/// Gets a studio component resource.
#[aws_operation(
    method = "GET",
    path = "/2020-08-01/studios/{studioId}/studio-components/{studioComponentId}",
    service = Nimble,
    output = GetStudioComponentResponse,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GetStudioComponent {
    /// The studio component ID.
    pub studio_component_id: String,
    /// The studio ID.
    pub studio_id: String,
}

/// The output of [`GetStudioComponent`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetStudioComponentResponse {
    /// Information about the studio component.
    pub studio_component: Option<StudioComponent>,
}

/// Get a user's membership in a studio.
#[aws_operation(
    method = "GET",
    path = "/2020-08-01/studios/{studioId}/membership/{principalId}",
    service = Nimble,
    output = GetStudioMemberResponse,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GetStudioMember {
    /// The principal ID. This currently supports a IAM Identity Center UserId.
    pub principal_id: String,
    /// The studio ID.
    pub studio_id: String,
}

/// The output of [`GetStudioMember`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetStudioMemberResponse {
    /// The member.
    pub member: Option<StudioMembership>,
}

/// List EULA acceptances.
#[aws_operation(
    method = "GET",
    path = "/2020-08-01/studios/{studioId}/eula-acceptances",
    service = Nimble,
    output = ListEulaAcceptancesResponse,
    pages(input = "nextToken", output = "nextToken", items = "eulaAcceptances"),
    required = ListEulaAcceptancesRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ListEulaAcceptances {
    /// The list of EULA IDs that have been previously accepted.
    #[aws(query)]
    pub eula_ids: Option<Vec<String>>,
    /// The token for the next set of results, or null if there are no more results.
    #[aws(query)]
    pub next_token: Option<String>,
    /// The studio ID.
    pub studio_id: String,
}

/// The output of [`ListEulaAcceptances`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ListEulaAcceptancesResponse {
    /// A collection of EULA acceptances.
    pub eula_acceptances: Vec<EulaAcceptance>,
    /// The token for the next set of results, or null if there are no more results.
    pub next_token: Option<String>,
}

/// List EULAs.
#[aws_operation(
    method = "GET",
    path = "/2020-08-01/eulas",
    service = Nimble,
    output = ListEulasResponse,
    pages(input = "nextToken", output = "nextToken", items = "eulas"),
)]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ListEulas {
    /// The list of EULA IDs that should be returned
    #[aws(query)]
    pub eula_ids: Option<Vec<String>>,
    /// The token for the next set of results, or null if there are no more results.
    #[aws(query)]
    pub next_token: Option<String>,
}

/// The output of [`ListEulas`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ListEulasResponse {
    /// A collection of EULA resources.
    pub eulas: Vec<Eula>,
    /// The token for the next set of results, or null if there are no more results.
    pub next_token: Option<String>,
}

/// Get all users in a given launch profile membership.
#[aws_operation(
    method = "GET",
    path = "/2020-08-01/studios/{studioId}/launch-profiles/{launchProfileId}/membership",
    service = Nimble,
    output = ListLaunchProfileMembersResponse,
    pages(input = "nextToken", output = "nextToken", items = "members", limit = "maxResults"),
    required = ListLaunchProfileMembersRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ListLaunchProfileMembers {
    /// The ID of the launch profile used to control access from the streaming session.
    pub launch_profile_id: String,
    /// The max number of results to return in the response.
    #[aws(query, range(min = 1, max = 100))]
    pub max_results: Option<i32>,
    /// The token for the next set of results, or null if there are no more results.
    #[aws(query)]
    pub next_token: Option<String>,
    /// The studio ID.
    pub studio_id: String,
}

/// The output of [`ListLaunchProfileMembers`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ListLaunchProfileMembersResponse {
    /// A list of members.
    pub members: Vec<LaunchProfileMembership>,
    /// The token for the next set of results, or null if there are no more results.
    pub next_token: Option<String>,
}

/// List all the launch profiles a studio.
#[aws_operation(
    method = "GET",
    path = "/2020-08-01/studios/{studioId}/launch-profiles",
    service = Nimble,
    output = ListLaunchProfilesResponse,
    pages(
        input = "nextToken",
        output = "nextToken",
        items = "launchProfiles",
        limit = "maxResults"
    ),
    required = ListLaunchProfilesRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ListLaunchProfiles {
    /// The max number of results to return in the response.
    #[aws(query, range(min = 1, max = 100))]
    pub max_results: Option<i32>,
    /// The token for the next set of results, or null if there are no more results.
    #[aws(query)]
    pub next_token: Option<String>,
    /// The principal ID. This currently supports a IAM Identity Center UserId.
    #[aws(query)]
    pub principal_id: Option<String>,
    /// Filter this request to launch profiles in any of the given states.
    #[aws(query)]
    pub states: Option<Vec<LaunchProfileState>>,
    /// The studio ID.
    pub studio_id: String,
}

/// The output of [`ListLaunchProfiles`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ListLaunchProfilesResponse {
    /// A collection of launch profiles.
    pub launch_profiles: Vec<LaunchProfile>,
    /// The token for the next set of results, or null if there are no more results.
    pub next_token: Option<String>,
}

/// List the streaming image resources available to this studio.
#[aws_operation(
    method = "GET",
    path = "/2020-08-01/studios/{studioId}/streaming-images",
    service = Nimble,
    output = ListStreamingImagesResponse,
    pages(input = "nextToken", output = "nextToken", items = "streamingImages"),
    required = ListStreamingImagesRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ListStreamingImages {
    /// The token for the next set of results, or null if there are no more results.
    #[aws(query)]
    pub next_token: Option<String>,
    /// Filter this request to streaming images with the given owner
    #[aws(query)]
    pub owner: Option<String>,
    /// The studio ID.
    pub studio_id: String,
}

/// The output of [`ListStreamingImages`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ListStreamingImagesResponse {
    /// The token for the next set of results, or null if there are no more results.
    pub next_token: Option<String>,
    /// A collection of streaming images.
    pub streaming_images: Vec<StreamingImage>,
}

/// Lists the backups of a streaming session in a studio.
#[aws_operation(
    method = "GET",
    path = "/2020-08-01/studios/{studioId}/streaming-session-backups",
    service = Nimble,
    output = ListStreamingSessionBackupsResponse,
    pages(input = "nextToken", output = "nextToken", items = "streamingSessionBackups"),
    required = ListStreamingSessionBackupsRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ListStreamingSessionBackups {
    /// The token for the next set of results, or null if there are no more results.
    #[aws(query)]
    pub next_token: Option<String>,
    /// The user ID of the user that owns the streaming session.
    #[aws(query)]
    pub owned_by: Option<String>,
    /// The studio ID.
    pub studio_id: String,
}

/// The output of [`ListStreamingSessionBackups`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ListStreamingSessionBackupsResponse {
    /// The token for the next set of results, or null if there are no more results.
    pub next_token: Option<String>,
    /// Information about the streaming session backups.
    pub streaming_session_backups: Vec<StreamingSessionBackup>,
}

/// Lists the streaming sessions in a studio.
#[aws_operation(
    method = "GET",
    path = "/2020-08-01/studios/{studioId}/streaming-sessions",
    service = Nimble,
    output = ListStreamingSessionsResponse,
    pages(input = "nextToken", output = "nextToken", items = "sessions"),
    required = ListStreamingSessionsRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ListStreamingSessions {
    /// Filters the request to streaming sessions created by the given user.
    #[aws(query)]
    pub created_by: Option<String>,
    /// The token for the next set of results, or null if there are no more results.
    #[aws(query)]
    pub next_token: Option<String>,
    /// Filters the request to streaming session owned by the given user
    #[aws(query)]
    pub owned_by: Option<String>,
    /// Filters the request to only the provided session IDs.
    #[aws(query)]
    pub session_ids: Option<String>,
    /// The studio ID.
    pub studio_id: String,
}

/// The output of [`ListStreamingSessions`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ListStreamingSessionsResponse {
    /// The token for the next set of results, or null if there are no more results.
    pub next_token: Option<String>,
    /// A collection of streaming sessions.
    pub sessions: Vec<StreamingSession>,
}

/// Lists the `StudioComponents` in a studio.
#[aws_operation(
    method = "GET",
    path = "/2020-08-01/studios/{studioId}/studio-components",
    service = Nimble,
    output = ListStudioComponentsResponse,
    pages(
        input = "nextToken",
        output = "nextToken",
        items = "studioComponents",
        limit = "maxResults"
    ),
    required = ListStudioComponentsRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ListStudioComponents {
    /// The max number of results to return in the response.
    #[aws(query, range(min = 1, max = 100))]
    pub max_results: Option<i32>,
    /// The token for the next set of results, or null if there are no more results.
    #[aws(query)]
    pub next_token: Option<String>,
    /// Filters the request to studio components that are in one of the given states.
    #[aws(query)]
    pub states: Option<Vec<StudioComponentState>>,
    /// The studio ID.
    pub studio_id: String,
    /// Filters the request to studio components that are of one of the given types.
    #[aws(query)]
    pub types: Option<Vec<StudioComponentType>>,
}

/// The output of [`ListStudioComponents`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListStudioComponentsResponse {
    /// The token for the next set of results, or null if there are no more results.
    pub next_token: Option<String>,
    /// A collection of studio components.
    pub studio_components: Vec<StudioComponent>,
}

/// Get all users in a given studio membership.
#[aws_operation(
    method = "GET",
    path = "/2020-08-01/studios/{studioId}/membership",
    service = Nimble,
    output = ListStudioMembersResponse,
    pages(input = "nextToken", output = "nextToken", items = "members", limit = "maxResults"),
    required = ListStudioMembersRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ListStudioMembers {
    /// The max number of results to return in the response.
    #[aws(query, range(min = 1, max = 100))]
    pub max_results: Option<i32>,
    /// The token for the next set of results, or null if there are no more results.
    #[aws(query)]
    pub next_token: Option<String>,
    /// The studio ID.
    pub studio_id: String,
}

/// The output of [`ListStudioMembers`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ListStudioMembersResponse {
    /// A list of admin members.
    pub members: Vec<StudioMembership>,
    /// The token for the next set of results, or null if there are no more results.
    pub next_token: Option<String>,
}

/// List studios in your Amazon Web Services accounts in the requested Amazon Web Services Region.
#[aws_operation(
    method = "GET",
    path = "/2020-08-01/studios",
    service = Nimble,
    output = ListStudiosResponse,
    pages(input = "nextToken", output = "nextToken", items = "studios"),
)]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ListStudios {
    /// The token for the next set of results, or null if there are no more results.
    #[aws(query)]
    pub next_token: Option<String>,
}

/// The output of [`ListStudios`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ListStudiosResponse {
    /// The token for the next set of results, or null if there are no more results.
    pub next_token: Option<String>,
    /// A collection of studios.
    pub studios: Vec<Studio>,
}

/// Gets the tags for a resource, given its Amazon Resource Names (ARN).
#[aws_operation(
    method = "GET",
    path = "/2020-08-01/tags/{resourceArn}",
    service = Nimble,
    output = ListTagsForResourceResponse,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ListTagsForResource {
    /// The Amazon Resource Name (ARN) of the resource for which you want to list tags.
    pub resource_arn: String,
}

/// The output of [`ListTagsForResource`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ListTagsForResourceResponse {
    /// A collection of labels, in the form of key-value pairs, that apply to this resource.
    pub tags: BTreeMap<String, String>,
}

/// Add/update users with given persona to launch profile membership.
#[aws_operation(
    method = "POST",
    path = "/2020-08-01/studios/{studioId}/launch-profiles/{launchProfileId}/membership",
    service = Nimble,
    output = (),
    required = PutLaunchProfileMembersRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PutLaunchProfileMembers {
    /// Unique, case-sensitive identifier that you provide to ensure the idempotency of the request.
    /// If you don’t specify a client token, the Amazon Web Services SDK automatically generates a
    /// client token and uses it for the request to ensure idempotency.
    #[aws(header = "X-Amz-Client-Token", idempotency_token, length(min = 1, max = 64))]
    pub client_token: Option<String>,
    /// The ID of the identity store.
    pub identity_store_id: String,
    /// The ID of the launch profile used to control access from the streaming session.
    pub launch_profile_id: String,
    /// A list of members.
    #[aws(length(min = 1, max = 20))]
    pub members: Vec<NewLaunchProfileMember>,
    /// The studio ID.
    pub studio_id: String,
}

/// Add/update users with given persona to studio membership.
#[aws_operation(
    method = "POST",
    path = "/2020-08-01/studios/{studioId}/membership",
    service = Nimble,
    output = (),
    required = PutStudioMembersRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PutStudioMembers {
    /// Unique, case-sensitive identifier that you provide to ensure the idempotency of the request.
    /// If you don’t specify a client token, the Amazon Web Services SDK automatically generates a
    /// client token and uses it for the request to ensure idempotency.
    #[aws(header = "X-Amz-Client-Token", idempotency_token, length(min = 1, max = 64))]
    pub client_token: Option<String>,
    /// The ID of the identity store.
    pub identity_store_id: String,
    /// A list of members.
    #[aws(length(min = 1, max = 20))]
    pub members: Vec<NewStudioMember>,
    /// The studio ID.
    pub studio_id: String,
}

/// Transitions sessions from the `STOPPED` state into the `READY` state. The `START_IN_PROGRESS`
/// state is the intermediate state between the `STOPPED` and `READY` states.
#[aws_operation(
    method = "POST",
    path = "/2020-08-01/studios/{studioId}/streaming-sessions/{sessionId}/start",
    service = Nimble,
    output = StartStreamingSessionResponse,
    required = StartStreamingSessionRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct StartStreamingSession {
    /// The ID of the backup.
    pub backup_id: Option<String>,
    /// Unique, case-sensitive identifier that you provide to ensure the idempotency of the request.
    /// If you don’t specify a client token, the Amazon Web Services SDK automatically generates a
    /// client token and uses it for the request to ensure idempotency.
    #[aws(header = "X-Amz-Client-Token", idempotency_token, length(min = 1, max = 64))]
    pub client_token: Option<String>,
    /// The streaming session ID for the `StartStreamingSessionRequest`.
    pub session_id: String,
    /// The studio ID for the StartStreamingSessionRequest.
    pub studio_id: String,
}

/// The output of [`StartStreamingSession`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct StartStreamingSessionResponse {
    pub session: Option<StreamingSession>,
}

/// Repairs the IAM Identity Center configuration for a given studio.
#[aws_operation(
    method = "PUT",
    path = "/2020-08-01/studios/{studioId}/sso-configuration",
    service = Nimble,
    output = StartStudioSSOConfigurationRepairResponse,
    required = StartStudioSSOConfigurationRepairRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct StartStudioSSOConfigurationRepair {
    /// Unique, case-sensitive identifier that you provide to ensure the idempotency of the request.
    /// If you don’t specify a client token, the Amazon Web Services SDK automatically generates a
    /// client token and uses it for the request to ensure idempotency.
    #[aws(header = "X-Amz-Client-Token", idempotency_token, length(min = 1, max = 64))]
    pub client_token: Option<String>,
    /// The studio ID.
    pub studio_id: String,
}

/// The output of [`StartStudioSSOConfigurationRepair`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct StartStudioSSOConfigurationRepairResponse {
    /// Information about a studio.
    pub studio: Option<Studio>,
}

/// Transitions sessions from the `READY` state into the `STOPPED` state. The `STOP_IN_PROGRESS`
/// state is the intermediate state between the `READY` and `STOPPED` states.
#[aws_operation(
    method = "POST",
    path = "/2020-08-01/studios/{studioId}/streaming-sessions/{sessionId}/stop",
    service = Nimble,
    output = StopStreamingSessionResponse,
    required = StopStreamingSessionRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct StopStreamingSession {
    /// Unique, case-sensitive identifier that you provide to ensure the idempotency of the request.
    /// If you don’t specify a client token, the Amazon Web Services SDK automatically generates a
    /// client token and uses it for the request to ensure idempotency.
    #[aws(header = "X-Amz-Client-Token", idempotency_token, length(min = 1, max = 64))]
    pub client_token: Option<String>,
    /// The streaming session ID for the `StopStreamingSessionRequest`.
    pub session_id: String,
    /// The studioId for the StopStreamingSessionRequest.
    pub studio_id: String,
    /// Adds additional instructions to a streaming session stop action to either retain the EBS
    /// volumes or delete the EBS volumes.
    pub volume_retention_mode: Option<VolumeRetentionMode>,
}

/// The output of [`StopStreamingSession`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct StopStreamingSessionResponse {
    pub session: Option<StreamingSession>,
}

/// Creates tags for a resource, given its ARN.
#[aws_operation(
    method = "POST",
    path = "/2020-08-01/tags/{resourceArn}",
    service = Nimble,
    output = (),
    required = TagResourceRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TagResource {
    /// The Amazon Resource Name (ARN) of the resource you want to add tags to.
    pub resource_arn: String,
    /// A collection of labels, in the form of key-value pairs, that apply to this resource.
    pub tags: Option<BTreeMap<String, String>>,
}

/// Deletes the tags for a resource.
#[aws_operation(
    method = "DELETE",
    path = "/2020-08-01/tags/{resourceArn}",
    service = Nimble,
    output = (),
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct UntagResource {
    /// Identifies the Amazon Resource Name(ARN) key from which you are removing tags.
    pub resource_arn: String,
    /// One or more tag keys. Specify only the tag keys, not the tag values.
    #[aws(query)]
    pub tag_keys: Vec<String>,
}

/// Update a launch profile.
#[aws_operation(
    method = "PATCH",
    path = "/2020-08-01/studios/{studioId}/launch-profiles/{launchProfileId}",
    service = Nimble,
    output = UpdateLaunchProfileResponse,
    required = UpdateLaunchProfileRequired,
)]
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UpdateLaunchProfile {
    /// Unique, case-sensitive identifier that you provide to ensure the idempotency of the request.
    /// If you don’t specify a client token, the Amazon Web Services SDK automatically generates a
    /// client token and uses it for the request to ensure idempotency.
    #[aws(header = "X-Amz-Client-Token", idempotency_token, length(min = 1, max = 64))]
    pub client_token: Option<String>,
    /// The description.
    #[aws(length(max = 256), sensitive)]
    pub description: Option<String>,
    /// The ID of the launch profile used to control access from the streaming session.
    pub launch_profile_id: String,
    /// The version number of the protocol that is used by the launch profile. The only valid
    /// version is "2021-03-31".
    #[aws(each(length(max = 10)))]
    pub launch_profile_protocol_versions: Option<Vec<String>>,
    /// The name for the launch profile.
    #[aws(length(min = 1, max = 64), sensitive)]
    pub name: Option<String>,
    /// A configuration for a streaming session.
    pub stream_configuration: Option<StreamConfigurationCreate>,
    /// Unique identifiers for a collection of studio components that can be used with this launch
    /// profile.
    #[aws(length(min = 1, max = 100))]
    pub studio_component_ids: Option<Vec<String>>,
    /// The studio ID.
    pub studio_id: String,
}

/// The output of [`UpdateLaunchProfile`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct UpdateLaunchProfileResponse {
    /// The launch profile.
    pub launch_profile: Option<LaunchProfile>,
}

/// Update a user persona in launch profile membership.
#[aws_operation(
    method = "PATCH",
    path = "/2020-08-01/studios/{studioId}/launch-profiles/{launchProfileId}/membership/{principalId}",
    service = Nimble,
    output = UpdateLaunchProfileMemberResponse,
    required = UpdateLaunchProfileMemberRequired,
)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct UpdateLaunchProfileMember {
    /// Unique, case-sensitive identifier that you provide to ensure the idempotency of the request.
    /// If you don’t specify a client token, the Amazon Web Services SDK automatically generates a
    /// client token and uses it for the request to ensure idempotency.
    #[aws(header = "X-Amz-Client-Token", idempotency_token, length(min = 1, max = 64))]
    pub client_token: Option<String>,
    /// The ID of the launch profile used to control access from the streaming session.
    pub launch_profile_id: String,
    /// The persona.
    pub persona: LaunchProfilePersona,
    /// The principal ID. This currently supports a IAM Identity Center UserId.
    pub principal_id: String,
    /// The studio ID.
    pub studio_id: String,
}

/// The output of [`UpdateLaunchProfileMember`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct UpdateLaunchProfileMemberResponse {
    /// The updated member.
    pub member: Option<LaunchProfileMembership>,
}

/// Update streaming image.
#[aws_operation(
    method = "PATCH",
    path = "/2020-08-01/studios/{studioId}/streaming-images/{streamingImageId}",
    service = Nimble,
    output = UpdateStreamingImageResponse,
    required = UpdateStreamingImageRequired,
)]
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UpdateStreamingImage {
    /// Unique, case-sensitive identifier that you provide to ensure the idempotency of the request.
    /// If you don’t specify a client token, the Amazon Web Services SDK automatically generates a
    /// client token and uses it for the request to ensure idempotency.
    #[aws(header = "X-Amz-Client-Token", idempotency_token, length(min = 1, max = 64))]
    pub client_token: Option<String>,
    /// The description.
    #[aws(length(max = 256), sensitive)]
    pub description: Option<String>,
    /// The name for the streaming image.
    #[aws(length(max = 64), sensitive)]
    pub name: Option<String>,
    /// The streaming image ID.
    pub streaming_image_id: String,
    /// The studio ID.
    pub studio_id: String,
}

/// The output of [`UpdateStreamingImage`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct UpdateStreamingImageResponse {
    pub streaming_image: Option<StreamingImage>,
}

/// Update a Studio resource.
#[aws_operation(
    method = "PATCH",
    path = "/2020-08-01/studios/{studioId}",
    service = Nimble,
    output = UpdateStudioResponse,
    required = UpdateStudioRequired,
)]
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UpdateStudio {
    /// The IAM role that Studio Admins will assume when logging in to the Nimble Studio portal.
    #[aws(length(max = 2048))]
    pub admin_role_arn: Option<String>,
    /// Unique, case-sensitive identifier that you provide to ensure the idempotency of the request.
    /// If you don’t specify a client token, the Amazon Web Services SDK automatically generates a
    /// client token and uses it for the request to ensure idempotency.
    #[aws(header = "X-Amz-Client-Token", idempotency_token, length(min = 1, max = 64))]
    pub client_token: Option<String>,
    /// A friendly name for the studio.
    #[aws(length(max = 64), sensitive)]
    pub display_name: Option<String>,
    /// The studio ID.
    pub studio_id: String,
    /// The IAM role that Studio Users will assume when logging in to the Nimble Studio portal.
    #[aws(length(max = 2048))]
    pub user_role_arn: Option<String>,
}

/// The output of [`UpdateStudio`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct UpdateStudioResponse {
    /// Information about a studio.
    pub studio: Option<Studio>,
}

/// Updates a studio component resource.
#[aws_operation(
    method = "PATCH",
    path = "/2020-08-01/studios/{studioId}/studio-components/{studioComponentId}",
    service = Nimble,
    output = UpdateStudioComponentResponse,
    required = UpdateStudioComponentRequired,
)]
#[derive(Clone, PartialEq)]
pub struct UpdateStudioComponent {
    /// Unique, case-sensitive identifier that you provide to ensure the idempotency of the request.
    /// If you don’t specify a client token, the Amazon Web Services SDK automatically generates a
    /// client token and uses it for the request to ensure idempotency.
    #[aws(header = "X-Amz-Client-Token", idempotency_token, length(min = 1, max = 64))]
    pub client_token: Option<String>,
    /// The configuration of the studio component, based on component type.
    pub configuration: Option<StudioComponentConfiguration>,
    /// The description.
    #[aws(length(max = 256), sensitive)]
    pub description: Option<String>,
    /// The EC2 security groups that control access to the studio component.
    #[aws(length(max = 30))]
    pub ec2_security_group_ids: Option<Vec<String>>,
    /// Initialization scripts for studio components.
    pub initialization_scripts: Option<Vec<StudioComponentInitializationScript>>,
    /// The name for the studio component.
    #[aws(length(max = 64), sensitive)]
    pub name: Option<String>,
    /// An IAM role attached to a Studio Component that gives the studio component access to Amazon
    /// Web Services resources at anytime while the instance is running.
    #[aws(length(max = 2048))]
    pub runtime_role_arn: Option<String>,
    /// Parameters for the studio component scripts.
    #[aws(length(max = 30), sensitive)]
    pub script_parameters: Option<Vec<ScriptParameterKeyValue>>,
    /// An IAM role attached to Studio Component when the system initialization script runs which
    /// give the studio component access to Amazon Web Services resources when the system
    /// initialization script runs.
    #[aws(length(max = 2048))]
    pub secure_initialization_role_arn: Option<String>,
    /// The studio component ID.
    pub studio_component_id: String,
    /// The studio ID.
    pub studio_id: String,
    /// The specific subtype of a studio component.
    pub subtype: Option<StudioComponentSubtype>,
    /// The type of the studio component.
    pub r#type: Option<StudioComponentType>,
}

/// The output of [`UpdateStudioComponent`].
#[aws_output]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateStudioComponentResponse {
    /// Information about the studio component.
    pub studio_component: Option<StudioComponent>,
}

/// You are not authorized to perform this operation. Check your IAM policies, and ensure that you
/// are using the correct access keys.
#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AccessDeniedException {
    /// A more specific error code.
    pub code: Option<String>,
    /// The exception context.
    pub context: BTreeMap<String, String>,
    /// A human-readable description of the error.
    pub message: Option<String>,
}

/// An LDAP attribute of an Active Directory computer account, in the form of a name:value pair.
#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ActiveDirectoryComputerAttribute {
    /// The name for the LDAP attribute.
    #[aws(length(min = 1, max = 40))]
    pub name: Option<String>,
    /// The value for the LDAP attribute.
    #[aws(length(min = 1, max = 64))]
    pub value: Option<String>,
}

/// The configuration for a Directory Service for Microsoft Active Directory studio resource.
#[aws_shape]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct ActiveDirectoryConfiguration {
    /// A collection of custom attributes for an Active Directory computer.
    #[aws(length(max = 50), sensitive)]
    pub computer_attributes: Option<Vec<ActiveDirectoryComputerAttribute>>,
    /// The directory ID of the Directory Service for Microsoft Active Directory to access using
    /// this studio component.
    pub directory_id: Option<String>,
    /// The distinguished name (DN) and organizational unit (OU) of an Active Directory computer.
    #[aws(length(min = 1, max = 2000))]
    pub organizational_unit_distinguished_name: Option<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AutomaticTerminationMode {
    Deactivated,
    Activated,
    /// A value that the model does not list.
    Unknown(String),
}

/// The configuration for a render farm that is associated with a studio resource.
#[aws_shape]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct ComputeFarmConfiguration {
    /// The name of an Active Directory user that is used on ComputeFarm worker instances.
    pub active_directory_user: Option<String>,
    /// The endpoint of the ComputeFarm that is accessed by the studio component resource.
    #[aws(sensitive)]
    pub endpoint: Option<String>,
}

/// Another operation is in progress.
#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ConflictException {
    /// A more specific error code.
    pub code: Option<String>,
    /// The exception context.
    pub context: BTreeMap<String, String>,
    /// A human-readable description of the error.
    pub message: Option<String>,
}

/// Represents a EULA resource.
#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Eula {
    /// The EULA content.
    pub content: Option<String>,
    /// The ISO timestamp in seconds for when the resource was created.
    #[aws(timestamp = "date-time")]
    pub created_at: Option<Timestamp>,
    /// The EULA ID.
    pub eula_id: Option<String>,
    /// The name for the EULA.
    pub name: Option<String>,
    /// The ISO timestamp in seconds for when the resource was updated.
    #[aws(timestamp = "date-time")]
    pub updated_at: Option<Timestamp>,
}

/// The acceptance of a EULA, required to use Amazon-provided streaming images.
#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EulaAcceptance {
    /// The ISO timestamp in seconds for when the EULA was accepted.
    #[aws(timestamp = "date-time")]
    pub accepted_at: Option<Timestamp>,
    /// The ID of the person who accepted the EULA.
    pub accepted_by: Option<String>,
    /// The ID of the acceptee.
    pub acceptee_id: Option<String>,
    /// The EULA acceptance ID.
    pub eula_acceptance_id: Option<String>,
    /// The EULA ID.
    pub eula_id: Option<String>,
}

/// An internal error has occurred. Please retry your request.
#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct InternalServerErrorException {
    /// A more specific error code.
    pub code: Option<String>,
    /// The exception context.
    pub context: BTreeMap<String, String>,
    /// A human-readable description of the error.
    pub message: Option<String>,
}

/// A launch profile controls your artist workforce’s access to studio components, like compute
/// farms, shared file systems, managed file systems, and license server configurations, as well as
/// instance types and Amazon Machine Images (AMIs).
///
/// Studio administrators create launch profiles in the Nimble Studio console. Artists can use their
/// launch profiles to launch an instance from the Nimble Studio portal. Each user’s launch profile
/// defines how they can launch a streaming session. By default, studio admins can use all launch
/// profiles.
#[aws_shape]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct LaunchProfile {
    /// The Amazon Resource Name (ARN) that is assigned to a studio resource and uniquely identifies
    /// it. ARNs are unique across all Regions.
    pub arn: Option<String>,
    /// The ISO timestamp in seconds for when the resource was created.
    #[aws(timestamp = "date-time")]
    pub created_at: Option<Timestamp>,
    /// The user ID of the user that created the launch profile.
    pub created_by: Option<String>,
    /// A human-readable description of the launch profile.
    #[aws(sensitive)]
    pub description: Option<String>,
    /// Unique identifiers for a collection of EC2 subnets.
    pub ec2_subnet_ids: Vec<String>,
    /// The ID of the launch profile used to control access from the streaming session.
    pub launch_profile_id: Option<String>,
    /// The version number of the protocol that is used by the launch profile. The only valid
    /// version is "2021-03-31".
    pub launch_profile_protocol_versions: Vec<String>,
    /// A friendly name for the launch profile.
    #[aws(sensitive)]
    pub name: Option<String>,
    /// The current state.
    pub state: Option<LaunchProfileState>,
    /// The status code.
    pub status_code: Option<LaunchProfileStatusCode>,
    /// The status message for the launch profile.
    pub status_message: Option<String>,
    /// A configuration for a streaming session.
    pub stream_configuration: Option<StreamConfiguration>,
    /// Unique identifiers for a collection of studio components that can be used with this launch
    /// profile.
    pub studio_component_ids: Vec<String>,
    /// A collection of labels, in the form of key-value pairs, that apply to this resource.
    pub tags: BTreeMap<String, String>,
    /// The ISO timestamp in seconds for when the resource was updated.
    #[aws(timestamp = "date-time")]
    pub updated_at: Option<Timestamp>,
    /// The user ID of the user that most recently updated the resource.
    pub updated_by: Option<String>,
    /// The list of the latest validation results.
    pub validation_results: Vec<ValidationResult>,
}

/// A launch profile initialization contains information required for a workstation or server to
/// connect to a launch profile.
///
/// This includes scripts, endpoints, security groups, subnets, and other configuration.
#[aws_shape]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct LaunchProfileInitialization {
    /// A `LaunchProfileInitializationActiveDirectory` resource.
    pub active_directory: Option<LaunchProfileInitializationActiveDirectory>,
    /// The EC2 security groups that control access to the studio component.
    pub ec2_security_group_ids: Vec<String>,
    /// The ID of the launch profile used to control access from the streaming session.
    pub launch_profile_id: Option<String>,
    /// The version number of the protocol that is used by the launch profile. The only valid
    /// version is "2021-03-31".
    pub launch_profile_protocol_version: Option<String>,
    /// The launch purpose.
    pub launch_purpose: Option<String>,
    /// The name for the launch profile.
    #[aws(sensitive)]
    pub name: Option<String>,
    /// The platform of the launch platform, either Windows or Linux.
    pub platform: Option<LaunchProfilePlatform>,
    /// The system initializtion scripts.
    pub system_initialization_scripts: Vec<LaunchProfileInitializationScript>,
    /// The user initializtion scripts.
    pub user_initialization_scripts: Vec<LaunchProfileInitializationScript>,
}

/// The launch profile initialization Active Directory contains information required for the launch
/// profile to connect to the Active Directory.
#[aws_shape]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct LaunchProfileInitializationActiveDirectory {
    /// A collection of custom attributes for an Active Directory computer.
    #[aws(sensitive)]
    pub computer_attributes: Vec<ActiveDirectoryComputerAttribute>,
    /// The directory ID of the Directory Service for Microsoft Active Directory to access using
    /// this launch profile.
    pub directory_id: Option<String>,
    /// The directory name.
    pub directory_name: Option<String>,
    /// The DNS IP address.
    pub dns_ip_addresses: Vec<String>,
    /// The name for the organizational unit distinguished name.
    pub organizational_unit_distinguished_name: Option<String>,
    /// The unique identifier for a studio component resource.
    pub studio_component_id: Option<String>,
    /// The name for the studio component.
    #[aws(sensitive)]
    pub studio_component_name: Option<String>,
}

/// The launch profile initialization script is used when start streaming session runs.
#[aws_shape]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct LaunchProfileInitializationScript {
    /// An IAM role attached to a Studio Component that gives the studio component access to Amazon
    /// Web Services resources at anytime while the instance is running.
    pub runtime_role_arn: Option<String>,
    /// The initialization script.
    #[aws(sensitive)]
    pub script: Option<String>,
    /// An IAM role attached to Studio Component when the system initialization script runs which
    /// give the studio component access to Amazon Web Services resources when the system
    /// initialization script runs.
    pub secure_initialization_role_arn: Option<String>,
    /// The unique identifier for a studio component resource.
    pub studio_component_id: Option<String>,
    /// The name for the studio component.
    #[aws(sensitive)]
    pub studio_component_name: Option<String>,
}

/// Studio admins can use launch profile membership to delegate launch profile access to studio
/// users in the Nimble Studio portal without writing or maintaining complex IAM policies. A launch
/// profile member is a user association from your studio identity source who is granted permissions
/// to a launch profile.
///
/// A launch profile member (type USER) provides the following permissions to that launch profile:
///
/// - GetLaunchProfile
/// - GetLaunchProfileInitialization
/// - GetLaunchProfileMembers
/// - GetLaunchProfileMember
/// - CreateStreamingSession
/// - GetLaunchProfileDetails
#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct LaunchProfileMembership {
    /// The ID of the identity store.
    pub identity_store_id: Option<String>,
    /// The persona.
    pub persona: Option<LaunchProfilePersona>,
    /// The principal ID.
    pub principal_id: Option<String>,
    /// The Active Directory Security Identifier for this user, if available.
    pub sid: Option<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum LaunchProfilePersona {
    User,
    /// A value that the model does not list.
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum LaunchProfilePlatform {
    Linux,
    Windows,
    /// A value that the model does not list.
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum LaunchProfileState {
    CreateInProgress,
    Ready,
    UpdateInProgress,
    DeleteInProgress,
    Deleted,
    DeleteFailed,
    CreateFailed,
    UpdateFailed,
    /// A value that the model does not list.
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum LaunchProfileStatusCode {
    LaunchProfileCreated,
    LaunchProfileUpdated,
    LaunchProfileDeleted,
    LaunchProfileCreateInProgress,
    LaunchProfileUpdateInProgress,
    LaunchProfileDeleteInProgress,
    InternalError,
    StreamingImageNotFound,
    StreamingImageNotReady,
    LaunchProfileWithStreamSessionsNotDeleted,
    EncryptionKeyAccessDenied,
    EncryptionKeyNotFound,
    InvalidSubnetsProvided,
    InvalidInstanceTypesProvided,
    InvalidSubnetsCombination,
    /// A value that the model does not list.
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum LaunchProfileValidationState {
    ValidationNotStarted,
    ValidationInProgress,
    ValidationSuccess,
    ValidationFailed,
    ValidationFailedInternalServerError,
    /// A value that the model does not list.
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum LaunchProfileValidationStatusCode {
    ValidationNotStarted,
    ValidationInProgress,
    ValidationSuccess,
    ValidationFailedInvalidSubnetRouteTableAssociation,
    ValidationFailedSubnetNotFound,
    ValidationFailedInvalidSecurityGroupAssociation,
    ValidationFailedInvalidActiveDirectory,
    ValidationFailedUnauthorized,
    ValidationFailedInternalServerError,
    /// A value that the model does not list.
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum LaunchProfileValidationType {
    ValidateActiveDirectoryStudioComponent,
    ValidateSubnetAssociation,
    ValidateNetworkAclAssociation,
    ValidateSecurityGroupAssociation,
    /// A value that the model does not list.
    Unknown(String),
}

/// The configuration for a license service that is associated with a studio resource.
#[aws_shape]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct LicenseServiceConfiguration {
    /// The endpoint of the license service that is accessed by the studio component resource.
    #[aws(sensitive)]
    pub endpoint: Option<String>,
}

/// A new member that is added to a launch profile.
#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct NewLaunchProfileMember {
    /// The persona.
    pub persona: LaunchProfilePersona,
    /// The principal ID.
    pub principal_id: String,
}

/// A new studio user's membership.
#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct NewStudioMember {
    /// The persona.
    pub persona: StudioPersona,
    /// The principal ID.
    pub principal_id: String,
}

/// The specified resource could not be found.
#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ResourceNotFoundException {
    /// A more specific error code.
    pub code: Option<String>,
    /// The exception context.
    pub context: BTreeMap<String, String>,
    /// A human-readable description of the error.
    pub message: Option<String>,
}

/// A parameter for a studio component script, in the form of a key-value pair.
#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ScriptParameterKeyValue {
    /// A script parameter key.
    #[aws(length(min = 1, max = 64))]
    pub key: Option<String>,
    /// A script parameter value.
    #[aws(length(min = 1, max = 256))]
    pub value: Option<String>,
}

/// Your current quota does not allow you to perform the request action. You can request increases
/// for some quotas, and other quotas cannot be increased.
///
/// Please use Amazon Web Services Service Quotas to request an increase.
#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceQuotaExceededException {
    /// A more specific error code.
    pub code: Option<String>,
    /// The exception context.
    pub context: BTreeMap<String, String>,
    /// A human-readable description of the error.
    pub message: Option<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SessionBackupMode {
    Automatic,
    Deactivated,
    /// A value that the model does not list.
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SessionPersistenceMode {
    Deactivated,
    Activated,
    /// A value that the model does not list.
    Unknown(String),
}

/// The configuration for a shared file storage system that is associated with a studio resource.
#[aws_shape]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct SharedFileSystemConfiguration {
    /// The endpoint of the shared file system that is accessed by the studio component resource.
    #[aws(sensitive)]
    pub endpoint: Option<String>,
    /// The unique identifier for a file system.
    pub file_system_id: Option<String>,
    /// The mount location for a shared file system on a Linux virtual workstation.
    #[aws(length(max = 128), sensitive)]
    pub linux_mount_point: Option<String>,
    /// The name of the file share.
    #[aws(sensitive)]
    pub share_name: Option<String>,
    /// The mount location for a shared file system on a Windows virtual workstation.
    pub windows_mount_drive: Option<String>,
}

/// A configuration for a streaming session.
#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct StreamConfiguration {
    /// Indicates if a streaming session created from this launch profile should be terminated
    /// automatically or retained without termination after being in a `STOPPED` state.
    ///
    /// - When `ACTIVATED`, the streaming session is scheduled for termination after being in the
    ///   `STOPPED` state for the time specified in `maxStoppedSessionLengthInMinutes`.
    /// - When `DEACTIVATED`, the streaming session can remain in the `STOPPED` state indefinitely.
    ///
    /// This parameter is only allowed when `sessionPersistenceMode` is `ACTIVATED`. When allowed,
    /// the default value for this parameter is `DEACTIVATED`.
    pub automatic_termination_mode: Option<AutomaticTerminationMode>,
    /// Allows or deactivates the use of the system clipboard to copy and paste between the
    /// streaming session and streaming client.
    pub clipboard_mode: Option<StreamingClipboardMode>,
    /// The EC2 instance types that users can select from when launching a streaming session with
    /// this launch profile.
    pub ec2_instance_types: Vec<StreamingInstanceType>,
    /// The length of time, in minutes, that a streaming session can be active before it is stopped
    /// or terminated. After this point, Nimble Studio automatically terminates or stops the
    /// session. The default length of time is 690 minutes, and the maximum length of time is 30
    /// days.
    pub max_session_length_in_minutes: Option<i32>,
    /// Integer that determines if you can start and stop your sessions and how long a session can
    /// stay in the `STOPPED` state. The default value is 0. The maximum value is 5760.
    ///
    /// This field is allowed only when `sessionPersistenceMode` is `ACTIVATED` and
    /// `automaticTerminationMode` is `ACTIVATED`.
    ///
    /// If the value is set to 0, your sessions can’t be `STOPPED`. If you then call
    /// `StopStreamingSession`, the session fails. If the time that a session stays in the `READY`
    /// state exceeds the `maxSessionLengthInMinutes` value, the session will automatically be
    /// terminated (instead of `STOPPED`).
    ///
    /// If the value is set to a positive number, the session can be stopped. You can call
    /// `StopStreamingSession` to stop sessions in the `READY` state. If the time that a session
    /// stays in the `READY` state exceeds the `maxSessionLengthInMinutes` value, the session will
    /// automatically be stopped (instead of terminated).
    pub max_stopped_session_length_in_minutes: Option<i32>,
    /// Information about the streaming session backup.
    pub session_backup: Option<StreamConfigurationSessionBackup>,
    /// Determine if a streaming session created from this launch profile can configure persistent
    /// storage. This means that `volumeConfiguration` and `automaticTerminationMode` are
    /// configured.
    pub session_persistence_mode: Option<SessionPersistenceMode>,
    /// The upload storage for a streaming session.
    pub session_storage: Option<StreamConfigurationSessionStorage>,
    /// The streaming images that users can select from when launching a streaming session with this
    /// launch profile.
    pub streaming_image_ids: Vec<String>,
    /// Custom volume configuration for the root volumes that are attached to streaming sessions.
    ///
    /// This parameter is only allowed when `sessionPersistenceMode` is `ACTIVATED`.
    pub volume_configuration: Option<VolumeConfiguration>,
}

/// Configuration for streaming workstations created using this launch profile.
#[aws_shape(required = StreamConfigurationCreateRequired)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct StreamConfigurationCreate {
    /// Indicates if a streaming session created from this launch profile should be terminated
    /// automatically or retained without termination after being in a `STOPPED` state.
    ///
    /// - When `ACTIVATED`, the streaming session is scheduled for termination after being in the
    ///   `STOPPED` state for the time specified in `maxStoppedSessionLengthInMinutes`.
    /// - When `DEACTIVATED`, the streaming session can remain in the `STOPPED` state indefinitely.
    ///
    /// This parameter is only allowed when `sessionPersistenceMode` is `ACTIVATED`. When allowed,
    /// the default value for this parameter is `DEACTIVATED`.
    pub automatic_termination_mode: Option<AutomaticTerminationMode>,
    /// Allows or deactivates the use of the system clipboard to copy and paste between the
    /// streaming session and streaming client.
    pub clipboard_mode: StreamingClipboardMode,
    /// The EC2 instance types that users can select from when launching a streaming session with
    /// this launch profile.
    #[aws(length(min = 1, max = 30))]
    pub ec2_instance_types: Vec<StreamingInstanceType>,
    /// The length of time, in minutes, that a streaming session can be active before it is stopped
    /// or terminated. After this point, Nimble Studio automatically terminates or stops the
    /// session. The default length of time is 690 minutes, and the maximum length of time is 30
    /// days.
    #[aws(range(min = 1, max = 43200))]
    pub max_session_length_in_minutes: Option<i32>,
    /// Integer that determines if you can start and stop your sessions and how long a session can
    /// stay in the `STOPPED` state. The default value is 0. The maximum value is 5760.
    ///
    /// This field is allowed only when `sessionPersistenceMode` is `ACTIVATED` and
    /// `automaticTerminationMode` is `ACTIVATED`.
    ///
    /// If the value is set to 0, your sessions can’t be `STOPPED`. If you then call
    /// `StopStreamingSession`, the session fails. If the time that a session stays in the `READY`
    /// state exceeds the `maxSessionLengthInMinutes` value, the session will automatically be
    /// terminated (instead of `STOPPED`).
    ///
    /// If the value is set to a positive number, the session can be stopped. You can call
    /// `StopStreamingSession` to stop sessions in the `READY` state. If the time that a session
    /// stays in the `READY` state exceeds the `maxSessionLengthInMinutes` value, the session will
    /// automatically be stopped (instead of terminated).
    #[aws(range(min = 0, max = 5760))]
    pub max_stopped_session_length_in_minutes: Option<i32>,
    /// Configures how streaming sessions are backed up when launched from this launch profile.
    pub session_backup: Option<StreamConfigurationSessionBackup>,
    /// Determine if a streaming session created from this launch profile can configure persistent
    /// storage. This means that `volumeConfiguration` and `automaticTerminationMode` are
    /// configured.
    pub session_persistence_mode: Option<SessionPersistenceMode>,
    /// The upload storage for a streaming workstation that is created using this launch profile.
    pub session_storage: Option<StreamConfigurationSessionStorage>,
    /// The streaming images that users can select from when launching a streaming session with this
    /// launch profile.
    #[aws(length(min = 1, max = 20), each(length(max = 22)))]
    pub streaming_image_ids: Vec<String>,
    /// Custom volume configuration for the root volumes that are attached to streaming sessions.
    ///
    /// This parameter is only allowed when `sessionPersistenceMode` is `ACTIVATED`.
    pub volume_configuration: Option<VolumeConfiguration>,
}

/// Configures how streaming sessions are backed up when launched from this launch profile.
#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct StreamConfigurationSessionBackup {
    /// The maximum number of backups that each streaming session created from this launch profile
    /// can have.
    #[aws(range(min = 0, max = 10))]
    pub max_backups_to_retain: Option<i32>,
    /// Specifies how artists sessions are backed up.
    ///
    /// Configures backups for streaming sessions launched with this launch profile. The default
    /// value is `DEACTIVATED`, which means that backups are deactivated. To allow backups, set this
    /// value to `AUTOMATIC`.
    pub mode: Option<SessionBackupMode>,
}

/// The configuration for a streaming session’s upload storage.
#[aws_shape(required = StreamConfigurationSessionStorageRequired)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct StreamConfigurationSessionStorage {
    /// Allows artists to upload files to their workstations. The only valid option is `UPLOAD`.
    #[aws(length(min = 1))]
    pub mode: Vec<StreamingSessionStorageMode>,
    /// The configuration for the upload storage root of the streaming session.
    pub root: Option<StreamingSessionStorageRoot>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StreamingClipboardMode {
    Enabled,
    Disabled,
    /// A value that the model does not list.
    Unknown(String),
}

/// Represents a streaming image resource.
///
/// Streaming images are used by studio users to select which operating system and software they
/// want to use in a Nimble Studio streaming session.
///
/// Amazon provides a number of streaming images that include popular 3rd-party software.
///
/// You can create your own streaming images using an Amazon EC2 machine image that you create for
/// this purpose. You can also include software that your users require.
#[aws_shape]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct StreamingImage {
    /// The Amazon Resource Name (ARN) that is assigned to a studio resource and uniquely identifies
    /// it. ARNs are unique across all Regions.
    pub arn: Option<String>,
    /// A human-readable description of the streaming image.
    #[aws(sensitive)]
    pub description: Option<String>,
    /// The ID of an EC2 machine image with which to create the streaming image.
    pub ec2_image_id: Option<String>,
    /// The encryption configuration.
    pub encryption_configuration: Option<StreamingImageEncryptionConfiguration>,
    /// The list of EULAs that must be accepted before a Streaming Session can be started using this
    /// streaming image.
    pub eula_ids: Vec<String>,
    /// A friendly name for a streaming image resource.
    #[aws(sensitive)]
    pub name: Option<String>,
    /// The owner of the streaming image, either the `studioId` that contains the streaming image,
    /// or `amazon` for images that are provided by Amazon Nimble Studio.
    pub owner: Option<String>,
    /// The platform of the streaming image, either Windows or Linux.
    pub platform: Option<String>,
    /// The current state.
    pub state: Option<StreamingImageState>,
    /// The status code.
    pub status_code: Option<StreamingImageStatusCode>,
    /// The status message for the streaming image.
    pub status_message: Option<String>,
    /// The ID of the streaming image.
    pub streaming_image_id: Option<String>,
    /// A collection of labels, in the form of key-value pairs, that apply to this resource.
    pub tags: BTreeMap<String, String>,
}

/// Specifies how a streaming image is encrypted.
#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct StreamingImageEncryptionConfiguration {
    /// The ARN for a KMS key that is used to encrypt studio data.
    pub key_arn: Option<String>,
    /// The type of KMS key that is used to encrypt studio data.
    pub key_type: Option<StreamingImageEncryptionConfigurationKeyType>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StreamingImageEncryptionConfigurationKeyType {
    CustomerManagedKey,
    /// A value that the model does not list.
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StreamingImageState {
    CreateInProgress,
    Ready,
    DeleteInProgress,
    Deleted,
    UpdateInProgress,
    UpdateFailed,
    CreateFailed,
    DeleteFailed,
    /// A value that the model does not list.
    Unknown(String),
}

/// The status code.
#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StreamingImageStatusCode {
    StreamingImageCreateInProgress,
    StreamingImageReady,
    StreamingImageDeleteInProgress,
    StreamingImageDeleted,
    StreamingImageUpdateInProgress,
    InternalError,
    AccessDenied,
    /// A value that the model does not list.
    Unknown(String),
}

#[aws_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StreamingInstanceType {
    #[aws(name = "g4dn.xlarge")]
    G4dnXlarge,
    #[aws(name = "g4dn.2xlarge")]
    G4dn2xlarge,
    #[aws(name = "g4dn.4xlarge")]
    G4dn4xlarge,
    #[aws(name = "g4dn.8xlarge")]
    G4dn8xlarge,
    #[aws(name = "g4dn.12xlarge")]
    G4dn12xlarge,
    #[aws(name = "g4dn.16xlarge")]
    G4dn16xlarge,
    #[aws(name = "g3.4xlarge")]
    G3_4xlarge,
    #[aws(name = "g3s.xlarge")]
    G3sXlarge,
    #[aws(name = "g5.xlarge")]
    G5Xlarge,
    #[aws(name = "g5.2xlarge")]
    G5_2xlarge,
    #[aws(name = "g5.4xlarge")]
    G5_4xlarge,
    #[aws(name = "g5.8xlarge")]
    G5_8xlarge,
    #[aws(name = "g5.16xlarge")]
    G5_16xlarge,
    /// A value that the model does not list.
    Unknown(String),
}

/// A streaming session is a virtual workstation created using a particular launch profile.
#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct StreamingSession {
    /// The Amazon Resource Name (ARN) that is assigned to a studio resource and uniquely identifies
    /// it. ARNs are unique across all Regions.
    pub arn: Option<String>,
    /// Indicates if a streaming session created from this launch profile should be terminated
    /// automatically or retained without termination after being in a `STOPPED` state.
    ///
    /// - When `ACTIVATED`, the streaming session is scheduled for termination after being in the
    ///   `STOPPED` state for the time specified in `maxStoppedSessionLengthInMinutes`.
    /// - When `DEACTIVATED`, the streaming session can remain in the `STOPPED` state indefinitely.
    ///
    /// This parameter is only allowed when `sessionPersistenceMode` is `ACTIVATED`. When allowed,
    /// the default value for this parameter is `DEACTIVATED`.
    pub automatic_termination_mode: Option<AutomaticTerminationMode>,
    /// Shows the current backup setting of the session.
    pub backup_mode: Option<SessionBackupMode>,
    /// The ISO timestamp in seconds for when the resource was created.
    #[aws(timestamp = "date-time")]
    pub created_at: Option<Timestamp>,
    /// The user ID of the user that created the streaming session.
    pub created_by: Option<String>,
    /// The EC2 Instance type used for the streaming session.
    pub ec2_instance_type: Option<String>,
    /// The ID of the launch profile used to control access from the streaming session.
    pub launch_profile_id: Option<String>,
    /// The maximum number of backups of a streaming session that you can have. When the maximum
    /// number of backups is reached, the oldest backup is deleted.
    pub max_backups_to_retain: Option<i32>,
    /// The user ID of the user that owns the streaming session. The user that owns the session will
    /// be logging into the session and interacting with the virtual workstation.
    pub owned_by: Option<String>,
    /// The session ID.
    pub session_id: Option<String>,
    /// Determine if a streaming session created from this launch profile can configure persistent
    /// storage. This means that `volumeConfiguration` and `automaticTerminationMode` are
    /// configured.
    pub session_persistence_mode: Option<SessionPersistenceMode>,
    /// The time the session entered `START_IN_PROGRESS` state.
    #[aws(timestamp = "date-time")]
    pub started_at: Option<Timestamp>,
    /// The user ID of the user that started the streaming session.
    pub started_by: Option<String>,
    /// The backup ID used to restore a streaming session.
    pub started_from_backup_id: Option<String>,
    /// The current state.
    pub state: Option<StreamingSessionState>,
    /// The status code.
    pub status_code: Option<StreamingSessionStatusCode>,
    /// The status message for the streaming session.
    pub status_message: Option<String>,
    /// The time the streaming session will automatically be stopped if the user doesn’t stop the
    /// session themselves.
    #[aws(timestamp = "date-time")]
    pub stop_at: Option<Timestamp>,
    /// The time the session entered `STOP_IN_PROGRESS` state.
    #[aws(timestamp = "date-time")]
    pub stopped_at: Option<Timestamp>,
    /// The user ID of the user that stopped the streaming session.
    pub stopped_by: Option<String>,
    /// The ID of the streaming image.
    pub streaming_image_id: Option<String>,
    /// A collection of labels, in the form of key-value pairs, that apply to this resource.
    pub tags: BTreeMap<String, String>,
    /// The time the streaming session will automatically terminate if not terminated by the user.
    #[aws(timestamp = "date-time")]
    pub terminate_at: Option<Timestamp>,
    /// The ISO timestamp in seconds for when the resource was updated.
    #[aws(timestamp = "date-time")]
    pub updated_at: Option<Timestamp>,
    /// The user ID of the user that most recently updated the resource.
    pub updated_by: Option<String>,
    /// Custom volume configuration for the root volumes that are attached to streaming sessions.
    ///
    /// This parameter is only allowed when `sessionPersistenceMode` is `ACTIVATED`.
    pub volume_configuration: Option<VolumeConfiguration>,
    /// Determine if an EBS volume created from this streaming session will be backed up.
    pub volume_retention_mode: Option<VolumeRetentionMode>,
}

/// Information about the streaming session backup.
#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct StreamingSessionBackup {
    /// The Amazon Resource Name (ARN) that is assigned to a studio resource and uniquely identifies
    /// it. ARNs are unique across all Regions.
    pub arn: Option<String>,
    /// The ID of the backup.
    pub backup_id: Option<String>,
    /// The ISO timestamp in for when the resource was created.
    #[aws(timestamp = "date-time")]
    pub created_at: Option<Timestamp>,
    /// The ID of the launch profile which allowed the backups for the streaming session.
    pub launch_profile_id: Option<String>,
    /// The user ID of the user that owns the streaming session.
    pub owned_by: Option<String>,
    /// The streaming session ID for the `StreamingSessionBackup`.
    pub session_id: Option<String>,
    pub state: Option<StreamingSessionState>,
    /// The status code.
    pub status_code: Option<StreamingSessionStatusCode>,
    /// The status message for the streaming session backup.
    pub status_message: Option<String>,
    /// A collection of labels, in the form of key-value pairs, that apply to this resource.
    pub tags: BTreeMap<String, String>,
}

/// The streaming session state.
#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StreamingSessionState {
    CreateInProgress,
    DeleteInProgress,
    Ready,
    Deleted,
    CreateFailed,
    DeleteFailed,
    StopInProgress,
    StartInProgress,
    Stopped,
    StopFailed,
    StartFailed,
    /// A value that the model does not list.
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StreamingSessionStatusCode {
    StreamingSessionReady,
    StreamingSessionDeleted,
    StreamingSessionCreateInProgress,
    StreamingSessionDeleteInProgress,
    InternalError,
    InsufficientCapacity,
    ActiveDirectoryDomainJoinError,
    NetworkConnectionError,
    InitializationScriptError,
    DecryptStreamingImageError,
    NetworkInterfaceError,
    StreamingSessionStopped,
    StreamingSessionStarted,
    StreamingSessionStopInProgress,
    StreamingSessionStartInProgress,
    AmiValidationError,
    /// A value that the model does not list.
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StreamingSessionStorageMode {
    Upload,
    /// A value that the model does not list.
    Unknown(String),
}

/// The upload storage root location (folder) on streaming workstations where files are uploaded.
#[aws_shape]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct StreamingSessionStorageRoot {
    /// The folder path in Linux workstations where files are uploaded.
    #[aws(length(min = 1, max = 128), sensitive)]
    pub linux: Option<String>,
    /// The folder path in Windows workstations where files are uploaded.
    #[aws(length(min = 1, max = 128), sensitive)]
    pub windows: Option<String>,
}

/// A stream is an active connection to a streaming session, enabling a studio user to control the
/// streaming session using a compatible client. Streaming session streams are compatible with the
/// NICE DCV web client, included in the Nimble Studio portal, or the NICE DCV desktop client.
#[aws_shape]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct StreamingSessionStream {
    /// The ISO timestamp in seconds for when the resource was created.
    #[aws(timestamp = "date-time")]
    pub created_at: Option<Timestamp>,
    /// The user ID of the user that created the streaming session stream.
    pub created_by: Option<String>,
    /// The ISO timestamp in seconds for when the resource expires.
    #[aws(timestamp = "date-time")]
    pub expires_at: Option<Timestamp>,
    /// The user ID of the user that owns the streaming session. The user that owns the session will
    /// be logging into the session and interacting with the virtual workstation.
    pub owned_by: Option<String>,
    /// The current state.
    pub state: Option<StreamingSessionStreamState>,
    /// The streaming session stream status code.
    pub status_code: Option<StreamingSessionStreamStatusCode>,
    /// The stream ID.
    pub stream_id: Option<String>,
    /// The URL to connect to this stream using the DCV client.
    #[aws(sensitive)]
    pub url: Option<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StreamingSessionStreamState {
    Ready,
    CreateInProgress,
    DeleteInProgress,
    Deleted,
    CreateFailed,
    DeleteFailed,
    /// A value that the model does not list.
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StreamingSessionStreamStatusCode {
    StreamCreateInProgress,
    StreamReady,
    StreamDeleteInProgress,
    StreamDeleted,
    InternalError,
    NetworkConnectionError,
    /// A value that the model does not list.
    Unknown(String),
}

/// Represents a studio resource.
///
/// A studio is the core resource used with Nimble Studio. You must create a studio first, before
/// any other resource type can be created. All other resources you create and manage in Nimble
/// Studio are contained within a studio.
///
/// When creating a studio, you must provides two IAM roles for use with the Nimble Studio portal.
/// These roles are assumed by your users when they log in to the Nimble Studio portal via IAM
/// Identity Center and your identity source.
///
/// The user role must have the `AmazonNimbleStudio-StudioUser` managed policy attached for the
/// portal to function properly.
///
/// The admin role must have the `AmazonNimbleStudio-StudioAdmin` managed policy attached for the
/// portal to function properly.
///
/// Your studio roles must trust the `identity.nimble.amazonaws.com` service principal to function
/// properly.
#[aws_shape]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Studio {
    /// The IAM role that studio admins assume when logging in to the Nimble Studio portal.
    pub admin_role_arn: Option<String>,
    /// The Amazon Resource Name (ARN) that is assigned to a studio resource and uniquely identifies
    /// it. ARNs are unique across all Regions.
    pub arn: Option<String>,
    /// The ISO timestamp in seconds for when the resource was created.
    #[aws(timestamp = "date-time")]
    pub created_at: Option<Timestamp>,
    /// A friendly name for the studio.
    #[aws(sensitive)]
    pub display_name: Option<String>,
    /// The Amazon Web Services Region where the studio resource is located.
    pub home_region: Option<String>,
    /// The IAM Identity Center application client ID used to integrate with IAM Identity Center.
    /// This ID allows IAM Identity Center users to log in to Nimble Studio portal.
    pub sso_client_id: Option<String>,
    /// The current state of the studio resource.
    pub state: Option<StudioState>,
    /// Status codes that provide additional detail on the studio state.
    pub status_code: Option<StudioStatusCode>,
    /// Additional detail on the studio state.
    pub status_message: Option<String>,
    /// Configuration of the encryption method that is used for the studio.
    pub studio_encryption_configuration: Option<StudioEncryptionConfiguration>,
    /// The unique identifier for a studio resource. In Nimble Studio, all other resources are
    /// contained in a studio resource.
    pub studio_id: Option<String>,
    /// The name of the studio, as included in the URL when accessing it in the Nimble Studio
    /// portal.
    pub studio_name: Option<String>,
    /// The address of the web page for the studio.
    pub studio_url: Option<String>,
    /// A collection of labels, in the form of key-value pairs, that apply to this resource.
    pub tags: BTreeMap<String, String>,
    /// The ISO timestamp in seconds for when the resource was updated.
    #[aws(timestamp = "date-time")]
    pub updated_at: Option<Timestamp>,
    /// The IAM role that studio users assume when logging in to the Nimble Studio portal.
    pub user_role_arn: Option<String>,
}

/// A studio component represents a network resource to be used by a studio's users and workflows. A
/// typical studio contains studio components for each of the following: render farm, Active
/// Directory, licensing, and file system.
///
/// Access to a studio component is managed by specifying security groups for the resource, as well
/// as its endpoint.
///
/// A studio component also has a set of initialization scripts that are returned by
/// `GetLaunchProfileInitialization`. These initialization scripts run on streaming sessions when
/// they start. They provide users with flexibility in controlling how the studio resources are
/// configured on a streaming session.
#[aws_shape]
#[derive(Clone, Default, PartialEq)]
pub struct StudioComponent {
    /// The Amazon Resource Name (ARN) that is assigned to a studio resource and uniquely identifies
    /// it. ARNs are unique across all Regions.
    pub arn: Option<String>,
    /// The configuration of the studio component, based on component type.
    pub configuration: Option<StudioComponentConfiguration>,
    /// The ISO timestamp in seconds for when the resource was created.
    #[aws(timestamp = "date-time")]
    pub created_at: Option<Timestamp>,
    /// The user ID of the user that created the studio component.
    pub created_by: Option<String>,
    /// A human-readable description for the studio component resource.
    #[aws(sensitive)]
    pub description: Option<String>,
    /// The EC2 security groups that control access to the studio component.
    pub ec2_security_group_ids: Vec<String>,
    /// Initialization scripts for studio components.
    pub initialization_scripts: Vec<StudioComponentInitializationScript>,
    /// A friendly name for the studio component resource.
    #[aws(sensitive)]
    pub name: Option<String>,
    /// An IAM role attached to a Studio Component that gives the studio component access to Amazon
    /// Web Services resources at anytime while the instance is running.
    pub runtime_role_arn: Option<String>,
    /// Parameters for the studio component scripts.
    #[aws(sensitive)]
    pub script_parameters: Vec<ScriptParameterKeyValue>,
    /// An IAM role attached to Studio Component when the system initialization script runs which
    /// give the studio component access to Amazon Web Services resources when the system
    /// initialization script runs.
    pub secure_initialization_role_arn: Option<String>,
    /// The current state.
    pub state: Option<StudioComponentState>,
    /// The status code.
    pub status_code: Option<StudioComponentStatusCode>,
    /// The status message for the studio component.
    pub status_message: Option<String>,
    /// The unique identifier for a studio component resource.
    pub studio_component_id: Option<String>,
    /// The specific subtype of a studio component.
    pub subtype: Option<StudioComponentSubtype>,
    /// A collection of labels, in the form of key-value pairs, that apply to this resource.
    pub tags: BTreeMap<String, String>,
    /// The type of the studio component.
    pub r#type: Option<StudioComponentType>,
    /// The ISO timestamp in seconds for when the resource was updated.
    #[aws(timestamp = "date-time")]
    pub updated_at: Option<Timestamp>,
    /// The user ID of the user that most recently updated the resource.
    pub updated_by: Option<String>,
}

/// The configuration of the studio component, based on component type.
#[aws_shape]
#[derive(Clone, Debug, PartialEq)]
pub enum StudioComponentConfiguration {
    /// The configuration for a Directory Service for Microsoft Active Directory studio resource.
    ActiveDirectoryConfiguration(ActiveDirectoryConfiguration),
    /// The configuration for a render farm that is associated with a studio resource.
    ComputeFarmConfiguration(ComputeFarmConfiguration),
    /// The configuration for a license service that is associated with a studio resource.
    LicenseServiceConfiguration(LicenseServiceConfiguration),
    /// The configuration for a shared file storage system that is associated with a studio
    /// resource.
    SharedFileSystemConfiguration(SharedFileSystemConfiguration),
    /// A member that the model does not list.
    Unknown(UnknownMember),
}

/// Initialization scripts for studio components.
#[aws_shape]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct StudioComponentInitializationScript {
    /// The version number of the protocol that is used by the launch profile. The only valid
    /// version is "2021-03-31".
    #[aws(length(max = 10))]
    pub launch_profile_protocol_version: Option<String>,
    /// The platform of the initialization script, either Windows or Linux.
    pub platform: Option<LaunchProfilePlatform>,
    /// The method to use when running the initialization script.
    pub run_context: Option<StudioComponentInitializationScriptRunContext>,
    /// The initialization script.
    #[aws(length(min = 1, max = 5120), sensitive)]
    pub script: Option<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StudioComponentInitializationScriptRunContext {
    SystemInitialization,
    UserInitialization,
    /// A value that the model does not list.
    Unknown(String),
}

/// The current state of the studio component resource.
///
/// While a studio component is being created, modified, or deleted, its state will be
/// `CREATE_IN_PROGRESS`, `UPDATE_IN_PROGRESS`, or `DELETE_IN_PROGRESS`.
///
/// These are called *transition states*.
///
/// No modifications may be made to the studio component while it is in a transition state.
///
/// If creation of the resource fails, the state will change to `CREATE_FAILED`. The resource
/// `StatusCode` and `StatusMessage` will provide more information of why creation failed. The
/// resource in this state will automatically be deleted from your account after a period of time.
///
/// If updating the resource fails, the state will change to `UPDATE_FAILED`. The resource
/// `StatusCode` and `StatusMessage` will provide more information of why the update failed. The
/// resource will be returned to the state it was in when the update request was invoked.
///
/// If deleting the resource fails, the state will change to `DELETE_FAILED`. The resource
/// `StatusCode` and `StatusMessage` will provide more information of why the update failed. The
/// resource will be returned to the state it was in when the update request was invoked. After the
/// resource is deleted successfully, it will change to the `DELETED` state. The resource will no
/// longer count against service quotas and cannot be used or acted upon any futher. It will be
/// removed from your account after a period of time.
#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StudioComponentState {
    CreateInProgress,
    Ready,
    UpdateInProgress,
    DeleteInProgress,
    Deleted,
    DeleteFailed,
    CreateFailed,
    UpdateFailed,
    /// A value that the model does not list.
    Unknown(String),
}

/// The current status of the studio component resource.
///
/// When the resource is in the `READY` state, the status code signals what the last mutation made
/// to the resource was.
///
/// When the resource is in a `CREATE_FAILED`, `UPDATE_FAILED`, or `DELETE_FAILED` state, the status
/// code signals what went wrong and why the mutation failed.
#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StudioComponentStatusCode {
    ActiveDirectoryAlreadyExists,
    StudioComponentCreated,
    StudioComponentUpdated,
    StudioComponentDeleted,
    EncryptionKeyAccessDenied,
    EncryptionKeyNotFound,
    StudioComponentCreateInProgress,
    StudioComponentUpdateInProgress,
    StudioComponentDeleteInProgress,
    InternalError,
    /// A value that the model does not list.
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StudioComponentSubtype {
    AwsManagedMicrosoftAd,
    AmazonFsxForWindows,
    AmazonFsxForLustre,
    Custom,
    /// A value that the model does not list.
    Unknown(String),
}

/// The studio component's summary.
#[aws_shape]
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct StudioComponentSummary {
    /// The ISO timestamp in seconds for when the resource was created.
    #[aws(timestamp = "date-time")]
    pub created_at: Option<Timestamp>,
    /// The user ID of the user that created the studio component.
    pub created_by: Option<String>,
    /// The description.
    #[aws(sensitive)]
    pub description: Option<String>,
    /// The name for the studio component.
    #[aws(sensitive)]
    pub name: Option<String>,
    /// The unique identifier for a studio component resource.
    pub studio_component_id: Option<String>,
    /// The specific subtype of a studio component.
    pub subtype: Option<StudioComponentSubtype>,
    /// The type of the studio component.
    pub r#type: Option<StudioComponentType>,
    /// The ISO timestamp in seconds for when the resource was updated.
    #[aws(timestamp = "date-time")]
    pub updated_at: Option<Timestamp>,
    /// The user ID of the user that most recently updated the resource.
    pub updated_by: Option<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StudioComponentType {
    ActiveDirectory,
    SharedFileSystem,
    ComputeFarm,
    LicenseService,
    Custom,
    /// A value that the model does not list.
    Unknown(String),
}

/// Configuration of the encryption method that is used for the studio.
#[aws_shape(required = StudioEncryptionConfigurationRequired)]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct StudioEncryptionConfiguration {
    /// The ARN for a KMS key that is used to encrypt studio data.
    #[aws(length(min = 4))]
    pub key_arn: Option<String>,
    /// The type of KMS key that is used to encrypt studio data.
    pub key_type: StudioEncryptionConfigurationKeyType,
}

/// The type of KMS key that is used to encrypt studio data.
#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StudioEncryptionConfigurationKeyType {
    AwsOwnedKey,
    CustomerManagedKey,
    /// A value that the model does not list.
    Unknown(String),
}

/// A studio member is an association of a user from your studio identity source to elevated
/// permissions that they are granted in the studio.
///
/// When you add a user to your studio using the Nimble Studio console, they are given access to the
/// studio's IAM Identity Center application and are given access to log in to the Nimble Studio
/// portal. These users have the permissions provided by the studio's user IAM role and do not
/// appear in the studio membership collection. Only studio admins appear in studio membership.
///
/// When you add a user to studio membership with the ADMIN persona, upon logging in to the Nimble
/// Studio portal, they are granted permissions specified by the Studio's Admin IAM role.
#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct StudioMembership {
    /// The ID of the identity store.
    pub identity_store_id: Option<String>,
    /// The persona.
    pub persona: Option<StudioPersona>,
    /// The principal ID.
    pub principal_id: Option<String>,
    /// The Active Directory Security Identifier for this user, if available.
    pub sid: Option<String>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StudioPersona {
    Administrator,
    /// A value that the model does not list.
    Unknown(String),
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StudioState {
    CreateInProgress,
    Ready,
    UpdateInProgress,
    DeleteInProgress,
    Deleted,
    DeleteFailed,
    CreateFailed,
    UpdateFailed,
    /// A value that the model does not list.
    Unknown(String),
}

/// The status code.
#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StudioStatusCode {
    StudioCreated,
    StudioDeleted,
    StudioUpdated,
    StudioCreateInProgress,
    StudioUpdateInProgress,
    StudioDeleteInProgress,
    StudioWithLaunchProfilesNotDeleted,
    StudioWithStudioComponentsNotDeleted,
    StudioWithStreamingImagesNotDeleted,
    AwsSsoNotEnabled,
    AwsSsoAccessDenied,
    RoleNotOwnedByStudioOwner,
    RoleCouldNotBeAssumed,
    InternalError,
    EncryptionKeyNotFound,
    EncryptionKeyAccessDenied,
    AwsSsoConfigurationRepaired,
    AwsSsoConfigurationRepairInProgress,
    AwsStsRegionDisabled,
    /// A value that the model does not list.
    Unknown(String),
}

/// The request throughput limit was exceeded.
#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ThrottlingException {
    /// A more specific error code.
    pub code: Option<String>,
    /// The exception context.
    pub context: BTreeMap<String, String>,
    /// A human-readable description of the error.
    pub message: Option<String>,
}

/// One of the parameters in the request is invalid.
#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ValidationException {
    /// A more specific error code.
    pub code: Option<String>,
    /// The exception context.
    pub context: BTreeMap<String, String>,
    /// A human-readable description of the error.
    pub message: Option<String>,
}

/// The launch profile validation result.
#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ValidationResult {
    /// The current state.
    pub state: Option<LaunchProfileValidationState>,
    /// The status code. This will contain the failure reason if the state is `VALIDATION_FAILED`.
    pub status_code: Option<LaunchProfileValidationStatusCode>,
    /// The status message for the validation result.
    pub status_message: Option<String>,
    /// The type of the validation result.
    pub r#type: Option<LaunchProfileValidationType>,
}

/// Custom volume configuration for the root volumes that are attached to streaming sessions.
///
/// This parameter is only allowed when `sessionPersistenceMode` is `ACTIVATED`.
#[aws_shape]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct VolumeConfiguration {
    /// The number of I/O operations per second for the root volume that is attached to streaming
    /// session.
    #[aws(range(min = 3000, max = 16000))]
    pub iops: Option<i32>,
    /// The size of the root volume that is attached to the streaming session. The root volume size
    /// is measured in GiBs.
    #[aws(range(min = 100, max = 16000))]
    pub size: Option<i32>,
    /// The throughput to provision for the root volume that is attached to the streaming session.
    /// The throughput is measured in MiB/s.
    #[aws(range(min = 125, max = 1000))]
    pub throughput: Option<i32>,
}

#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum VolumeRetentionMode {
    Retain,
    Delete,
    /// A value that the model does not list.
    Unknown(String),
}

/// Wait until a LaunchProfile is Deleted. Use this after invoking DeleteLaunchProfile.
///
/// Asks every 5 seconds, for up to 12 minutes and 30 seconds.
pub fn launch_profile_deleted(
    client: &Client,
    operation: GetLaunchProfile,
) -> Wait<GetLaunchProfile> {
    client
        .wait(operation)
        .until(|output| {
            output
                .launch_profile
                .as_ref()
                .is_some_and(|it| it.state == Some(LaunchProfileState::Deleted))
        })
        .fail_if(|output| {
            output
                .launch_profile
                .as_ref()
                .is_some_and(|it| it.state == Some(LaunchProfileState::DeleteFailed))
        })
        .min_delay(Duration::from_secs(5))
        .max_delay(Duration::from_secs(5))
        .timeout(Duration::from_secs(750))
}

/// Wait until a LaunchProfile is Ready. Use this after invoking CreateLaunchProfile or
/// UpdateLaunchProfile.
///
/// Asks every 5 seconds, for up to 12 minutes and 30 seconds.
pub fn launch_profile_ready(
    client: &Client,
    operation: GetLaunchProfile,
) -> Wait<GetLaunchProfile> {
    client
        .wait(operation)
        .until(|output| {
            output
                .launch_profile
                .as_ref()
                .is_some_and(|it| it.state == Some(LaunchProfileState::Ready))
        })
        .fail_if(|output| {
            output.launch_profile.as_ref().is_some_and(|it| {
                matches!(
                    it.state,
                    Some(LaunchProfileState::CreateFailed | LaunchProfileState::UpdateFailed)
                )
            })
        })
        .min_delay(Duration::from_secs(5))
        .max_delay(Duration::from_secs(5))
        .timeout(Duration::from_secs(750))
}

/// Wait until a StreamingImage Deleted. Use this after invoking DeleteStreamingImage.
///
/// Asks every 2 seconds, for up to 2 minutes.
pub fn streaming_image_deleted(
    client: &Client,
    operation: GetStreamingImage,
) -> Wait<GetStreamingImage> {
    client
        .wait(operation)
        .until(|output| {
            output
                .streaming_image
                .as_ref()
                .is_some_and(|it| it.state == Some(StreamingImageState::Deleted))
        })
        .fail_if(|output| {
            output
                .streaming_image
                .as_ref()
                .is_some_and(|it| it.state == Some(StreamingImageState::DeleteFailed))
        })
        .min_delay(Duration::from_secs(2))
        .max_delay(Duration::from_secs(2))
        .timeout(Duration::from_secs(120))
}

/// Wait until a StreamingImage is Ready. Use this after invoking CreateStreamingImage or
/// UpdateStreamingImage.
///
/// Asks every 2 seconds, for up to 2 minutes.
pub fn streaming_image_ready(
    client: &Client,
    operation: GetStreamingImage,
) -> Wait<GetStreamingImage> {
    client
        .wait(operation)
        .until(|output| {
            output
                .streaming_image
                .as_ref()
                .is_some_and(|it| it.state == Some(StreamingImageState::Ready))
        })
        .fail_if(|output| {
            output.streaming_image.as_ref().is_some_and(|it| {
                matches!(
                    it.state,
                    Some(StreamingImageState::CreateFailed | StreamingImageState::UpdateFailed)
                )
            })
        })
        .min_delay(Duration::from_secs(2))
        .max_delay(Duration::from_secs(2))
        .timeout(Duration::from_secs(120))
}

/// Wait until a StreamingSessionDeleted. Use this after invoking DeleteStreamingSession.
///
/// Asks every 5 seconds, for up to 15 minutes.
pub fn streaming_session_deleted(
    client: &Client,
    operation: GetStreamingSession,
) -> Wait<GetStreamingSession> {
    client
        .wait(operation)
        .until(|output| {
            output
                .session
                .as_ref()
                .is_some_and(|it| it.state == Some(StreamingSessionState::Deleted))
        })
        .fail_if(|output| {
            output
                .session
                .as_ref()
                .is_some_and(|it| it.state == Some(StreamingSessionState::DeleteFailed))
        })
        .min_delay(Duration::from_secs(5))
        .max_delay(Duration::from_secs(5))
        .timeout(Duration::from_secs(900))
}

/// Wait until a StreamingSession is ready. Use this after invoking CreateStreamingSession,
/// StartStreamingSession.
///
/// Asks every 10 seconds, for up to 30 minutes.
pub fn streaming_session_ready(
    client: &Client,
    operation: GetStreamingSession,
) -> Wait<GetStreamingSession> {
    client
        .wait(operation)
        .until(|output| {
            output.session.as_ref().is_some_and(|it| it.state == Some(StreamingSessionState::Ready))
        })
        .fail_if(|output| {
            output.session.as_ref().is_some_and(|it| {
                matches!(
                    it.state,
                    Some(StreamingSessionState::CreateFailed | StreamingSessionState::StartFailed)
                )
            })
        })
        .min_delay(Duration::from_secs(10))
        .max_delay(Duration::from_secs(10))
        .timeout(Duration::from_secs(1800))
}

/// Wait until a StreamingSessionStopped. Use this after invoking StopStreamingSession.
///
/// Asks every 5 seconds, for up to 15 minutes.
pub fn streaming_session_stopped(
    client: &Client,
    operation: GetStreamingSession,
) -> Wait<GetStreamingSession> {
    client
        .wait(operation)
        .until(|output| {
            output
                .session
                .as_ref()
                .is_some_and(|it| it.state == Some(StreamingSessionState::Stopped))
        })
        .fail_if(|output| {
            output
                .session
                .as_ref()
                .is_some_and(|it| it.state == Some(StreamingSessionState::StopFailed))
        })
        .min_delay(Duration::from_secs(5))
        .max_delay(Duration::from_secs(5))
        .timeout(Duration::from_secs(900))
}

/// Wait until a StreamingSessionStream is ready. Use this after invoking
/// CreateStreamingSessionStream.
///
/// Asks every 5 seconds, for up to 2 minutes and 30 seconds.
pub fn streaming_session_stream_ready(
    client: &Client,
    operation: GetStreamingSessionStream,
) -> Wait<GetStreamingSessionStream> {
    client
        .wait(operation)
        .until(|output| {
            output
                .stream
                .as_ref()
                .is_some_and(|it| it.state == Some(StreamingSessionStreamState::Ready))
        })
        .fail_if(|output| {
            output
                .stream
                .as_ref()
                .is_some_and(|it| it.state == Some(StreamingSessionStreamState::CreateFailed))
        })
        .min_delay(Duration::from_secs(5))
        .max_delay(Duration::from_secs(5))
        .timeout(Duration::from_secs(150))
}

/// Wait until a Studio is Deleted. Use this after invoking DeleteStudio.
///
/// Asks every 2 seconds, for up to 2 minutes.
pub fn studio_deleted(client: &Client, operation: GetStudio) -> Wait<GetStudio> {
    client
        .wait(operation)
        .until(|output| {
            output.studio.as_ref().is_some_and(|it| it.state == Some(StudioState::Deleted))
        })
        .fail_if(|output| {
            output.studio.as_ref().is_some_and(|it| it.state == Some(StudioState::DeleteFailed))
        })
        .min_delay(Duration::from_secs(2))
        .max_delay(Duration::from_secs(2))
        .timeout(Duration::from_secs(120))
}

/// Wait until a Studio is Ready. Use this after invoking CreateStudio, UpdateStudio, or
/// StartStudioSSOConfigurationRepair.
///
/// Asks every 2 seconds, for up to 2 minutes.
pub fn studio_ready(client: &Client, operation: GetStudio) -> Wait<GetStudio> {
    client
        .wait(operation)
        .until(|output| {
            output.studio.as_ref().is_some_and(|it| it.state == Some(StudioState::Ready))
        })
        .fail_if(|output| {
            output.studio.as_ref().is_some_and(|it| {
                matches!(it.state, Some(StudioState::CreateFailed | StudioState::UpdateFailed))
            })
        })
        .min_delay(Duration::from_secs(2))
        .max_delay(Duration::from_secs(2))
        .timeout(Duration::from_secs(120))
}

/// Wait until a StudioComponent Deleted. Use this after invoking DeleteStudioComponent.
///
/// Asks every second, for up to 2 minutes.
pub fn studio_component_deleted(
    client: &Client,
    operation: GetStudioComponent,
) -> Wait<GetStudioComponent> {
    client
        .wait(operation)
        .until(|output| {
            output
                .studio_component
                .as_ref()
                .is_some_and(|it| it.state == Some(StudioComponentState::Deleted))
        })
        .fail_if(|output| {
            output
                .studio_component
                .as_ref()
                .is_some_and(|it| it.state == Some(StudioComponentState::DeleteFailed))
        })
        .min_delay(Duration::from_secs(1))
        .max_delay(Duration::from_secs(1))
        .timeout(Duration::from_secs(120))
}

/// Wait until a StudioComponent is Ready. Use this after invoking CreateStudioComponent or
/// UpdateStudioComponent.
///
/// Asks every 2 seconds, for up to 2 minutes.
pub fn studio_component_ready(
    client: &Client,
    operation: GetStudioComponent,
) -> Wait<GetStudioComponent> {
    client
        .wait(operation)
        .until(|output| {
            output
                .studio_component
                .as_ref()
                .is_some_and(|it| it.state == Some(StudioComponentState::Ready))
        })
        .fail_if(|output| {
            output.studio_component.as_ref().is_some_and(|it| {
                matches!(
                    it.state,
                    Some(StudioComponentState::CreateFailed | StudioComponentState::UpdateFailed)
                )
            })
        })
        .min_delay(Duration::from_secs(2))
        .max_delay(Duration::from_secs(2))
        .timeout(Duration::from_secs(120))
}
