#[aws_operation(method = "POST", path = "/metrics", output = (), compression(gzip))]
struct PutMetrics {
    namespace: String,
}
