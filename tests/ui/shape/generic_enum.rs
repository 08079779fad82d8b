// 2 mistakes
use aws_operation::aws_shape;

#[aws_shape]
enum State<T> {
    Ready,
    Other(T),
    Unknown(String),
}

fn main() {}
