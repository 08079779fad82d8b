// 2 mistakes
use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios")]
struct ListStudios {
    #[aws(header = "X Client")]
    client: String,
    #[aws(header = "")]
    user: String,
}

fn main() {}
