//! The store: what there is, and how it is found. What the operations do to it
//! is with each resource's operations.
//!
//! Records are only ever added, never removed: one that is gone is one whose
//! lifecycle has ended. So a position stays what it is while a list is paged.

use std::time::Instant;

use serde_json::{Value, json};
use uuid::Uuid;

use super::client_token::ClientTokens;
use super::lifecycle::ResourceState;
use super::options::StudioOptions;
use super::service_error::ServiceError;
use super::streaming_image::StreamingImage;
use super::studio::Studio;

#[derive(Debug)]
pub(super) struct Store {
    pub(super) options: StudioOptions,
    pub(super) studios: Vec<Studio>,
    pub(super) images: Vec<StreamingImage>,
    pub(super) client_tokens: ClientTokens,
}

impl Store {
    pub(super) fn new(options: StudioOptions, first: Studio) -> Self {
        Self {
            options,
            studios: vec![first],
            images: Vec::new(),
            client_tokens: ClientTokens::default(),
        }
    }

    /// The studios that are not gone, with their positions.
    pub(super) fn present_studios(&self, now: Instant) -> impl Iterator<Item = (usize, &Studio)> {
        let retention = self.options.retention;
        let studios = self.studios.iter().enumerate();
        studios.filter(move |(_, studio)| !studio.lifecycle.is_gone(retention, now))
    }

    /// The position of a studio.
    pub(super) fn find_studio(&self, studio_id: &str, now: Instant) -> Result<usize, ServiceError> {
        let mut studios = self.present_studios(now);
        let found = studios.find(|(_, studio)| studio.studio_id == studio_id);
        found.map(|(position, _)| position).ok_or_else(|| {
            ServiceError::resource_not_found("NO_SUCH_STUDIO", format!("no studio \"{studio_id}\""))
                .about("studioId", studio_id)
        })
    }

    /// The images of a studio that are not gone, with their positions.
    pub(super) fn images_of(
        &self,
        studio_id: &str,
        now: Instant,
    ) -> impl Iterator<Item = (usize, &StreamingImage)> {
        let retention = self.options.retention;
        let images = self.images.iter().enumerate();
        images.filter(move |(_, image)| {
            image.studio_id == studio_id && !image.lifecycle.is_gone(retention, now)
        })
    }

    /// How many images a studio has that are not deleted.
    pub(super) fn count_images(&self, studio_id: &str, now: Instant) -> usize {
        let images = self.images_of(studio_id, now);
        images.filter(|(_, image)| image.lifecycle.state(now) != ResourceState::Deleted).count()
    }

    /// The position of an image.
    pub(super) fn find_image(
        &self,
        studio_id: &str,
        image_id: &str,
        now: Instant,
    ) -> Result<usize, ServiceError> {
        self.find_studio(studio_id, now)?;
        let mut images = self.images_of(studio_id, now);
        let found = images.find(|(_, image)| image.streaming_image_id == image_id);
        found.map(|(position, _)| position).ok_or_else(|| {
            ServiceError::resource_not_found(
                "NO_SUCH_STREAMING_IMAGE",
                format!("no streaming image \"{image_id}\" in studio \"{studio_id}\""),
            )
            .about("studioId", studio_id)
            .about("streamingImageId", image_id)
        })
    }
}

/// Refuses a change of what something else is being done to, or what is deleted.
pub(super) fn check_at_rest(
    state: ResourceState,
    resource: &'static str,
    id: &str,
) -> Result<(), ServiceError> {
    let (code, why) = match state {
        ResourceState::CreateInProgress => ("CREATE_IN_PROGRESS", "is being created"),
        ResourceState::UpdateInProgress => ("UPDATE_IN_PROGRESS", "is being updated"),
        ResourceState::DeleteInProgress => ("DELETE_IN_PROGRESS", "is being deleted"),
        ResourceState::Deleted => ("DELETED", "was deleted"),
        ResourceState::Ready | ResourceState::UpdateFailed | ResourceState::DeleteFailed => {
            return Ok(());
        }
    };
    let message = format!("{resource} \"{id}\" {why} and cannot be changed");
    Err(ServiceError::conflict(code, message).about("id", id))
}

/// A page of a list, under the name that the model gives the list.
pub(super) fn list(name: &str, items: Vec<Value>, next_token: Option<String>) -> Value {
    let mut answer = json!({ name: items });
    if let Some(token) = next_token {
        answer["nextToken"] = json!(token);
    }
    answer
}

/// A new id: 22 characters, the most the model allows a streaming image's.
pub(super) fn new_id() -> String {
    let mut id = Uuid::new_v4().simple().to_string();
    id.truncate(22);
    id
}
