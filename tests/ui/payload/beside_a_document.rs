// 3 mistakes
use aws_operation::{Blob, aws_operation, aws_output};

#[aws_operation(method = "POST", path = "/studios")]
struct CreateStudio {
    tags: Vec<String>,
    #[aws(payload)]
    data: Blob,
    #[aws(body)]
    name: String,
}

#[aws_output]
struct CreateStudioOutput {
    #[aws(payload)]
    data: Blob,
    name: String,
}

fn main() {}
