use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios")]
fn list_studios() {}

fn main() {}
