//! A list of a thousand results, and what Nimble answers otherwise.

use aws_operation::{aws_operation, aws_output};

use crate::nimble::{Nimble, StreamingImage};

/// Lists the images of a studio.
#[aws_operation(
    method = "GET",
    path = "/2020-08-01/studios/{studioId}/streaming-images",
    service = Nimble,
    output = ListStreamingImagesOutput,
)]
#[derive(Clone, Debug)]
pub struct ListStreamingImages {
    /// The studio.
    pub studio_id: String,
}

/// A page of images.
#[aws_output]
pub struct ListStreamingImagesOutput {
    /// The images.
    pub streaming_images: Option<Vec<StreamingImage>>,
}

fn image(number: usize) -> String {
    format!(
        concat!(
            r#"{{"arn":"arn:aws:nimble:us-west-2:123456789012:streaming-image/image-{0}","#,
            r#""description":"Blender 4.2 on Rocky 9","ec2ImageId":"ami-{0}","#,
            r#""encryptionConfiguration":{{"keyType":"AWS_OWNED_KEY"}},"#,
            r#""eulaIds":["eula-a","eula-b"],"name":"render-node-{0}","owner":"123456789012","#,
            r#""platform":"LINUX","state":"READY","statusCode":"STREAMING_IMAGE_READY","#,
            r#""statusMessage":"ready","streamingImageId":"image-{0}","#,
            r#""tags":{{"cost-center":"render","team":"pipeline"}}}}"#,
        ),
        number
    )
}

/// The answer to an update.
#[must_use]
pub fn updated() -> String {
    format!(r#"{{"streamingImage":{}}}"#, image(7))
}

/// An answer with a thousand images.
#[must_use]
pub fn thousand() -> String {
    let images: Vec<String> = (0..1000).map(image).collect();
    format!(r#"{{"streamingImages":[{}]}}"#, images.join(","))
}
