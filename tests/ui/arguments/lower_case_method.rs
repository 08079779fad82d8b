use aws_operation::aws_operation;

#[aws_operation(method = "patch", path = "/studios")]
struct UpdateStudios;

fn main() {}
