use aws_operation::aws_operation;

#[aws_operation(method = "POST", path = "/studios")]
struct CreateStudio {
    #[aws(header = "Content-Type")]
    content_type: String,
    name: String,
}

fn main() {}
