#[aws_operation(method = "POST", path = "/things", rename_all = "PascalCase", crate = crate::aws, auth = none)]
pub struct CreateThing {
    pub r#type: Kind,
    #[aws(name = "labels", length(max = 50))]
    pub tags: BTreeMap<String, String>,
    #[aws(idempotency_token)]
    pub request_id: String,
}
