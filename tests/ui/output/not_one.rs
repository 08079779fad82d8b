use aws_operation::{Client, aws_operation};

struct Studios;

#[aws_operation(method = "GET", path = "/studios", output = Studios)]
struct ListStudios;

async fn call(client: Client) {
    let _ = client.send(ListStudios).await;
}

fn main() {}
