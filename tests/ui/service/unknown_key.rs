// 4 mistakes
use aws_operation::{aws_operation, aws_service};

#[aws_service(idd = "nimble", method = "GET", version = "2020-08-01")]
struct Nimble;

#[aws_operation(method = "GET", path = "/studios", endpoint_prefix = "nimble")]
struct ListStudios;

fn main() {}
