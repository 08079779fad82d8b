// 2 mistakes
use aws_operation::aws_operation;

#[aws_operation(method = "TRACE", path = "/studios")]
struct TraceStudios;

#[aws_operation(method = "SEARCH", path = "/studios")]
struct SearchStudios;

fn main() {}
