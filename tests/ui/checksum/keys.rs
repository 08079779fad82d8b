// 7 mistakes
use aws_operation::aws_operation;

#[aws_operation(method = "PUT", path = "/things", checksum)]
struct PutThing;

#[aws_operation(method = "PUT", path = "/empty", checksum())]
struct PutEmpty;

#[aws_operation(method = "PUT", path = "/text", checksum = "CRC32")]
struct PutText;

#[aws_operation(method = "PUT", path = "/unknown", checksum(require))]
struct PutUnknown;

#[aws_operation(method = "PUT", path = "/string", checksum(request_algorithm = "algorithm"))]
struct PutString {
    #[aws(header = "x-amz-sdk-checksum-algorithm")]
    algorithm: Option<String>,
}

#[aws_operation(method = "GET", path = "/mode", checksum(request_validation_mode = mode))]
struct GetMode {
    #[aws(header = "x-amz-checksum-mode")]
    mode: Option<String>,
}

#[aws_operation(method = "GET", path = "/none", checksum(response_algorithms()))]
struct GetNone;

fn main() {}
