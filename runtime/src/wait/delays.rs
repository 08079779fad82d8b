//! How long to wait between two attempts:
//! [Smithy's formula](https://smithy.io/2.0/additional-specs/waiters.html#waiter-retries).

use std::time::Duration;

use crate::clock::part_of;

/// The limits of the delays, and of the wait.
#[derive(Debug, Clone, Copy)]
pub(super) struct Delays {
    pub(super) min: Duration,
    pub(super) max: Duration,
    pub(super) timeout: Duration,
}

impl Default for Delays {
    /// Smithy's delays. It asks the caller for the time of the wait.
    fn default() -> Self {
        let seconds = Duration::from_secs;
        Self { min: seconds(2), max: seconds(120), timeout: seconds(600) }
    }
}

impl Delays {
    /// The delay after so many attempts, if there is time for another. `jitter` is between 0 and 1.
    pub(super) fn after(&self, attempts: u32, elapsed: Duration, jitter: f64) -> Option<Duration> {
        let Self { min, max, timeout } = *self;
        let left = timeout.checked_sub(elapsed).filter(|left| *left > min)?;
        let doubled = 2_u32.checked_pow(attempts.saturating_sub(1)).unwrap_or(u32::MAX);
        let longest = min.saturating_mul(doubled).min(max).max(min);
        let delay = min + part_of(longest - min, jitter);
        // The last attempt is made in time.
        let is_last = left.saturating_sub(delay) <= min;
        Some(if is_last { left - min } else { delay })
    }
}
