use aws_operation::aws_shape;

#[aws_shape]
enum State {
    Ready,
    #[aws(name = "Ready")]
    Done,
    Unknown(String),
}

fn main() {}
