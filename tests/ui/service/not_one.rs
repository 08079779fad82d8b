use aws_operation::aws_operation;

struct Nimble;

#[aws_operation(method = "GET", path = "/studios", service = Nimble)]
struct ListStudios;

fn main() {}
