use aws_operation::aws_operation;

#[aws_operation(method = "POST", path = "/studios")]
struct CreateStudio {
    #[aws = "name"]
    name: String,
}

fn main() {}
