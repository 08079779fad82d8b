use aws_operation::aws_operation;

// A derive above the attribute is not seen by it.
#[derive(Clone, Debug)]
#[aws_operation(method = "POST", path = "/studios")]
struct CreateStudio {
    #[aws(sensitive)]
    name: String,
}

fn main() {}
