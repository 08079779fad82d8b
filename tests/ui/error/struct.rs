use aws_operation::aws_error;

#[aws_error]
#[derive(Debug)]
struct NimbleError {
    message: String,
}

fn main() {}
