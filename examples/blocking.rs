//! Calls without async: from `main`, from several threads, and when a value is dropped.

use std::error::Error;
use std::thread;

use aws_operation::{Client, Credentials, blocking};
use aws_operation_examples::local_studio::LocalStudio;
use aws_operation_examples::nimble::{
    DeleteStreamingImage, DeleteStreamingImageRequired, GetStreamingImage, ListStreamingImages,
    ListStreamingImagesRequired,
};

/// An image that is deleted when it is no longer used.
struct Borrowed<'c> {
    client: &'c blocking::Client,
    studio_id: &'static str,
    image_id: &'static str,
}

impl Drop for Borrowed<'_> {
    fn drop(&mut self) {
        let delete = DeleteStreamingImage::from(DeleteStreamingImageRequired {
            studio_id: self.studio_id.to_owned(),
            streaming_image_id: self.image_id.to_owned(),
        });
        match self.client.send(delete) {
            Ok(_) => println!("{} is being deleted", self.image_id),
            Err(error) => eprintln!("{error}"),
        }
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    // Only the studio needs a runtime.
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let studio = runtime.block_on(LocalStudio::start())?;
    let (studio_id, keys) = (studio.studio_id(), studio.credentials());
    studio.add_image("image-1", "Rocky 8");
    studio.add_image("image-2", "Rocky 9");

    let client = Client::builder()
        .endpoint_url(studio.endpoint_url())
        .region(studio.region())
        .credentials(Credentials::new(keys.access_key_id, keys.secret_access_key))
        .configure_http(|http| http.no_proxy())
        .build()?;
    let client = blocking::Client::new(client);

    let list =
        ListStreamingImages::from(ListStreamingImagesRequired { studio_id: studio_id.to_owned() });
    let images = client.items(list).collect::<Result<Vec<_>, _>>()?;
    println!("{} images", images.len());

    let name = |image_id: &str| {
        let get = GetStreamingImage {
            studio_id: studio_id.to_owned(),
            streaming_image_id: image_id.to_owned(),
        };
        let image = client.send(get).map_err(|error| error.to_string())?.streaming_image;
        Ok::<_, String>(image.and_then(|image| image.name).unwrap_or_default())
    };
    let names = thread::scope(|scope| {
        let threads = ["image-1", "image-2"].map(|image_id| scope.spawn(|| name(image_id)));
        threads.map(|thread| thread.join().unwrap_or_else(|_| Err("it panicked".to_owned())))
    });
    for name in names {
        println!("{}", name?);
    }

    drop(Borrowed { client: &client, studio_id, image_id: "image-1" });
    Ok(())
}
