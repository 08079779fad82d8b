// 2 mistakes
use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios", server)]
struct ListStudios;

#[aws_operation(method = "GET", path = "/farms", pages(token = "nextToken"))]
struct ListFarms;

fn main() {}
