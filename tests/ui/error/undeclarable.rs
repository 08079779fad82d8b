// 5 mistakes
use aws_operation::{Client, aws_operation};

#[aws_operation(method = "GET", path = "/studios", error = Box<dyn std::error::Error>)]
struct ListStudios;

#[aws_operation(method = "GET", path = "/studio", error = dyn std::error::Error)]
struct GetStudio;

#[aws_operation(method = "GET", path = "/studio", error = String)]
struct ReadStudio;

#[aws_operation(method = "GET", path = "/studio", error = &'static str)]
struct FindStudio;

#[aws_operation(method = "GET", path = "/farm", error = farms::Error)]
struct GetFarm;

mod farms {
    pub struct Error;
}

async fn call(client: Client) {
    let _ = client.send(ListStudios).await;
    let _ = client.send(GetStudio).await;
}

fn main() {}
