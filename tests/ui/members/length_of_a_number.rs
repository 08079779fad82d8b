use aws_operation::aws_operation;

#[aws_operation(method = "POST", path = "/studios")]
struct CreateStudio {
    #[aws(length(max = 64))]
    size: u32,
}

#[aws_operation(method = "POST", path = "/studios")]
struct CreateOther {
    #[aws(length(min = 65, max = 64))]
    name: String,
}

fn main() {}
