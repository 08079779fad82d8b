use aws_operation::aws_shape;

#[aws_shape]
struct Tag {
    key: &'static str,
}

fn main() {}
