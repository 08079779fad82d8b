use aws_operation::aws_error;

#[aws_error]
#[derive(Debug)]
enum NimbleError {
    ConflictException(String, u16),
    #[aws(status = 900)]
    ThrottlingException,
}

fn main() {}
