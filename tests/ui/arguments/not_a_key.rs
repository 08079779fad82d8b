// 2 mistakes
use aws_operation::aws_operation;

#[aws_operation("GET")]
struct ListStudios;

#[aws_operation(method: "GET", path = "/farms")]
struct ListFarms;

fn main() {}
