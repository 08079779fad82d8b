use aws_operation::aws_shape;

#[aws_shape(input = true)]
struct Tag {
    key: String,
}

fn main() {}
