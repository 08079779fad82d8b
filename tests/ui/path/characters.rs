// 3 mistakes
use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/estúdios")]
struct ListStudios;

#[aws_operation(method = "GET", path = "/my farms")]
struct ListFarms;

#[aws_operation(method = "GET", path = "/queues\n")]
struct ListQueues;

fn main() {}
