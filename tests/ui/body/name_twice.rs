use aws_operation::aws_operation;

#[aws_operation(method = "POST", path = "/studios")]
struct CreateStudio {
    display_name: String,
    #[aws(name = "displayName")]
    name: String,
}

fn main() {}
