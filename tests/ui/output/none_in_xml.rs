// 5 mistakes
use aws_operation::{AwsQuery, Ec2Query, RestXml, aws_operation, aws_service};

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

mod clouds {
    #[super::aws_service(id = "EC2", version = "2016-11-15", protocol = super::Ec2Query)]
    pub struct Ec2;
}

#[aws_operation(service = clouds::Ec2)]
struct DescribeInstances;

// These are one mistake each.
#[aws_operation(service = Sns, output = "CreateTopicOutput")]
struct Quoted;

#[aws_operation(service = Sns, outptu = CreateTopicOutput)]
struct Misspelt;

#[aws_operation(method = "DELETE", path = "/{Bucket}", service = S3, output = ())]
struct DeleteBucket {
    bucket: String,
}

fn main() {}
