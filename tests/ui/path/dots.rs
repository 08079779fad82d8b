// 2 mistakes
use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios/../farms")]
struct ListFarms;

#[aws_operation(method = "GET", path = "/studios/%2E%2e/queues")]
struct ListQueues;

fn main() {}
