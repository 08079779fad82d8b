// 3 mistakes
use aws_operation::aws_output;

#[aws_output]
struct ListStudiosOutput {
    #[aws(query)]
    next_token: Option<String>,
    #[aws(label = "studioId")]
    studio_id: Option<String>,
    #[aws(length(max = 3))]
    studios: Vec<String>,
}

fn main() {}
