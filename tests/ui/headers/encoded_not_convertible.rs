// 2 mistakes
use aws_operation::{aws_operation, aws_output};

struct Tags;

#[aws_operation(method = "GET", path = "/studios")]
struct ListStudios {
    #[aws(header = "X-Tags", json_value)]
    tags: Option<Tags>,
}

#[aws_output]
struct ListStudiosOutput {
    #[aws(header = "X-Tags", media_type = "application/json")]
    tags: Tags,
}

fn main() {}
