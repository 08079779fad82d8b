#[aws_operation(method = "HEAD", path = "/things/{id}", output = ())]
pub struct HeadThing {
    pub id: u64,
    #[aws(header = "If-Modified-Since")]
    pub since: Option<Timestamp>,
}
