// 2 mistakes
use aws_operation::{Blob, aws_operation, aws_output};

#[aws_operation(method = "POST", path = "/studios")]
struct CreateStudio {
    #[aws(payload)]
    data: Blob,
    #[aws(payload)]
    more: Blob,
}

#[aws_output]
struct CreateStudioOutput {
    #[aws(payload)]
    data: Blob,
    #[aws(header = "X-Name")]
    name: String,
    #[aws(payload)]
    more: String,
}

fn main() {}
