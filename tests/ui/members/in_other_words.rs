// 11 mistakes
use aws_operation::{aws_operation, aws_service};

#[aws_operation(method = "GET", path = "/things/{id}", response = Thing)]
struct GetThing {
    id: String,
    #[aws(query, rename = "Kind")]
    kind: Option<String>,
    #[aws(query, secret)]
    hint: Option<String>,
    #[aws(query, token)]
    client_token: Option<String>,
    #[aws(query, min_length = 1)]
    name: Option<String>,
    #[aws(query, max = 3)]
    size: Option<u32>,
    #[aws(query, base64)]
    content: Option<String>,
    #[aws(query, default)]
    state: Option<String>,
    #[aws(query, required)]
    region: Option<String>,
    #[aws(flatten)]
    tags: Vec<String>,
}

#[aws_service(name = "lambda")]
struct Lambda;

fn main() {}
