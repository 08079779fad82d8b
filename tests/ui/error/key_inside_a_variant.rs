// 2 mistakes
use aws_operation::{aws_error, aws_shape};

#[aws_error]
#[derive(Debug)]
enum NimbleError {
    ConflictException(#[aws(status = 409)] serde_json::Value),
}

#[aws_shape]
enum State {
    Ready,
    Unknown(#[aws(sensitive)] String),
}

fn main() {}
