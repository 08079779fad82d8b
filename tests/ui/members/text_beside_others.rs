// 11 mistakes
use aws_operation::{Timestamp, aws_operation, aws_output, aws_shape};
use std::net::IpAddr;

#[aws_operation(method = "POST", path = "/studios")]
struct CreateStudio {
    #[aws(query, length(max = 3), text)]
    name: String,
    #[aws(text, each(length(max = 3)))]
    tags: Vec<IpAddr>,
    #[aws(text, serde)]
    other: String,
    #[aws(text, idempotency_token)]
    token: Option<IpAddr>,
    #[aws(text, header = "X-Json", json_value)]
    json: IpAddr,
}

#[aws_output]
struct CreateStudioOutput {
    #[aws(status, text)]
    status: IpAddr,
    #[aws(header = "X-Id", text, media_type = "text/csv")]
    id: IpAddr,
}

#[aws_shape]
struct Studio {
    #[aws(text, timestamp = "date-time")]
    created: Timestamp,
    #[aws(text, range(max = 3))]
    count: u32,
}

#[aws_shape]
struct Id(#[aws(serde, text)] IpAddr);

#[aws_operation(method = "POST", path = "/tables")]
struct CreateTable {
    #[aws(text, payload, media_type = "text/csv")]
    table: IpAddr,
}

fn main() {}
