use aws_operation::aws_output;

#[aws_output]
struct ListStudiosOutput {
    next_token: Option<String>,
    #[aws(name = "nextToken")]
    next: Option<String>,
}

fn main() {}
