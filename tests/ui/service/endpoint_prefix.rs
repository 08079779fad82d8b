use aws_operation::aws_service;

#[aws_service(endpoint_prefix = "nimble studio")]
struct Nimble;

fn main() {}
