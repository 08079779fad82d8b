//! What can be set about a local studio.

use std::time::Duration;

/// The limits and durations the service's model does not state.
#[derive(Clone, Debug)]
pub struct StudioOptions {
    /// How long what is created stays in `CREATE_IN_PROGRESS`. 300 ms.
    pub create_time: Duration,
    /// How long what is updated, or repaired, stays in `UPDATE_IN_PROGRESS`.
    /// None at all: it is `READY` at once.
    pub update_time: Duration,
    /// How long what is deleted stays in `DELETE_IN_PROGRESS`. 10 s.
    pub delete_time: Duration,
    /// How long what was deleted is still shown as `DELETED`, before it is
    /// gone. 10 s.
    pub retention: Duration,
    /// How many streaming images a studio may hold. 10.
    pub image_quota: usize,
    /// The sustained rate, which is also the burst, above which requests get
    /// `ThrottlingException`. None, the default, for no limit.
    pub requests_per_second: Option<u32>,
    /// How many items a list answers with when `maxResults` does not say. 20.
    pub page_size: usize,
}

impl Default for StudioOptions {
    fn default() -> Self {
        Self {
            create_time: Duration::from_millis(300),
            update_time: Duration::ZERO,
            delete_time: Duration::from_secs(10),
            retention: Duration::from_secs(10),
            image_quota: 10,
            requests_per_second: None,
            page_size: 20,
        }
    }
}
