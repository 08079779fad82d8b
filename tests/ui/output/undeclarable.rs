// 10 mistakes
use std::collections::HashMap;

use aws_operation::{Client, aws_operation, aws_output};

#[aws_output]
struct Studio {
    name: Option<String>,
}

#[aws_operation(method = "GET", path = "/studios", output = Vec<String>)]
struct ListStudios;

#[aws_operation(method = "GET", path = "/studios", output = HashMap<String, String>)]
struct MapStudios;

#[aws_operation(method = "GET", path = "/studio", output = Option<Studio>)]
struct FindStudio;

#[aws_operation(method = "GET", path = "/studio", output = Result<Studio, String>)]
struct TryStudio;

#[aws_operation(method = "GET", path = "/studio", output = String)]
struct ReadStudio;

#[aws_operation(method = "GET", path = "/studio", output = &str)]
struct BorrowStudio;

#[aws_operation(method = "GET", path = "/studio", output = [u8; 4])]
struct GetBytes;

#[aws_operation(method = "GET", path = "/studio", output = (String, u32))]
struct GetBoth;

#[aws_operation(method = "GET", path = "/studio", output = impl Send)]
struct GetSome;

#[aws_operation(method = "GET", path = "/studio", output = dyn Send)]
struct GetAny;

async fn call(client: Client) {
    for studio in client.send(ListStudios).await.unwrap() {
        println!("{}", studio.to_uppercase());
    }
    let _ = client.send(GetSome).await;
    let _ = client.send(GetAny).await;
}

fn main() {}
