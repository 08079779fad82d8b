use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios")]
struct ListStudios {
    #[aws(header = "X-Amz-Client")]
    client: String,
    #[aws(header = "x-amz-client")]
    other: String,
}

fn main() {}
