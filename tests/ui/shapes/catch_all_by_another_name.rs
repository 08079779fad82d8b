use aws_operation::aws_shape;

#[aws_shape]
enum State {
    Ready,
    Other(String),
}

fn main() {}
