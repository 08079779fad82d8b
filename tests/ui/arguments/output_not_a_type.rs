use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios", output = "Studios")]
struct ListStudios;

fn main() {}
