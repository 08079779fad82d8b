use aws_operation::aws_operation;

#[aws_operation(method = "GET", path)]
struct ListStudios;

fn main() {}
