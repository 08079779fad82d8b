//! Adds a builder to an operation with `bon`. The declaration and the derive are independent of each
//! other.

use std::error::Error;

use aws_operation::{Client, Credentials, aws_operation};
use aws_operation_examples::local_studio::LocalStudio;
use aws_operation_examples::nimble::{Nimble, UpdateStreamingImageResponse};

#[aws_operation(
    method = "PATCH",
    path = "/2020-08-01/studios/{studioId}/streaming-images/{streamingImageId}",
    service = Nimble,
    output = UpdateStreamingImageResponse,
)]
#[derive(bon::Builder)]
#[builder(on(String, into))]
struct UpdateStreamingImage {
    studio_id: String,
    streaming_image_id: String,
    name: Option<String>,
    #[aws(header = "X-Amz-Client-Token", idempotency_token)]
    client_token: Option<String>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let studio = LocalStudio::start().await?;
    studio.add_image("image-1", "Rocky 8");
    let keys = studio.credentials();
    let client = Client::builder()
        .endpoint_url(studio.endpoint_url())
        .region(studio.region())
        .credentials(Credentials::new(keys.access_key_id, keys.secret_access_key))
        .configure_http(|http| http.no_proxy())
        .build()?;

    let update = UpdateStreamingImage::builder()
        .studio_id(studio.studio_id())
        .streaming_image_id("image-1")
        .name("Rocky 9")
        .build();
    let image = client.send(update).await?.streaming_image;
    println!("The image is now called {:?}.", image.and_then(|image| image.name));
    Ok(())
}
