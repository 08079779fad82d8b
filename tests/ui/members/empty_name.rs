// 2 mistakes
use aws_operation::aws_operation;

#[aws_operation(method = "POST", path = "/studios")]
struct CreateStudio {
    #[aws(name = "")]
    name: String,
    #[aws(length(1, 64))]
    other: String,
}

fn main() {}
