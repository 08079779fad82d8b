use aws_operation::aws_shape;

#[aws_shape]
enum State {
    Ready,
    Deleted(String),
    Failed,
    Unknown(String),
}

fn main() {}
