use aws_operation::aws_output;

#[aws_output]
struct ListStudiosOutput {
    #[aws(header = "X-Tags")]
    tags: std::collections::HashMap<String, String>,
}

fn main() {}
