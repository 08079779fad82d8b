// 7 mistakes
use aws_operation::{Client, aws_operation};

struct Tags;

#[aws_operation(method = "POST", path = "studios/{studioId}", output = Tags)]
struct CreateImage {
    studio_id: Vec<String>,
    #[aws(header = "Host")]
    host: Tags,
    tags: Tags,
    #[aws(idempotency_token)]
    client_token: u64,
}

async fn call(client: Client, create: CreateImage) {
    let _ = client.send(create).await;
}

fn main() {}
