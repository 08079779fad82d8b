use aws_operation::aws_service;

#[aws_service]
struct Nimble;

fn main() {}
