use aws_operation::aws_operation;

#[aws_operation(method = "GET")]
struct ListStudios;

fn main() {}
