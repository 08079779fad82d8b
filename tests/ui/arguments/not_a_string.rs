// 2 mistakes
use aws_operation::aws_operation;

#[aws_operation(method = PATCH, path = concat!("/", "studios"))]
struct UpdateStudios;

fn main() {}
