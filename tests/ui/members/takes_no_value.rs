// 2 mistakes
use aws_operation::aws_operation;

#[aws_operation(method = "POST", path = "/studios")]
struct CreateStudio {
    #[aws(sensitive = true)]
    name: String,
    #[aws(body(always))]
    other: String,
}

fn main() {}
