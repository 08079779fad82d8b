use aws_operation::aws_error;

#[aws_error]
fn nimble_error() {}

fn main() {}
