use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios/{id}")]
struct GetStudio(String);

fn main() {}
