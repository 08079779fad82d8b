use aws_operation::aws_service;

#[aws_service(id = "nimble")]
enum Nimble {}

fn main() {}
