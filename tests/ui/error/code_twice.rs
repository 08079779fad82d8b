use aws_operation::aws_error;

#[aws_error]
#[derive(Debug)]
enum NimbleError {
    ConflictException(serde_json::Value),
    #[aws(code = "ConflictException")]
    Conflict(serde_json::Value),
}

fn main() {}
