use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios")]
struct ListStudios {
    #[aws(header = "X Client")]
    client: Option<String>,
}

fn main() {}
