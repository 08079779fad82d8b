// 3 mistakes
use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios", checksum = "md5", server)]
struct ListStudios;

#[aws_operation(method = "GET", path = "/farms", pages(token = "nextToken"))]
struct ListFarms;

fn main() {}
