use aws_operation::aws_operation;

#[aws_operation(method = "GET" path = "/studios")]
struct ListStudios;

#[aws_operation(metod = "GET", path = "/studios",, name = "x")]
struct ListOthers;

fn main() {}
