use aws_operation::aws_operation;

#[aws_operation(method = "POST", path = "/studios")]
struct CreateStudio {
    #[serde(flatten)]
    name: String,
    #[serde(with = "other")]
    other: String,
    #[aws(name = "a")]
    #[serde(rename = "b")]
    third: String,
}

fn main() {}
