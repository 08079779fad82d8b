use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios?state={state}")]
struct GetStudio {
    state: String,
}

fn main() {}
