// 3 mistakes
use aws_operation::aws_operation;

#[aws_operation(method = "GET" path = "/studios")]
struct ListStudios;

#[aws_operation(method = "GET", path = "/farms",, name = "x")]
struct ListFarms;

#[aws_operation(method = "GET", path = "/queues")]
struct ListQueues {
    #[aws(query sensitive)]
    name: String,
}

fn main() {}
