//! Uses types from other crates as members. With `#[aws(serde)]`, serde writes them into the body.

use std::collections::BTreeMap;
use std::error::Error;

use aws_operation::{Client, Credentials, aws_operation};
use uuid::Uuid;

#[aws_operation(method = "POST", path = "/2023-10-12/farms/{farmId}/jobs")]
struct CreateJob {
    farm_id: String,
    /// The crate `uuid` needs its feature `serde`.
    #[aws(serde)]
    queue: Uuid,
    /// A JSON object without a declared shape.
    #[aws(serde)]
    parameters: serde_json::Map<String, serde_json::Value>,
    tags: BTreeMap<String, String>,
    #[aws(header = "X-Amz-Client-Token", idempotency_token)]
    client_token: Option<String>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::builder()
        .region("us-west-2")
        .service("deadline")
        .credentials(Credentials::new("AKIDEXAMPLE", "secret"))
        .build()?;
    let mut parameters = serde_json::Map::new();
    parameters.insert("Frames".to_owned(), serde_json::json!({ "string": "1-10" }));
    let create = CreateJob {
        farm_id: "farm-1".to_owned(),
        queue: Uuid::from_u128(7),
        parameters,
        tags: BTreeMap::from([("show".to_owned(), "trailer".to_owned())]),
        client_token: None,
    };
    let request = client.call(create).preview().await?;
    println!("{} {}", request.method(), request.uri());
    println!("{}", String::from_utf8_lossy(request.body()));
    Ok(())
}
