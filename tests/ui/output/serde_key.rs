use aws_operation::aws_output;

#[aws_output]
struct ListStudiosOutput {
    #[serde(default)]
    next_token: Option<String>,
}

fn main() {}
