use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios")]
enum ListStudios {}

fn main() {}
