use aws_operation::aws_operation;

#[aws_operation(method = "POST", path = "/studios")]
struct CreateStudio {
    #[aws(length(max = 64))]
    size: u32,
}

fn main() {}
