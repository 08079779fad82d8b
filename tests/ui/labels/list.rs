use aws_operation::{Client, aws_operation};

#[aws_operation(method = "GET", path = "/studios/{studioId}")]
struct GetStudio {
    studio_id: Vec<String>,
}

async fn call(client: Client, get: GetStudio) {
    let _ = client.send(get).await;
}

fn main() {}
