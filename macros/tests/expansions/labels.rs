#[aws_operation(method = "DELETE", path = "/{Bucket}/objects/{Key+}/tags/?tagging&x=1", output = ())]
pub struct DeleteTags {
    pub bucket: String,
    #[aws(label = "Key")]
    pub object: String,
}
