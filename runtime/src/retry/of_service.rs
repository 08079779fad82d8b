//! What all calls of a client to one service in one region have in common.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::quota::RetryQuota;
use super::rate_limiter::RateLimiter;

/// The retry state of one service in one region.
#[derive(Debug)]
pub(crate) struct ServiceRetries {
    pub(crate) quota: RetryQuota,
    pub(crate) limiter: RateLimiter,
}

/// If there are more states, those that are not in use are dropped: a hostile service can name any regions.
const MOST: usize = 1_000;

/// The state of each service and region, so that one that is down costs no other its retries.
#[derive(Debug, Default)]
pub(crate) struct RetriesByService(Mutex<Vec<OfService>>);

#[derive(Debug)]
struct OfService {
    service: String,
    region: String,
    retries: Arc<ServiceRetries>,
}

impl RetriesByService {
    /// The state of a service in a region, begun at `now` if there was none.
    pub(crate) fn of(&self, service: &str, region: &str, now: Duration) -> Arc<ServiceRetries> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= MOST {
            known.retain(|known| Arc::strong_count(&known.retries) > 1);
        }
        if let Some(known) =
            known.iter().find(|known| known.service == service && known.region == region)
        {
            return Arc::clone(&known.retries);
        }
        let (quota, limiter) = (RetryQuota::default(), RateLimiter::new(now));
        let retries = Arc::new(ServiceRetries { quota, limiter });
        let (service, region) = (service.to_owned(), region.to_owned());
        known.push(OfService { service, region, retries: Arc::clone(&retries) });
        retries
    }
}
