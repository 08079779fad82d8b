//! What all calls of a client to one service in one region have in common.

use std::collections::HashMap;
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
pub(crate) struct RetriesByService(Mutex<HashMap<(String, String), Arc<ServiceRetries>>>);

impl RetriesByService {
    /// The state of a service in a region, begun at `now` if there was none.
    pub(crate) fn of(&self, service: &str, region: &str, now: Duration) -> Arc<ServiceRetries> {
        let key = (service.to_owned(), region.to_owned());
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= MOST {
            known.retain(|_, retries| Arc::strong_count(retries) > 1);
        }
        let begin = || {
            let (quota, limiter) = (RetryQuota::default(), RateLimiter::new(now));
            Arc::new(ServiceRetries { quota, limiter })
        };
        Arc::clone(known.entry(key).or_insert_with(begin))
    }
}
