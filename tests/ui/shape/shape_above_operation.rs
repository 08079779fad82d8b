use aws_operation::{Client, aws_operation, aws_shape};

#[aws_shape]
#[aws_operation(method = "POST", path = "/studios")]
struct CreateStudio {
    name: String,
}

#[aws_operation(method = "GET", path = "/studios")]
struct ListStudios;

async fn call(client: Client, create: CreateStudio) {
    let _ = client.send(create).await;
    let _ = client.send(ListStudios).await;
}

fn main() {}
