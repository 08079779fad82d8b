// 2 mistakes
use aws_operation::aws_error;

#[aws_error]
#[derive(Debug)]
enum NimbleError {
    #[aws(status = 900)]
    ConflictException,
    #[aws(status = "404")]
    NotFoundException,
}

fn main() {}
