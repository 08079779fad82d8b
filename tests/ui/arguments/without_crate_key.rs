// 2 mistakes
use aws_operation::aws_operation;

// What is seen where the crate has another name and no `crate = ..` says so: one line for each
// attribute that the derive would have known.
#[aws_operation(method = "GET", path = "/studios", crate = ::other_name)]
struct ListStudios;

fn main() {}
