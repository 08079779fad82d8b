//! The store: what there is, and what each operation does to it.
//!
//! Records are only ever added, never removed: one that is gone is one whose
//! lifecycle has ended. So a position stays what it is while a list is paged.

use std::time::{Duration, Instant, SystemTime};

use serde_json::{Value, json};
use uuid::Uuid;

use super::client_token::ClientTokens;
use super::lifecycle::{Lifecycle, ResourceState};
use super::options::StudioOptions;
use super::page::Page;
use super::query::Query;
use super::service_error::ServiceError;
use super::streaming_image::{ImageInput, ImageUpdate, StreamingImage};
use super::studio::{Studio, StudioInput};

#[derive(Debug)]
pub(super) struct Store {
    options: StudioOptions,
    studios: Vec<Studio>,
    images: Vec<StreamingImage>,
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

    pub(super) fn create_studio(
        &mut self,
        input: StudioInput,
        now: Instant,
    ) -> Result<Value, ServiceError> {
        let name = &input.studio_name;
        if self.studios.iter().any(|s| s.input.studio_name == *name) {
            return Err(ServiceError::conflict(
                "STUDIO_NAME_TAKEN",
                format!("there is a studio named \"{name}\" already"),
            )
            .about("studioName", name));
        }
        let studio = Studio {
            studio_id: new_id(),
            input,
            created_at: SystemTime::now(),
            lifecycle: Lifecycle::create(now, self.options.create_time),
        };
        let answer = json!({ "studio": studio.describe(now) });
        self.studios.push(studio);
        Ok(answer)
    }

    pub(super) fn get_studio(&self, studio_id: &str, now: Instant) -> Result<Value, ServiceError> {
        let studio = self.studio(studio_id)?;
        Ok(json!({ "studio": studio.describe(now) }))
    }

    pub(super) fn list_studios(&self, query: &Query, now: Instant) -> Result<Value, ServiceError> {
        let page = Page::read("studios", query, self.options.page_size)?;
        let (studios, next) = page.take(self.studios.iter().enumerate());
        let studios = studios.into_iter().map(|studio| studio.describe(now));
        Ok(list("studios", studios.collect(), next))
    }

    pub(super) fn create_streaming_image(
        &mut self,
        studio_id: &str,
        input: ImageInput,
        now: Instant,
    ) -> Result<Value, ServiceError> {
        self.studio(studio_id)?;
        let quota = self.options.image_quota;
        if self.images_of(studio_id, now).count() >= quota {
            return Err(ServiceError::service_quota_exceeded(
                "STREAMING_IMAGE_QUOTA",
                format!("studio \"{studio_id}\" has its quota of {quota} streaming images"),
            )
            .about("studioId", studio_id)
            .about("quota", quota.to_string()));
        }
        let lifecycle = Lifecycle::create(now, self.options.create_time);
        let image = StreamingImage::new(studio_id, new_id(), input, lifecycle);
        let answer = json!({ "streamingImage": image.describe(now) });
        self.images.push(image);
        Ok(answer)
    }

    pub(super) fn get_streaming_image(
        &self,
        studio_id: &str,
        image_id: &str,
        now: Instant,
    ) -> Result<Value, ServiceError> {
        let image = &self.images[self.find_image(studio_id, image_id, now)?];
        Ok(json!({ "streamingImage": image.describe(now) }))
    }

    pub(super) fn list_streaming_images(
        &self,
        studio_id: &str,
        query: &Query,
        now: Instant,
    ) -> Result<Value, ServiceError> {
        self.studio(studio_id)?;
        let page = Page::read(studio_id, query, self.options.page_size)?;
        let owner = query.get("owner");
        let owned = |image: &StreamingImage| owner.is_none_or(|owner| owner == image.owner());
        let images = self.images_of(studio_id, now);
        let (images, next) = page.take(images.filter(|(_, image)| owned(image)));
        let images = images.into_iter().map(|image| image.describe(now));
        Ok(list("streamingImages", images.collect(), next))
    }

