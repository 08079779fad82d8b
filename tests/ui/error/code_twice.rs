use aws_operation::aws_error;

#[aws_error]
#[derive(Debug)]
enum NimbleError {
    ConflictException,
    #[aws(code = "ConflictException")]
    Conflict,
}

fn main() {}
