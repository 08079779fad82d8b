use aws_operation::aws_operation;

#[aws_operation(method = "POST", path = "/studios/{clientToken}")]
struct CreateStudio {
    #[aws(idempotency_token)]
    client_token: Option<String>,
}

fn main() {}
