// 2 mistakes
use aws_operation::aws_operation;

struct Tags;

#[aws_operation(method = "POST", path = "/studios")]
struct CreateStudio {
    tags: Tags,
    more: Option<Vec<Tags>>,
}

fn main() {}
