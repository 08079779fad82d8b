use aws_operation::aws_shape;

#[aws_shape]
enum State<T> {
    Ready,
    Other(T),
}

fn main() {}
