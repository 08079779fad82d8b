//! The options of a local studio.

use std::time::Duration;

/// The limits and durations that the service's model does not state.
#[derive(Clone, Debug)]
pub struct StudioOptions {
    /// How long a created resource stays in `CREATE_IN_PROGRESS`. The default is 300 ms.
    pub create_time: Duration,
    /// How long an updated or repaired resource stays in `UPDATE_IN_PROGRESS`.
    /// The default is zero, so it is `READY` immediately.
    pub update_time: Duration,
    /// How long a deleted resource stays in `DELETE_IN_PROGRESS`. The default is 10 s.
    pub delete_time: Duration,
    /// How long a deleted resource is still shown as `DELETED`. The default is 10 s.
    pub retention: Duration,
    /// How many streaming images a studio may have. The default is 10.
    pub image_quota: usize,
    /// The sustained rate and the burst size, above which requests get
    /// `ThrottlingException`. The default is `None`, which means no limit.
    pub requests_per_second: Option<u32>,
    /// How many items a list returns without `maxResults`. The default is 20.
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
