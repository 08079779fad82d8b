use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "https://nimble.us-east-1.amazonaws.com/studios")]
struct GetStudio;

fn main() {}
