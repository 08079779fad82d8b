//! What the operations on streaming images do to the store.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::lifecycle::{Lifecycle, Work};
use super::page::Page;
use super::query::Query;
use super::service_error::ServiceError;
use super::store::{Store, check_at_rest, list, new_id};
use super::streaming_image::{ImageInput, ImageUpdate, StreamingImage};

impl Store {
    pub(super) fn create_streaming_image(
        &mut self,
        studio_id: &str,
        input: ImageInput,
        now: Instant,
    ) -> Result<Value, ServiceError> {
        let studio = &self.studios[self.find_studio(studio_id, now)?];
        if studio.state(now).is_ending() {
            check_at_rest(studio.state(now), "studio", studio_id)?;
        }
        let quota = self.options.image_quota;
        if self.count_images(studio_id, now) >= quota {
            return Err(ServiceError::service_quota_exceeded(
                "STREAMING_IMAGE_QUOTA",
                format!("studio \"{studio_id}\" has its quota of {quota} streaming images"),
            )
            .about("studioId", studio_id)
            .about("quota", quota.to_string()));
        }
        let lifecycle = Lifecycle::begin(Work::Create, now, self.options.create_time);
        let image = StreamingImage::new(studio_id, new_id(), input, lifecycle);
        let answer = describe(&image, now);
        self.images.push(image);
        Ok(answer)
    }

    pub(super) fn get_streaming_image(
        &self,
        studio_id: &str,
        image_id: &str,
        now: Instant,
    ) -> Result<Value, ServiceError> {
        let position = self.find_image(studio_id, image_id, now)?;
        Ok(describe(&self.images[position], now))
    }

    pub(super) fn list_streaming_images(
        &self,
        studio_id: &str,
        query: &Query,
        now: Instant,
    ) -> Result<Value, ServiceError> {
        self.find_studio(studio_id, now)?;
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
        check_at_rest(image.lifecycle.state(now), "streaming image", image_id)?;
        if image.apply(update) {
            image.lifecycle = Lifecycle::begin(Work::Update, now, self.options.update_time);
        }
        Ok(describe(image, now))
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
        if !image.lifecycle.state(now).is_ending() {
            image.lifecycle = Lifecycle::begin(Work::Delete, now, self.options.delete_time);
        }
        Ok(describe(image, now))
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
        let lifecycle = Lifecycle::begin(Work::Create, now, Duration::ZERO);
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

    /// The image of an id, in any studio and gone or not.
    fn image_by_id(&mut self, image_id: &str) -> Option<&mut StreamingImage> {
        let mut images = self.images.iter_mut();
        images.find(|image| image.streaming_image_id == image_id)
    }
}

fn describe(image: &StreamingImage, now: Instant) -> Value {
    json!({ "streamingImage": image.describe(now) })
}
