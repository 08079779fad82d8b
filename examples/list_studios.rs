//! Reads a whole list page by page, using the token from each response to request the next page.

use std::error::Error;

use aws_operation::{Client, Credentials};
use aws_operation_examples::local_studio::{LocalStudio, StudioOptions};
use aws_operation_examples::nimble::{CreateStudio, CreateStudioRequired, ListStudios, Studio};

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

    for studio in all_studios(&client).await? {
        println!("{}", studio.studio_name.unwrap_or_default());
    }
    Ok(())
}

async fn all_studios(client: &Client) -> Result<Vec<Studio>, Box<dyn Error>> {
    let mut studios = Vec::new();
    let mut list = ListStudios::default();
    loop {
        let page = client.send(list.clone()).await?;
        studios.extend(page.studios);
        // The last page has no token, or an empty one.
        list.next_token = page.next_token.filter(|token| !token.is_empty());
        if list.next_token.is_none() {
            return Ok(studios);
        }
    }
}
