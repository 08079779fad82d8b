// 3 mistakes
use std::error::Error;
use std::time::Duration;

use aws_operation::{Client, aws_operation, aws_output};

#[aws_operation(method = "GET", path = "/things/{id}", output = Thing)]
#[derive(Clone)]
struct GetThing {
    id: String,
}

#[aws_output]
struct Thing {
    name: String,
}

async fn print(client: &Client, operation: GetThing) -> Result<(), Box<dyn Error>> {
    let thing = client.send(&operation).await?;
    println!("{}", thing.name);
    Ok(())
}

async fn give(client: &Client, operation: GetThing) -> Result<Thing, aws_operation::Error> {
    client.send(&operation).await
}

async fn call(client: &Client, operation: GetThing) -> Result<(), Box<dyn Error>> {
    let call = client.call(&operation).timeout(Duration::from_secs(3));
    let (thing, metadata) = call.send_with_metadata().await?;
    println!("{} {}", thing.name, metadata.status);
    Ok(())
}

fn main() {}
