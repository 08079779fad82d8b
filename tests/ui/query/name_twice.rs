use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios")]
struct ListStudios {
    #[aws(query)]
    max_results: Option<i32>,
    #[aws(query = "maxResults")]
    limit: Option<i32>,
}

fn main() {}
