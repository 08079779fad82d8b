use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios/{id}")]
struct GetStudio<'a> {
    id: &'a str,
}

fn main() {}
