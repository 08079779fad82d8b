use aws_operation::aws_operation;

#[aws_operation(method = "POST", path = "/studios")]
struct CreateStudio {
    #[aws(method = "GET")]
    name: String,
}

fn main() {}
