//! The rate limit.

use std::time::Instant;

/// A bucket that holds a second's worth of requests and fills at that rate.
#[derive(Debug)]
pub(super) struct TokenBucket {
    per_second: f64,
    tokens: f64,
    filled_at: Instant,
}

impl TokenBucket {
    pub(super) fn new(requests_per_second: u32, now: Instant) -> Self {
        let per_second = f64::from(requests_per_second);
        Self { per_second, tokens: per_second, filled_at: now }
    }

    /// Takes one request's token; false when there is none.
    pub(super) fn take(&mut self, now: Instant) -> bool {
        let elapsed = now.saturating_duration_since(self.filled_at).as_secs_f64();
        self.tokens = (self.tokens + elapsed * self.per_second).min(self.per_second);
        self.filled_at = now;
        if self.tokens < 1.0 {
            return false;
        }
        self.tokens -= 1.0;
        true
    }
}
