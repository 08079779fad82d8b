use aws_operation::{aws_operation, aws_service};

#[aws_service(id = "nimble", error = Box<dyn std::error::Error>)]
struct Nimble;

#[aws_operation(method = "GET", path = "/studios", service = Nimble)]
struct ListStudios;

fn main() {}
