// 4 mistakes
use aws_operation::aws_operation;

#[aws_operation(method = "POST", path = "/studios")]
struct CreateStudio {
    #[aws(name = "")]
    name: String,
    #[aws(length(1, 64))]
    other: String,
    #[aws(name = "a\"b")]
    quoted: String,
    #[aws(name = "a\nb")]
    broken: String,
}

fn main() {}
