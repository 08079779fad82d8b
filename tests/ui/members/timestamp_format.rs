// 3 mistakes
use aws_operation::{Timestamp, aws_operation, aws_output, aws_shape};

#[aws_operation(method = "GET", path = "/studios/{since}")]
struct ListStudios {
    #[aws(timestamp = "iso8601")]
    since: Timestamp,
    #[aws(query, timestamp = "epoch_seconds")]
    until: Option<Timestamp>,
}

#[aws_output]
struct ListStudiosOutput {
    #[aws(header = "Last-Modified", timestamp = "http-date")]
    last_modified: Option<Timestamp>,
}

#[aws_shape]
struct Studio {
    #[aws(timestamp = "seconds")]
    created_at: Timestamp,
}

fn main() {}
