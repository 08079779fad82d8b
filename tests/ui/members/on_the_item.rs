use aws_operation::aws_shape;

#[aws_shape]
#[aws(rename_all = "PascalCase")]
struct Tag {
    key: String,
}

fn main() {}
