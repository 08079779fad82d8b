#[aws_output]
pub struct GetThingOutput {
    #[aws(header = "ETag")]
    pub e_tag: Option<String>,
    pub name: String,
    #[aws(sensitive)]
    pub secret: Option<String>,
}
