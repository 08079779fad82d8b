//! The streaming image record.

use std::collections::BTreeMap;
use std::time::Instant;

use serde_json::{Value, json};

use super::REGION;
use super::document::{Document, malformed};
use super::lifecycle::Lifecycle;
use super::service_error::ServiceError;
use super::studio::ACCOUNT_ID;

const MAX_NAME: usize = 64;
const MAX_DESCRIPTION: usize = 256;

/// The body of `CreateStreamingImage`.
#[derive(Clone, Debug)]
pub(super) struct ImageInput {
    pub(super) name: String,
    pub(super) description: Option<String>,
    pub(super) ec2_image_id: String,
    pub(super) tags: BTreeMap<String, String>,
}

impl ImageInput {
    pub(super) fn read(document: &Document) -> Result<Self, ServiceError> {
        let ec2_image_id = document.required_string("ec2ImageId", usize::MAX)?;
        if !is_ec2_image_id(&ec2_image_id) {
            return Err(malformed("ec2ImageId", "of the form ami-0123456789abcdef0"));
        }
        Ok(Self {
            name: document.required_string("name", MAX_NAME)?,
            description: document.string("description", MAX_DESCRIPTION)?,
            ec2_image_id,
            tags: document.string_map("tags")?,
        })
    }
}

/// The model's pattern is `^ami-[0-9A-z]+$`, where `A-z` takes in `[\]^_` and
/// the backtick as well.
fn is_ec2_image_id(text: &str) -> bool {
    text.strip_prefix("ami-").is_some_and(|id| {
        !id.is_empty() && id.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'A'..=b'z'))
    })
}

/// The body of `UpdateStreamingImage`.
#[derive(Clone, Debug)]
pub(super) struct ImageUpdate {
    name: Option<String>,
    description: Option<String>,
}

impl ImageUpdate {
    pub(super) fn read(document: &Document) -> Result<Self, ServiceError> {
        Ok(Self {
            name: document.string("name", MAX_NAME)?,
            description: document.string("description", MAX_DESCRIPTION)?,
        })
    }
}

/// A streaming image.
#[derive(Clone, Debug)]
pub(super) struct StreamingImage {
    pub(super) studio_id: String,
    pub(super) streaming_image_id: String,
    pub(super) input: ImageInput,
    pub(super) lifecycle: Lifecycle,
    pub(super) is_damaged: bool,
    pub(super) changes: usize,
}

impl StreamingImage {
    pub(super) fn new(
        studio_id: &str,
        streaming_image_id: String,
        input: ImageInput,
        lifecycle: Lifecycle,
    ) -> Self {
        Self {
            studio_id: studio_id.to_owned(),
            streaming_image_id,
            input,
            lifecycle,
            is_damaged: false,
            changes: 0,
        }
    }

    /// An image belongs to its studio; the other owner of the original service,
    /// `amazon`, has none here.
    pub(super) fn owner(&self) -> &str {
        &self.studio_id
    }

    pub(super) fn arn(&self) -> String {
        let id = &self.streaming_image_id;
        format!("arn:aws:nimble:{REGION}:{ACCOUNT_ID}:streaming-image/{id}")
    }

    /// Whether the update names anything.
    pub(super) fn apply(&mut self, update: ImageUpdate) -> bool {
        let ImageUpdate { name, description } = update;
        let names_any = name.is_some() || description.is_some();
        self.changes += usize::from(names_any);
        if let Some(name) = name {
            self.input.name = name;
        }
        if description.is_some() {
            self.input.description = description;
        }
        names_any
    }

    /// Refuses any change of a record that is damaged.
    pub(super) fn check_undamaged(&self) -> Result<(), ServiceError> {
        if self.is_damaged {
            let id = &self.streaming_image_id;
            return Err(ServiceError::internal_server_error(
                "DAMAGED_RECORD",
                format!("the record of streaming image \"{id}\" is damaged and cannot be changed"),
            )
            .about("streamingImageId", id));
        }
        Ok(())
    }

    /// The image as the model's `StreamingImage`.
    pub(super) fn describe(&self, now: Instant) -> Value {
        let state = self.lifecycle.state(now).name();
        let mut image = json!({
            "arn": self.arn(),
            "ec2ImageId": self.input.ec2_image_id,
            "eulaIds": [],
            "name": self.input.name,
            "owner": self.owner(),
            "platform": "LINUX",
            "state": state,
            "statusCode": format!("STREAMING_IMAGE_{state}"),
            "streamingImageId": self.streaming_image_id,
            "tags": self.input.tags,
        });
        // Absent and not null where there is none, as the service writes it.
        if let Some(description) = &self.input.description {
            image["description"] = json!(description);
        }
        image
    }
}
