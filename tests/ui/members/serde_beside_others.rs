// 4 mistakes
use std::net::IpAddr;

use aws_operation::{aws_operation, aws_output, aws_shape};

#[aws_operation(method = "POST", path = "/studios")]
struct CreateStudio {
    #[aws(query, serde)]
    address: Option<IpAddr>,
    #[aws(length(max = 3), serde)]
    tags: Vec<String>,
}

#[aws_output]
struct CreateStudioOutput {
    #[aws(header = "X-Address", serde)]
    address: IpAddr,
}

#[aws_shape]
struct Studio {
    #[aws(serde, timestamp = "date-time")]
    created: String,
}

fn main() {}
