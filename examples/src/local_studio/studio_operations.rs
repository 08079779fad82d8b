//! What the operations on studios do to the store.

use std::time::{Instant, SystemTime};

use serde_json::{Value, json};

use super::lifecycle::{Lifecycle, ResourceState, Work};
use super::page::Page;
use super::query::Query;
use super::service_error::ServiceError;
use super::store::{Store, check_at_rest, list, new_id};
use super::studio::{Studio, StudioInput, StudioUpdate};

impl Store {
    pub(super) fn create_studio(
        &mut self,
        input: StudioInput,
        now: Instant,
    ) -> Result<Value, ServiceError> {
        let name = &input.studio_name;
        let is_taken = |studio: &Studio| {
            studio.input.studio_name == *name && studio.state(now) != ResourceState::Deleted
        };
        if self.studios.iter().any(is_taken) {
            return Err(ServiceError::conflict(
                "STUDIO_NAME_TAKEN",
                format!("there is a studio named \"{name}\" already"),
            )
            .about("studioName", name));
        }
        let lifecycle = Lifecycle::begin(Work::Create, now, self.options.create_time);
        let studio = Studio::new(new_id(), input, lifecycle);
        let answer = describe(&studio, now);
        self.studios.push(studio);
        Ok(answer)
    }

    pub(super) fn get_studio(&self, studio_id: &str, now: Instant) -> Result<Value, ServiceError> {
        let position = self.find_studio(studio_id, now)?;
        Ok(describe(&self.studios[position], now))
    }

    pub(super) fn list_studios(&self, query: &Query, now: Instant) -> Result<Value, ServiceError> {
        let page = Page::read("studios", query, self.options.page_size)?;
        let (studios, next) = page.take(self.present_studios(now));
        let studios = studios.into_iter().map(|studio| studio.describe(now));
        Ok(list("studios", studios.collect(), next))
    }

    pub(super) fn update_studio(
        &mut self,
        studio_id: &str,
        update: StudioUpdate,
        now: Instant,
    ) -> Result<Value, ServiceError> {
        let position = self.find_studio(studio_id, now)?;
        let studio = &mut self.studios[position];
        check_at_rest(studio.state(now), "studio", studio_id)?;
        if studio.apply(update) {
            studio.updated_at = SystemTime::now();
            studio.lifecycle = Lifecycle::begin(Work::Update, now, self.options.update_time);
        }
        Ok(describe(studio, now))
    }

    /// Begins a deletion, which fails in the end where there are images left.
    /// The model marks the operation idempotent: to delete what is being
    /// deleted succeeds, and does not begin anew.
    pub(super) fn delete_studio(
        &mut self,
        studio_id: &str,
        now: Instant,
    ) -> Result<Value, ServiceError> {
        let position = self.find_studio(studio_id, now)?;
        let has_images = self.count_images(studio_id, now) > 0;
        let studio = &mut self.studios[position];
        if !studio.state(now).is_ending() {
            let work = if has_images { Work::FailToDelete } else { Work::Delete };
            studio.lifecycle = Lifecycle::begin(work, now, self.options.delete_time);
        }
        Ok(describe(studio, now))
    }

    pub(super) fn repair_sso_configuration(
        &mut self,
        studio_id: &str,
        now: Instant,
    ) -> Result<Value, ServiceError> {
        let position = self.find_studio(studio_id, now)?;
        let studio = &mut self.studios[position];
        check_at_rest(studio.state(now), "studio", studio_id)?;
        if studio.sso_client_id.is_some() {
            return Err(ServiceError::validation(
                "SSO_CONFIGURATION_VALID",
                format!("the IAM Identity Center configuration of studio \"{studio_id}\" is valid"),
            )
            .about("studioId", studio_id));
        }
        studio.sso_client_id = Some(new_id());
        studio.updated_at = SystemTime::now();
        studio.lifecycle = Lifecycle::begin(Work::Repair, now, self.options.update_time);
        Ok(describe(studio, now))
    }

    pub(super) fn break_sso_configuration(&mut self, studio_id: &str) -> bool {
        let studio = self.studios.iter_mut().find(|studio| studio.studio_id == studio_id);
        studio.map(|studio| studio.sso_client_id = None).is_some()
    }
}

fn describe(studio: &Studio, now: Instant) -> Value {
    json!({ "studio": studio.describe(now) })
}
