// 2 mistakes
use aws_operation::{aws_operation, aws_output, aws_shape};

#[aws_output]
#[aws_shape]
struct Studio {
    name: Option<String>,
}

#[aws_operation(method = "POST", path = "/studios")]
#[aws_shape]
struct CreateStudio {
    name: Option<String>,
}

#[aws_shape]
struct Tag {
    key: String,
}

fn main() {}
