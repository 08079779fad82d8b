use aws_operation::aws_error;

#[derive(Debug)]
struct Refusal;

#[aws_error]
#[derive(Debug)]
enum NimbleError {
    ConflictException(Refusal),
}

fn main() {}
