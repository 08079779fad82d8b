// 5 mistakes
use aws_operation::{AwsJson1_0, AwsJson1_1, aws_service};

#[aws_service(id = "SQS", protocol = AwsJson1_0)]
struct Sqs;

#[aws_service(id = "KMS", protocol = AwsJson1_1, target_prefix = "Trent Service")]
struct Kms;

#[aws_service(id = "nimble", target_prefix = "Nimble")]
struct Nimble;

#[aws_service(id = "deadline", query_compatible)]
struct Deadline;

#[aws_service(id = "DynamoDB", protocol = AwsJson1_0, target_prefix = "")]
struct DynamoDb;

fn main() {}
