use aws_operation::aws_operation;

#[aws_operation(method = "POST", path = "/studios")]
struct CreateStudio<T> {
    tags: T,
}

fn main() {}
