use aws_operation::aws_operation;

#[aws_operation(method = "POST", path = "/studios")]
struct CreateStudio {
    name: String,
    #[serde(flatten)]
    more: std::collections::HashMap<String, serde_json::Value>,
}

fn main() {}
