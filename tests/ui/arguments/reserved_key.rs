use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios", server)]
struct ListStudios;

fn main() {}
