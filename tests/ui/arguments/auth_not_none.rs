use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios", auth = sigv4)]
struct ListStudios;

fn main() {}
