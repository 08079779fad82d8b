use aws_operation::{aws_operation, aws_service};

#[aws_service(id = "nimble")]
struct Nimble;

#[aws_operation(service = Nimble)]
struct ListStudios;

fn main() {}
