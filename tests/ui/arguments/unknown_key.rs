// 2 mistakes
use aws_operation::aws_operation;

#[aws_operation(methd = "GET", path = "/studios", tenant = "us-east-1")]
struct ListStudios;

fn main() {}
