// 2 mistakes
use aws_operation::aws_output;

struct Studio;

#[aws_output]
struct ListStudiosOutput {
    first: Studio,
    studios: Vec<Studio>,
}

fn main() {}
