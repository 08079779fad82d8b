// 5 mistakes
use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/zones/{id}")]
struct GetZone {
    #[aws(last_segment)]
    id: u32,
    #[aws(query, last_segment)]
    ids: Vec<String>,
    #[aws(query, text, last_segment)]
    text: std::net::IpAddr,
    #[aws(body, serde, last_segment)]
    serde: String,
    #[aws(header = "x-zone", last_segment = "/")]
    header: Option<String>,
}

fn main() {}
