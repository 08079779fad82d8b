use aws_operation::aws_operation;

#[derive(Debug)]
enum NimbleError {}

#[aws_operation(method = "GET", path = "/studios", error = NimbleError)]
struct ListStudios;

fn main() {}
