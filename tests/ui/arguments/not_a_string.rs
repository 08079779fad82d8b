use aws_operation::aws_operation;

#[aws_operation(method = PATCH, path = "/studios")]
struct UpdateStudios;

fn main() {}
