//! The declared operation with the members of a fixture.

use aws_operation::{RestJson1, aws_operation, aws_service};
use aws_operation_examples::nimble::{NimbleError, UpdateStreamingImage};
use serde_json::{Map, Value};

/// The operation with the members of `params`.
///
/// # Errors
/// Why such members cannot be written in Rust: botocore checks by hand what the compiler does here.
pub fn update(params: &Map<String, Value>) -> Result<UpdateStreamingImage, &'static str> {
    let mut update = UpdateStreamingImage::default();
    for required in ["studioId", "streamingImageId"] {
        if !params.contains_key(required) {
            return Err("a field of type `String` cannot be left out");
        }
    }
    for (name, value) in params {
        let text = text(value);
        match (name.as_str(), text) {
            ("studioId", Some(text)) => update.studio_id = text,
            ("streamingImageId", Some(text)) => update.streaming_image_id = text,
            ("name", Some(text)) => update.name = Some(text),
            ("description", Some(text)) => update.description = Some(text),
            ("clientToken", Some(text)) => update.client_token = Some(text),
            (_, None) if value.is_null() => {
                return Err("`None` leaves a member out: there is no null beside it");
            }
            (_, None) => return Err("a field of type `String` takes no number"),
            (_, Some(_)) => return Err("a field that is not declared cannot be set"),
        }
    }
    Ok(update)
}

/// A text, written out or as `{"$repeat": [text, count]}`.
fn text(value: &Value) -> Option<String> {
    if let Value::String(text) = value {
        return Some(text.clone());
    }
    let repeat = value.get("$repeat")?.as_array()?;
    let (text, count) = (repeat.first()?.as_str()?, repeat.get(1)?.as_u64()?);
    Some(text.repeat(usize::try_from(count).ok()?))
}

/// Nimble Studio, called without a signature.
#[aws_service(id = "nimble", endpoint_prefix = "nimble", protocol = RestJson1, error = NimbleError)]
pub struct Nimble;

/// `UpdateStreamingImage` without a signature.
#[aws_operation(
    method = "PATCH",
    path = "/2020-08-01/studios/{studioId}/streaming-images/{streamingImageId}",
    name = "UpdateStreamingImage",
    service = Nimble,
    output = (),
    auth = none,
)]
pub struct UnsignedUpdate {
    /// The studio's id.
    pub studio_id: String,
    /// The image's id.
    pub streaming_image_id: String,
    /// A new name.
    pub name: Option<String>,
    /// A new description.
    pub description: Option<String>,
    /// Makes the call idempotent.
    #[aws(header = "X-Amz-Client-Token", idempotency_token)]
    pub client_token: Option<String>,
}

impl From<UpdateStreamingImage> for UnsignedUpdate {
    fn from(update: UpdateStreamingImage) -> Self {
        let UpdateStreamingImage { studio_id, streaming_image_id, name, description, client_token } =
            update;
        Self { studio_id, streaming_image_id, name, description, client_token }
    }
}
