// 2 mistakes
use aws_operation::{aws_operation, aws_service};

#[aws_service(id = "nimble", protocol = RestJson)]
struct Nimble;

#[aws_service(id = "other", protocol = Json)]
struct Other;

#[aws_operation(method = "GET", path = "/studios", service = Nimble)]
struct ListStudios;

fn main() {}
