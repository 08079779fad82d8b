// 4 mistakes
use aws_operation::{RestXml, aws_service};

#[aws_service(
    id = "Store",
    protocol = RestXml,
    virtual_host = "Bucket",
    access_point(arn = "s3:accesspoint:{name}"),
    access_point(arn = "accesspoint", endpoint = "https://{name}.store.test"),
    access_point(arn = "s3:accesspoint:{name}", endpoint = "https://{nam}.store.test"),
    access_point(arn = "s3:accesspoint:{name}", url = "https://{name}.store.test"),
)]
pub struct Store;

fn main() {}
