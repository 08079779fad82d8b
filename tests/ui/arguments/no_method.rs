use aws_operation::aws_operation;

#[aws_operation(path = "/studios")]
struct ListStudios;

fn main() {}
