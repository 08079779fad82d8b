// 2 mistakes
use aws_operation::aws_error;

#[aws_error]
#[derive(Debug)]
enum NimbleError {
    ConflictException(String, String),
    ThrottlingException { message: String },
}

fn main() {}
