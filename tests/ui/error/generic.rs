use aws_operation::aws_error;

#[aws_error]
#[derive(Debug)]
enum NimbleError<'a> {
    ConflictException(&'a str),
}

fn main() {}
