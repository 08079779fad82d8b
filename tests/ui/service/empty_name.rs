// 2 mistakes
use aws_operation::aws_service;

#[aws_service(id = "", signing_name = " ")]
struct Nimble;

fn main() {}
