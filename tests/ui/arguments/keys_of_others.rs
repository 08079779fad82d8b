// 4 mistakes
use aws_operation::{aws_operation, aws_service};

#[aws_operation(method = "GET", uri = "/studios")]
struct ListStudios;

#[aws_service(sdk_id = "nimble")]
struct Nimble;

#[aws_operation(method = "GET"; path = "/farms")]
struct ListFarms;

#[aws_operation("GET", "/queues")]
struct ListQueues;

fn main() {}
