use aws_operation::aws_operation;

#[aws_operation]
struct ListStudios;

fn main() {}
