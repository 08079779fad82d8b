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
