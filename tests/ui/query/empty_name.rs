use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios")]
struct ListStudios {
    #[aws(query = "")]
    state: Option<String>,
}

fn main() {}
