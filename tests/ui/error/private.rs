use aws_operation::{aws_error, aws_operation};

#[aws_error]
#[derive(Debug)]
enum NimbleError {
    ConflictException,
}

#[aws_operation(method = "GET", path = "/studios", error = NimbleError)]
pub struct ListStudios;

fn main() {}
