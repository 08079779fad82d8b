// 2 mistakes
use aws_operation::aws_shape;

#[aws_shape]
enum State {
    Ready,
    Unknown,
}

#[aws_shape]
enum Kind {
    Small,
    Unknown(u32),
}

fn main() {}
