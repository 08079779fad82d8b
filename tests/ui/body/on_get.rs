use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios")]
struct ListStudios {
    max_results: Option<i32>,
}

fn main() {}