    pub(super) fn update_streaming_image(
        &mut self,
        studio_id: &str,
        image_id: &str,
        update: ImageUpdate,
        now: Instant,
    ) -> Result<Value, ServiceError> {
        let position = self.find_image(studio_id, image_id, now)?;
        let image = &mut self.images[position];
        image.check_undamaged()?;
        if image.lifecycle.state(now) == ResourceState::DeleteInProgress {
            return Err(ServiceError::conflict(
                "STREAMING_IMAGE_DELETE_IN_PROGRESS",
                format!("streaming image \"{image_id}\" is being deleted and cannot be updated"),
            )
            .about("streamingImageId", image_id));
        }
        image.apply(update);
        Ok(json!({ "streamingImage": image.describe(now) }))
    }

    /// Begins a deletion. The model marks the operation idempotent: to delete
    /// what is being deleted succeeds, and does not begin anew.
    pub(super) fn delete_streaming_image(
        &mut self,
        studio_id: &str,
        image_id: &str,
        now: Instant,
    ) -> Result<Value, ServiceError> {
        let position = self.find_image(studio_id, image_id, now)?;
        let image = &mut self.images[position];
        image.check_undamaged()?;
        image.lifecycle.delete(now, self.options.delete_time);
        Ok(json!({ "streamingImage": image.describe(now) }))
    }

    pub(super) fn add_ready_image(
        &mut self,
        studio_id: &str,
        image_id: &str,
        name: &str,
        now: Instant,
    ) -> bool {
        if self.image_by_id(image_id).is_some() {
            return false;
        }
        let input = ImageInput {
            name: name.to_owned(),
            description: None,
            ec2_image_id: "ami-0123456789abcdef0".to_owned(),
            tags: [].into(),
        };
        let lifecycle = Lifecycle::create(now, Duration::ZERO);
        let image = StreamingImage::new(studio_id, image_id.to_owned(), input, lifecycle);
        self.images.push(image);
        true
    }

    pub(super) fn damage_image(&mut self, image_id: &str) -> bool {
        let image = self.image_by_id(image_id);
        image.map(|image| image.is_damaged = true).is_some()
    }

    pub(super) fn changes(&mut self, image_id: &str) -> usize {
        self.image_by_id(image_id).map_or(0, |image| image.changes)
    }

    fn studio(&self, studio_id: &str) -> Result<&Studio, ServiceError> {
        let found = self.studios.iter().find(|s| s.studio_id == studio_id);
        found.ok_or_else(|| {
            ServiceError::resource_not_found("NO_SUCH_STUDIO", format!("no studio \"{studio_id}\""))
                .about("studioId", studio_id)
        })
    }

    /// The images of a studio that are not gone, with their positions.
    fn images_of(
        &self,
        studio_id: &str,
        now: Instant,
    ) -> impl Iterator<Item = (usize, &StreamingImage)> {
        let images = self.images.iter().enumerate();
        images.filter(move |(_, image)| {
            image.studio_id == studio_id && image.lifecycle.state(now) != ResourceState::Deleted
        })
    }

    fn find_image(
        &self,
        studio_id: &str,
        image_id: &str,
        now: Instant,
    ) -> Result<usize, ServiceError> {
        self.studio(studio_id)?;
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

    /// The image of an id, in any studio and gone or not.
    fn image_by_id(&mut self, image_id: &str) -> Option<&mut StreamingImage> {
        let mut images = self.images.iter_mut();
        images.find(|image| image.streaming_image_id == image_id)
    }
}

fn list(name: &str, items: Vec<Value>, next_token: Option<String>) -> Value {
    let mut answer = json!({ name: items });
    if let Some(token) = next_token {
        answer["nextToken"] = json!(token);
    }
    answer
}

/// A new id: 22 characters, the most the model allows a streaming image's.
fn new_id() -> String {
    let mut id = Uuid::new_v4().simple().to_string();
    id.truncate(22);
    id
}
