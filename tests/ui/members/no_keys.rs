// 2 mistakes
use aws_operation::aws_operation;

#[aws_operation(method = "POST", path = "/studios")]
struct CreateStudio {
    #[aws()]
    name: String,
    #[aws]
    other: String,
}

fn main() {}
