// 2 mistakes
use aws_operation::aws_error;

#[aws_error]
#[derive(Debug)]
enum NimbleError {
    #[aws(code = "")]
    ConflictException,
    #[aws(retryable = throttling)]
    ThrottlingException,
}

fn main() {}
