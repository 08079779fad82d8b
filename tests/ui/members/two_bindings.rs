use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios")]
struct ListStudios {
    #[aws(header = "X-Name", query)]
    name: String,
}

fn main() {}
