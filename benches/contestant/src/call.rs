//! How one client is made and one call sent: the same for the app and the load binaries.

use aws_operation::{Client, ClientBuilder, Credentials};

use super::nimble::UpdateStreamingImage;

pub fn client(endpoint: &str) -> ClientBuilder {
    Client::builder()
        .region("us-west-2")
        .endpoint_url(endpoint)
        .credentials(Credentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"))
}

pub fn operation() -> UpdateStreamingImage {
    UpdateStreamingImage {
        studio_id: "studio-0123456789abcdef".to_owned(),
        streaming_image_id: "image-0123456789abcdef".to_owned(),
        name: Some("render-node".to_owned()),
        description: Some("Blender 4.2 on Rocky 9".to_owned()),
        ..Default::default()
    }
}

pub async fn call(client: &Client) -> Result<String, String> {
    let output =
        client.send(operation()).await.map_err(|error| match (error.code(), error.message()) {
            (Some(code), message) => format!("{code}: {}", message.unwrap_or("?")),
            (None, _) => error.to_string(),
        })?;
    let name = output.streaming_image.and_then(|image| image.name);
    name.ok_or_else(|| "no name in the answer".to_owned())
}
