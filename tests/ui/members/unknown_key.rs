// 2 mistakes
use aws_operation::aws_operation;

#[aws_operation(method = "POST", path = "/studios")]
struct CreateStudio {
    #[aws(heder = "X-Name")]
    name: String,
    #[aws(tag)]
    other: String,
}

fn main() {}
