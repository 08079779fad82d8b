#[aws_shape]
pub enum Source {
    Bucket(String),
    #[aws(name = "At", timestamp = "date-time", sensitive)]
    Time(Timestamp),
    Unknown(UnknownMember),
}
