use aws_operation::aws_shape;

#[aws_shape]
struct Tag {
    key: String,
    #[aws(name = "key")]
    value: String,
}

fn main() {}
