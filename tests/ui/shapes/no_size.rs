// 2 mistakes
use aws_operation::{aws_output, aws_shape};

#[aws_shape]
struct Tag {
    keys: [String],
}

#[aws_output]
struct GetTagOutput {
    key: str,
}

fn main() {}
