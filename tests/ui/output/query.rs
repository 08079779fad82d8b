use aws_operation::aws_output;

#[aws_output]
struct ListStudiosOutput {
    #[aws(query)]
    next_token: Option<String>,
}

fn main() {}
