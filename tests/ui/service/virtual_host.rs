// 2 mistakes
use aws_operation::{RestXml, aws_service};

#[aws_service(id = "Store", protocol = RestXml, virtual_host = "{Bucket}")]
pub struct Store;

#[aws_service(id = "Other", protocol = RestXml, virtual_host)]
pub struct Other;

fn main() {}
