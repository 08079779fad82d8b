// 3 mistakes
use aws_operation::aws_operation;

#[aws_operation(method = "PUT", path = "/things", checksum(request_algorithm = checksum_algoritm))]
struct PutThing {
    #[aws(header = "x-amz-sdk-checksum-algorithm")]
    checksum_algorithm: Option<String>,
}

#[aws_operation(
    method = "GET",
    path = "/things",
    checksum(request_validation_mode = mode, response_algorithms(CRC32))
)]
struct GetThing;

#[aws_operation(method = "PUT", path = "/other", checksum(required, request_algorithm = algorithm))]
struct PutOther {
    #[cfg(any())]
    #[aws(header = "x-amz-sdk-checksum-algorithm")]
    algorithm: Option<String>,
}

fn main() {}
