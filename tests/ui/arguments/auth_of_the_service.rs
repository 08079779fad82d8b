use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios", auth = sigv4a)]
struct ListStudios;

fn main() {}
