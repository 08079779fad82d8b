use aws_operation::aws_operation;

#[aws_operation(method = "POST", path = "/studios")]
#[derive(Clone, Debug)]
struct CreateStudio {
    #[aws(sensitive)]
    name: String,
}

fn main() {}
