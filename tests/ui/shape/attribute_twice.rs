use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios")]
#[aws_operation(method = "GET", path = "/studios")]
struct ListStudios;

fn main() {}
