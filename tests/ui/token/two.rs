use aws_operation::aws_operation;

#[aws_operation(method = "POST", path = "/studios")]
struct CreateStudio {
    #[aws(idempotency_token)]
    client_token: Option<String>,
    #[aws(header = "X-Token", idempotency_token)]
    other_token: Option<String>,
}

fn main() {}
