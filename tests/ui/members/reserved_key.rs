use aws_operation::aws_operation;

#[aws_operation(method = "POST", path = "/studios")]
struct CreateStudio {
    #[aws(flattened)]
    names: Vec<String>,
}

fn main() {}
