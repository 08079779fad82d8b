use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios", crate = aws_operation)]
struct ListStudios;

fn main() {}
