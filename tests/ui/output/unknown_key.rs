// 2 mistakes
use aws_operation::aws_output;

#[aws_output(rename = "PascalCase")]
struct ListStudiosOutput {
    #[aws(heder = "X-Next")]
    next_token: Option<String>,
}

fn main() {}
