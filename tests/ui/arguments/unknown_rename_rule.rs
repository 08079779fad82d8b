use aws_operation::aws_operation;

#[aws_operation(method = "POST", path = "/studios", rename_all = "PascalCas")]
struct CreateStudio {
    name: String,
}

fn main() {}
