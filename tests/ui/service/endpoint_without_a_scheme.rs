use aws_operation::aws_service;

#[aws_service(id = "IAM", endpoint = "iam.amazonaws.com")]
struct Iam;

fn main() {}
