use aws_operation::aws_shape;

#[aws_shape]
#[derive(Clone, serde::Serialize)]
struct Tag {
    key: String,
}

fn main() {}
