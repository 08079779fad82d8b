// 6 mistakes
use aws_operation::aws_service;

#[aws_service(id = "one", header = "Accept")]
struct One;

#[aws_service(id = "two", header = "Accept It: application/json")]
struct Two;

#[aws_service(id = "three", header = "Accept:")]
struct Three;

#[aws_service(id = "four", header = "Accept: a\nb")]
struct Four;

#[aws_service(id = "five", header = "Host: example.com")]
struct Five;

#[aws_service(id = "six", header = "X-Amz-Date: now")]
struct Six;

fn main() {}
