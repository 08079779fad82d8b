use aws_operation::{aws_operation, aws_service};

struct NimbleError;

#[aws_service(id = "nimble", error = NimbleError)]
struct Nimble;

#[aws_operation(method = "GET", path = "/studios", service = Nimble)]
struct ListStudios;

#[aws_operation(method = "GET", path = "/farms", service = Nimble)]
struct ListFarms;

fn main() {}
