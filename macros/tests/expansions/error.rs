#[aws_error]
pub enum ThingError {
    #[aws(status = 404)]
    NotFound(NotFoundShape),
    #[aws(code = "Busy", status = 429, retryable(throttling))]
    TooBusy,
}
