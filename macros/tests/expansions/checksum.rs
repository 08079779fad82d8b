#[aws_operation(
    method = "PUT",
    path = "/things/{id}",
    output = (),
    checksum(
        required,
        request_algorithm = algorithm,
        request_validation_mode = mode,
        response_algorithms(CRC32, SHA256),
    ),
)]
struct PutThing {
    id: String,
    algorithm: Option<String>,
    #[aws(header = "x-amz-checksum-mode")]
    mode: Option<String>,
}
