use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios", path = "/farms")]
struct ListStudios;

fn main() {}
