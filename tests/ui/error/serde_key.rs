use aws_operation::aws_error;

#[aws_error]
#[derive(Debug)]
enum NimbleError {
    #[serde(rename = "Conflict")]
    ConflictException,
}

fn main() {}
