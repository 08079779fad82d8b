// 2 mistakes
use aws_operation::aws_operation;

#[aws_operation(method = "POST", path = "/studios")]
#[derive(serde::Serialize)]
#[serde(rename_all = "snake_case")]
struct CreateStudio {
    #[aws(name = "a")]
    #[serde(rename = "b")]
    name: String,
    #[serde(rename = "c")]
    tag: String,
}

fn main() {}
