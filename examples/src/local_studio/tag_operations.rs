//! What the operations on tags do to the store: a resource is found by its ARN,
//! whichever kind it is.

use std::collections::BTreeMap;
use std::time::Instant;

use serde_json::{Value, json};

use super::lifecycle::Lifecycle;
use super::service_error::ServiceError;
use super::store::Store;

type Tags = BTreeMap<String, String>;

impl Store {
    pub(super) fn list_tags(&mut self, arn: &str, now: Instant) -> Result<Value, ServiceError> {
        Ok(json!({ "tags": self.tags(arn, now)? }))
    }

    /// Adds tags; one whose key is there already gets the new value.
    pub(super) fn tag(&mut self, arn: &str, tags: Tags, now: Instant) -> Result<(), ServiceError> {
        self.tags(arn, now)?.extend(tags);
        Ok(())
    }

    /// Takes tags away; a key that is not there is no error.
    pub(super) fn untag(
        &mut self,
        arn: &str,
        keys: &[&str],
        now: Instant,
    ) -> Result<(), ServiceError> {
        self.tags(arn, now)?.retain(|key, _| !keys.contains(&key.as_str()));
        Ok(())
    }

    fn tags(&mut self, arn: &str, now: Instant) -> Result<&mut Tags, ServiceError> {
        let retention = self.options.retention;
        let is_there = |lifecycle: &Lifecycle| !lifecycle.is_gone(retention, now);
        let studios = self.studios.iter_mut().filter(|studio| is_there(&studio.lifecycle));
        let images = self.images.iter_mut().filter(|image| is_there(&image.lifecycle));
        let studios = studios.map(|studio| (studio.arn(), &mut studio.input.tags));
        let images = images.map(|image| (image.arn(), &mut image.input.tags));
        let found = studios.chain(images).find(|(known, _)| known == arn);
        found.map(|(_, tags)| tags).ok_or_else(|| {
            ServiceError::resource_not_found("NO_SUCH_RESOURCE", format!("no resource \"{arn}\""))
                .about("resourceArn", arn)
        })
    }
}
