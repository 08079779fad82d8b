#[aws_shape]
pub struct Address {
    #[aws(length(min = 1))]
    pub street: String,
    #[serde(rename = "ZIP")]
    pub zip: Option<String>,
}
