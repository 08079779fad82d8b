use aws_operation::{aws_operation, aws_output};

#[aws_output]
struct ListStudiosOutput {
    next_token: Option<String>,
}

#[aws_operation(method = "GET", path = "/studios", output = ListStudiosOutput)]
pub struct ListStudios;

fn main() {}
