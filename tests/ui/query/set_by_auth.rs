// 2 mistakes
use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios", auth = http_api_key(query = "api_key"))]
struct ListStudios {
    #[aws(query = "api_key")]
    key: String,
}

#[aws_operation(method = "GET", path = "/images?key=1", auth = http_api_key(query = "key"))]
struct ListImages;

fn main() {}
