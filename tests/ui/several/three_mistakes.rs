// 3 mistakes
use aws_operation::{Client, aws_operation};

#[aws_operation(method = "PATHC", path = "/studios/{studioId}/images/{imageId}")]
#[derive(Default)]
struct UpdateImage {
    studio_id: String,
    image_id: Option<String>,
    #[aws(heder = "X-Amz-Client-Token")]
    client_token: Option<String>,
}

async fn call(client: Client) {
    let _ = client.send(UpdateImage::default()).await;
}

fn main() {}
