// 2 mistakes
use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios", auth = bearer)]
struct ListStudios {
    #[aws(header = "Authorization", sensitive)]
    authorization: String,
    #[aws(header = "X-Amz-Date")]
    date: String,
}

#[aws_operation(
    method = "GET",
    path = "/images",
    auth = http_api_key(header = "X-Api-Key"),
)]
struct ListImages {
    #[aws(header = "x-api-key", sensitive)]
    key: String,
    #[aws(header = "Authorization")]
    authorization: Option<String>,
}

fn main() {}
