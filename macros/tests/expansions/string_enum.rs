#[aws_shape(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum State {
    InProgress,
    #[aws(name = "OK")]
    Ready,
    Unknown(String),
}
