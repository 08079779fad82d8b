#[aws_operation(method = "PATCH", path = "/studios/{studioId}", output = (), required = UpdateStudioRequired)]
pub struct UpdateStudio {
    /// The studio's id. Its name is [`Self::display_name`].
    pub studio_id: String,
    pub(crate) tags: Vec<String>,
    pub display_name: std::option::Option<String>,
    #[aws(header = "X-Amz-Client-Token", idempotency_token)]
    pub client_token: Option<String>,
}
