//! The retry quota: what keeps a client from hammering a service that is down.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::error::Retry;

const CAPACITY: u32 = 500;

/// Tokens that retries take and successes give back, shared by all calls of a client to a service.
#[derive(Debug)]
pub(crate) struct RetryQuota(Mutex<u32>);

impl RetryQuota {
    /// What a retry takes.
    fn cost(retry: Retry) -> u32 {
        match retry {
            Retry::Throttling => 5,
            Retry::Transient => 14,
        }
    }

    /// Takes the cost of a retry; `None` where too little is left.
    pub(crate) fn take(&self, retry: Retry) -> Option<u32> {
        let cost = Self::cost(retry);
        let mut left = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *left = left.checked_sub(cost)?;
        Some(cost)
    }

    /// Gives back what the last retry took, or 1 where none was needed.
    pub(crate) fn give_back(&self, last: Option<u32>) {
        let mut left = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *left = left.saturating_add(last.unwrap_or(1)).min(CAPACITY);
    }
}

impl Default for RetryQuota {
    fn default() -> Self {
        Self(Mutex::new(CAPACITY))
    }
}

/// The quota of each service, so that one that is down costs no other its retries.
#[derive(Debug, Default)]
pub(crate) struct RetryQuotas(Mutex<HashMap<String, Arc<RetryQuota>>>);

impl RetryQuotas {
    /// The quota of the service with this signing name.
    pub(crate) fn of(&self, service: &str) -> Arc<RetryQuota> {
        let mut quotas = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(quota) = quotas.get(service) {
            return Arc::clone(quota);
        }
        Arc::clone(quotas.entry(service.to_owned()).or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quota_runs_out_and_fills_up() {
        let quota = RetryQuota::default();
        let taken =
            std::iter::repeat_with(|| quota.take(Retry::Transient)).take_while(Option::is_some);
        assert_eq!(taken.count(), 35, "500 / 14");
        assert_eq!(quota.take(Retry::Throttling), Some(5), "10 were left");
        quota.give_back(Some(14));
        assert_eq!(quota.take(Retry::Transient), Some(14));
        (0..1_000).for_each(|_| quota.give_back(None));
        assert_eq!(*quota.0.lock().unwrap_or_else(PoisonError::into_inner), CAPACITY);
    }
}
