use aws_operation::aws_operation;

#[aws_operation(method = "POST", path = "/studios")]
struct CreateStudio {
    #[aws(idempotency_token)]
    client_token: u32,
}

fn main() {}
