use aws_operation::aws_operation;

#[aws_operation(method = "POST", path = "/studios")]
struct CreateStudio {
    #[aws(header = "X-Token", idempotency_token, length(max = 64))]
    client_token: u32,
}

fn main() {}
