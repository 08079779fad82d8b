// 2 mistakes
use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios", auth = sigv4)]
struct ListStudios;

#[aws_operation(method = "GET", path = "/images", auth = "sigv4a")]
struct ListImages;

fn main() {}
