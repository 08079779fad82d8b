use aws_operation::{Client, aws_operation};

#[aws_operation(method = "GET", path = "/studios")]
struct ListStudios {
    #[aws(query)]
    state: ,
}

async fn call(client: Client, list: ListStudios) {
    let _ = client.send(list).await;
}

fn main() {}
