// 2 mistakes
use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios/100%")]
struct ListStudios;

#[aws_operation(method = "GET", path = "/farms?sort=a+b")]
struct ListFarms;

fn main() {}
