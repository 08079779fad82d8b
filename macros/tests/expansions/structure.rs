#[aws_shape]
pub struct Address {
    #[aws(length(min = 1))]
    pub street: String,
    #[aws(name = "ZIP")]
    pub zip: Option<String>,
}
