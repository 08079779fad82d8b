// 2 mistakes
use aws_operation::{AwsQuery, RestXml, aws_operation, aws_service};

#[aws_service(id = "SNS", version = "2010-03-31", protocol = AwsQuery)]
struct Sns;

#[aws_service(id = "S3", protocol = RestXml)]
struct S3;

#[aws_operation(service = Sns, rename_all = "PascalCase")]
struct CreateTopic {
    name: String,
}

#[aws_operation(method = "GET", path = "/{Bucket}", service = S3)]
struct ListObjectsV2 {
    bucket: String,
}

#[aws_operation(method = "DELETE", path = "/{Bucket}", service = S3, output = ())]
struct DeleteBucket {
    bucket: String,
}

fn main() {}
