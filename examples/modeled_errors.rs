//! Handles an error by matching the variants of the service's error enum.

use std::error::Error;

use aws_operation::{Client, Credentials};
use aws_operation_examples::local_studio::LocalStudio;
use aws_operation_examples::nimble::{
    DeleteStreamingImage, DeleteStreamingImageRequired, NimbleError,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let studio = LocalStudio::start().await?;
    let image = "image-1";
    studio.add_image(image, "Rocky 8");
    let all = studio.credentials();
    let read_only = studio.read_only_credentials();
    for (image, keys) in [(image, read_only), ("image-2", all), (image, all)] {
        let client = Client::builder()
            .endpoint_url(studio.endpoint_url())
            .region(studio.region())
            .credentials(Credentials::new(keys.access_key_id, keys.secret_access_key))
            .configure_http(|http| http.no_proxy())
            .build()?;
        println!("{}", remove(&client, studio.studio_id(), image).await?);
    }
    Ok(())
}

/// Deletes an image and describes the result. Unexpected errors are returned to the caller.
async fn remove(
    client: &Client,
    studio_id: &str,
    image_id: &str,
) -> Result<String, Box<dyn Error>> {
    let delete = DeleteStreamingImage::from(DeleteStreamingImageRequired {
        studio_id: studio_id.to_owned(),
        streaming_image_id: image_id.to_owned(),
    });
    let Err(error) = client.send(delete).await else {
        return Ok(format!("{image_id} is being deleted"));
    };
    match error.modeled() {
        Some(NimbleError::ResourceNotFoundException(_)) => {
            Ok(format!("{image_id} does not exist, so there is nothing to do"))
        }
        Some(NimbleError::AccessDeniedException(denied)) => {
            let code = denied.code.as_deref().unwrap_or("no code");
            Ok(format!("{image_id} may not be deleted ({code})"))
        }
        _ => Err(error.into()),
    }
}
