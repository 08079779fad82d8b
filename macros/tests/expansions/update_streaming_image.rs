#[aws_operation(
    method = "PATCH",
    path = "/2020-08-01/studios/{studioId}/streaming-images/{streamingImageId}",
    service = Nimble,
    output = UpdateStreamingImageOutput,
)]
#[derive(Clone, Default)]
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
