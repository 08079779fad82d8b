// 2 mistakes
use aws_operation::aws_operation;

// rustc adds that the syntax is unstable.
#[aws_operation(method = "POST", path = "/studios")]
struct CreateStudio {
    size: u32 = 3,
}

fn main() {}
