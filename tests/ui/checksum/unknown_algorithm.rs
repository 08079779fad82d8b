// 4 mistakes
use aws_operation::aws_operation;

#[aws_operation(
    method = "GET",
    path = "/things",
    checksum(
        request_validation_mode = mode,
        response_algorithms(crc32, XXHASH64, SHA256, SHA1, SHA256, MD5 = "md5")
    )
)]
struct GetThing {
    #[aws(header = "x-amz-checksum-mode")]
    mode: Option<String>,
}

fn main() {}
