use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios")]
struct ListStudios {
    #[aws(header = "X-Tags")]
    tags: std::collections::HashMap<String, String>,
}

fn main() {}
