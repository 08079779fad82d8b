// 5 mistakes
use aws_operation::{Timestamp, aws_operation, aws_output, aws_shape};

#[aws_operation(method = "POST", path = "/studios")]
struct CreateStudio {
    #[aws(timestamp = "date-time")]
    name: String,
    #[aws(query, timestamp = "date-time")]
    size: Option<u32>,
    #[aws(header = "X-Since", timestamp = "date-time")]
    since: Option<Vec<Timestamp>>,
}

#[aws_output]
struct CreateStudioOutput {
    #[aws(header = "X-Id", timestamp = "date-time")]
    id: String,
    #[aws(timestamp = "date-time")]
    names: Vec<String>,
}

#[aws_shape]
struct Studio {
    #[aws(timestamp = "date-time")]
    created_by: Option<String>,
}

fn main() {}
