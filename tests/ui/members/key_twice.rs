use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios")]
struct ListStudios {
    #[aws(query, sensitive, query)]
    name: String,
}

fn main() {}
