// 2 mistakes
use aws_operation::aws_operation;

struct Name(String);

#[aws_operation(method = "POST", path = "/studios")]
struct CreateStudio {
    #[aws(length(max = 64))]
    name: Name,
    #[aws(query, length(max = 64))]
    state: Name,
}

fn main() {}
