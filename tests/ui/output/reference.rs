// 2 mistakes
use aws_operation::aws_output;

#[aws_output]
struct ListStudiosOutput {
    first: &'static str,
    second: Option<&'static str>,
}

fn main() {}
