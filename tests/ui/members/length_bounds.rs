// 5 mistakes
use aws_operation::aws_operation;

#[aws_operation(method = "POST", path = "/studios")]
struct CreateStudio {
    #[aws(length(min = 65, max = 64))]
    a: String,
    #[aws(length())]
    b: String,
    #[aws(length)]
    c: String,
    #[aws(length(max = 64u8))]
    d: String,
    #[aws(length(maks = 64))]
    e: String,
}

fn main() {}
