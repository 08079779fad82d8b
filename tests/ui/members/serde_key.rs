// 2 mistakes
use aws_operation::aws_operation;

#[aws_operation(method = "POST", path = "/studios")]
struct CreateStudio {
    #[serde(with = "other")]
    name: String,
    #[serde(skip)]
    other: String,
}

fn main() {}
