//! The clock, which tells the time and waits.
//!
//! A test can set its own with [`ClientBuilder::clock`](crate::ClientBuilder::clock).

use std::fmt::Debug;
use std::time::{Duration, SystemTime};

use tokio::time::Instant;
use uuid::Uuid;

use crate::boxed_future::BoxFuture;

/// Tells the time, waits, and chooses the jitter of waits.
pub trait Clock: Debug + Send + Sync {
    /// Returns the current time, for signatures.
    fn now(&self) -> SystemTime;

    /// Returns the time since a fixed point that the clock chooses. The adaptive retry mode uses it.
    ///
    /// This time must never go backwards, and it must advance during `sleep`. The default implementation
    /// uses `now`.
    fn steady(&self) -> Duration {
        self.now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default()
    }

    /// Waits before a retry, or for the adaptive mode's turn.
    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()>;

    /// Returns a number from 0 to 1. Each wait is multiplied by it, so that clients do not all retry
    /// at the same time.
    fn jitter(&self) -> f64;
}

/// A random part of a time, by a clock's jitter. A jitter that is not from 0 to 1 counts as the nearer of these, and
/// NaN counts as 1.
pub(crate) fn part_of(time: Duration, jitter: f64) -> Duration {
    let jitter = if jitter.is_nan() { 1.0 } else { jitter.clamp(0.0, 1.0) };
    Duration::try_from_secs_f64(time.as_secs_f64() * jitter).map_or(time, |part| part.min(time))
}

/// The system's clock and tokio's timer.
#[derive(Debug)]
pub(crate) struct SystemClock {
    begun: Instant,
}

impl SystemClock {
    pub(crate) fn new() -> Self {
        Self { begun: Instant::now() }
    }
}

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn steady(&self) -> Duration {
        self.begun.elapsed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(duration))
    }

    fn jitter(&self) -> f64 {
        // The first 32 bits of a version-4 UUID are random, and exact in a float.
        let random = Uuid::new_v4().as_fields().0;
        f64::from(random) / f64::from(u32::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A clock of a test may have any jitter.
    #[test]
    fn a_part_of_a_time_is_never_more_than_it() {
        let second = Duration::from_secs(1);
        for (jitter, part) in [
            (0.0, 0),
            (0.25, 250),
            (1.0, 1_000),
            (7.0, 1_000),
            (-1.0, 0),
            (f64::NAN, 1_000),
            (f64::INFINITY, 1_000),
            (f64::NEG_INFINITY, 0),
        ] {
            assert_eq!(part_of(second, jitter), Duration::from_millis(part), "{jitter}");
            let is_whole = part_of(Duration::MAX, jitter) == Duration::MAX;
            assert_eq!(is_whole, part == 1_000, "{jitter}");
        }
    }
}
