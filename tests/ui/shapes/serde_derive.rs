use aws_operation::aws_shape;

#[aws_shape(serde)]
#[derive(Clone, serde::Serialize)]
struct Tag {
    key: String,
}

fn main() {}
