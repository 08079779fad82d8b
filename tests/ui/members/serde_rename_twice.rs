// 2 mistakes
use aws_operation::aws_operation;

#[aws_operation(method = "POST", path = "/studios", rename_all = "PascalCase")]
#[serde(rename_all = "snake_case")]
struct CreateStudio {
    #[aws(name = "a")]
    #[serde(rename = "b")]
    name: String,
}

fn main() {}
