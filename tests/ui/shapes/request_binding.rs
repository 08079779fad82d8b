// 2 mistakes
use aws_operation::aws_shape;

#[aws_shape]
struct Tag {
    #[aws(query)]
    key: String,
}

#[aws_shape]
struct Key(#[aws(header = "X-Key")] String);

fn main() {}
