//! The retry quota, which keeps a client from hammering a service that is down.

use std::sync::{Mutex, PoisonError};

use crate::spec::Retry;

const CAPACITY: u32 = 500;

/// Tokens that retries take and successes give back, shared by all calls of a client to a service.
#[derive(Debug)]
pub(crate) struct RetryQuota(Mutex<u32>);

impl RetryQuota {
    /// The cost of a retry.
    fn cost(retry: Retry) -> u32 {
        match retry {
            Retry::Throttling => 5,
            Retry::Transient => 14,
        }
    }

    /// Takes the cost of a retry, or returns `None` if too little is left.
    pub(crate) fn take(&self, retry: Retry) -> Option<RetryPermit<'_>> {
        let cost = Self::cost(retry);
        let mut left = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *left = left.checked_sub(cost)?;
        Some(RetryPermit { quota: self, cost, sent: false })
    }

    /// Gives back what a success earns: the cost of the last retry, or 1 if there was no retry.
    pub(crate) fn reward(&self, last: Option<u32>) {
        self.give_back(last.unwrap_or(1));
    }

    fn give_back(&self, tokens: u32) {
        let mut left = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *left = left.saturating_add(tokens).min(CAPACITY);
    }
}

impl Default for RetryQuota {
    fn default() -> Self {
        Self(Mutex::new(CAPACITY))
    }
}

/// A retry that is paid for. If it is dropped before it is sent, for example because the caller gives
/// up during the wait, it costs nothing.
#[derive(Debug)]
pub(crate) struct RetryPermit<'a> {
    quota: &'a RetryQuota,
    cost: u32,
    sent: bool,
}

impl RetryPermit<'_> {
    /// The retry is sent; what it cost.
    pub(crate) fn spend(mut self) -> u32 {
        self.sent = true;
        self.cost
    }
}

impl Drop for RetryPermit<'_> {
    fn drop(&mut self) {
        if !self.sent {
            self.quota.give_back(self.cost);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spend(quota: &RetryQuota, retry: Retry) -> Option<u32> {
        quota.take(retry).map(RetryPermit::spend)
    }

    fn left(quota: &RetryQuota) -> u32 {
        *quota.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    #[test]
    fn a_quota_runs_out_and_fills_up() {
        let quota = RetryQuota::default();
        let spent = std::iter::repeat_with(|| spend(&quota, Retry::Transient));
        assert_eq!(spent.take_while(Option::is_some).count(), 35, "500 / 14");
        assert_eq!(spend(&quota, Retry::Throttling), Some(5), "10 were left");
        quota.reward(Some(14));
        assert_eq!(spend(&quota, Retry::Transient), Some(14));
        (0..1_000).for_each(|_| quota.reward(None));
        assert_eq!(left(&quota), CAPACITY);
    }

    #[test]
    fn a_retry_that_is_not_sent_costs_nothing() {
        let quota = RetryQuota::default();
        let permit = quota.take(Retry::Transient);
        assert_eq!(left(&quota), CAPACITY - 14);
        drop(permit);
        assert_eq!(left(&quota), CAPACITY);
    }
}
