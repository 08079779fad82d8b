use aws_operation::aws_operation;

struct NimbleError;

#[aws_operation(method = "GET", path = "/studios", error = NimbleError)]
struct ListStudios;

fn main() {}
