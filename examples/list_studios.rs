//! Reads a list that comes in pages, one item after the other.

use std::error::Error;

use aws_operation::{Client, Credentials};
use aws_operation_examples::local_studio::{LocalStudio, StudioOptions};
use aws_operation_examples::nimble::{CreateStudio, CreateStudioRequired, ListStudios};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let options = StudioOptions { page_size: 2, ..StudioOptions::default() };
    let studio = LocalStudio::start_with(options).await?;
    let keys = studio.credentials();
    let client = Client::builder()
        .endpoint_url(studio.endpoint_url())
        .region(studio.region())
        .credentials(Credentials::new(keys.access_key_id, keys.secret_access_key))
        .configure_http(|http| http.no_proxy())
        .build()?;
    for name in ["animation", "compositing"] {
        let role = "arn:aws:iam::123456789012:role/Studio".to_owned();
        let create = CreateStudio::from(CreateStudioRequired {
            studio_name: name.to_owned(),
            display_name: name.to_owned(),
            admin_role_arn: role.clone(),
            user_role_arn: role,
        });
        client.send(create).await?;
    }

    // A page of two is fetched when the items of the one before are used up.
    let mut studios = client.items(ListStudios::default());
    while let Some(studio) = studios.next().await {
        println!("{}", studio?.studio_name.unwrap_or_default());
    }
    Ok(())
}
