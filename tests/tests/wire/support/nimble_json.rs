//! Declared shapes of Nimble Studio as JSON, written by hand: what the crate reads is compared to
//! botocore's reading by another way than the crate's own.

use std::collections::HashMap;

use aws_operation::StringEnum;
use aws_operation_examples::nimble::{
    AccessDeniedException, ConflictException, InternalServerErrorException, NimbleError,
    ResourceNotFoundException, ServiceQuotaExceededException, StreamingImage,
    StreamingImageEncryptionConfiguration, ThrottlingException, UpdateStreamingImageResponse,
    ValidationException,
};
use serde_json::{Map, Value};

/// The output, with the members that came.
#[must_use]
pub fn output(output: &UpdateStreamingImageResponse) -> Value {
    let mut json = Members::default();
    json.set("streamingImage", output.streaming_image.as_ref().map(image));
    json.value()
}

/// A modeled error: the name of its shape, and its members.
#[must_use]
pub fn error(error: &NimbleError) -> (&'static str, Value) {
    /// The members, which every error of the service has.
    macro_rules! members {
        ($($name:ident)*) => {
            match error {
                $(NimbleError::$name($name { code, context, message }) => {
                    (stringify!($name), (code, context, message))
                })*
            }
        };
    }
    let (name, (code, context, message)) = members! {
        AccessDeniedException
        ConflictException
        InternalServerErrorException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    };
    let mut json = Members::default();
    json.set("code", code.clone());
    json.set("context", context.as_ref().map(map));
    json.set("message", message.clone());
    (name, json.value())
}

fn image(image: &StreamingImage) -> Value {
    // Taken apart whole, so that a member added to the declaration is missed here.
    let StreamingImage {
        arn,
        description,
        ec2_image_id,
        encryption_configuration,
        eula_ids,
        name,
        owner,
        platform,
        state,
        status_code,
        status_message,
        streaming_image_id,
        tags,
    } = image;
    let mut json = Members::default();
    json.set("arn", arn.clone());
    json.set("description", description.clone());
    json.set("ec2ImageId", ec2_image_id.clone());
    json.set("encryptionConfiguration", encryption_configuration.as_ref().map(encryption));
    json.set("eulaIds", eula_ids.clone());
    json.set("name", name.clone());
    json.set("owner", owner.clone());
    json.set("platform", platform.clone());
    json.set("state", state.as_ref().map(StringEnum::as_str));
    json.set("statusCode", status_code.as_ref().map(StringEnum::as_str));
    json.set("statusMessage", status_message.clone());
    json.set("streamingImageId", streaming_image_id.clone());
    json.set("tags", tags.as_ref().map(map));
    json.value()
}

fn encryption(encryption: &StreamingImageEncryptionConfiguration) -> Value {
    let StreamingImageEncryptionConfiguration { key_arn, key_type } = encryption;
    let mut json = Members::default();
    json.set("keyArn", key_arn.clone());
    json.set("keyType", key_type.as_ref().map(StringEnum::as_str));
    json.value()
}

fn map(map: &HashMap<String, String>) -> Value {
    Value::Object(map.iter().map(|(key, value)| (key.clone(), value.clone().into())).collect())
}

/// An object of the members that are there.
#[derive(Default)]
struct Members(Map<String, Value>);

impl Members {
    fn set(&mut self, name: &str, value: Option<impl Into<Value>>) {
        if let Some(value) = value {
            self.0.insert(name.to_owned(), value.into());
        }
    }

    fn value(self) -> Value {
        Value::Object(self.0)
    }
}
