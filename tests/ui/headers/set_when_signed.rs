// 4 mistakes
use aws_operation::aws_operation;

#[aws_operation(method = "GET", path = "/studios")]
struct ListStudios {
    #[aws(header = "Authorization")]
    authorization: Option<String>,
    #[aws(header = "x-amz-date")]
    date: Option<String>,
    #[aws(header = "X-Amz-Region-Set")]
    region_set: Option<String>,
}

#[aws_operation(method = "PUT", path = "/image", auth = unsigned_payload)]
struct PutImage {
    #[aws(header = "X-Amz-Content-Sha256")]
    hash: Option<String>,
}

fn main() {}
