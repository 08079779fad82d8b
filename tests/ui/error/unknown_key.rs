// 4 mistakes
use aws_operation::aws_error;

#[aws_error]
#[derive(Debug)]
enum NimbleError {
    #[aws(stats = 409)]
    ConflictException,
    #[aws(name = "NotFound")]
    NotFoundException,
    #[aws(rename = "Denied")]
    AccessDeniedException,
    #[aws(retryable(throtling))]
    ThrottlingException,
}

fn main() {}
