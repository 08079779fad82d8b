use aws_operation::aws_operation;

struct Studios;

#[aws_operation(method = "GET", path = "/studios", output = Studios)]
struct ListStudios;

fn main() {}
