// 5 mistakes
use aws_operation::aws_operation;

#[aws_operation(method = "PUT", path = "/things/{algorithm}", checksum(request_algorithm = algorithm))]
struct PutThing {
    algorithm: String,
}

#[aws_operation(
    method = "GET",
    path = "/things",
    checksum(request_validation_mode = mode, response_algorithms(CRC32))
)]
struct GetThing {
    #[aws(query)]
    mode: Option<String>,
}

#[aws_operation(
    method = "POST",
    path = "/things",
    checksum(request_validation_mode = mode, response_algorithms(CRC32))
)]
struct PostThing {
    mode: Option<String>,
}

#[aws_operation(method = "POST", path = "/foreign", checksum(request_algorithm = algorithm))]
struct PostForeign {
    #[aws(serde)]
    algorithm: Option<String>,
}

#[aws_operation(method = "POST", path = "/text", checksum(request_algorithm = algorithm))]
struct PostText {
    #[aws(text)]
    algorithm: Option<u8>,
}

fn main() {}
