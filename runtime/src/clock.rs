//! Time: what it is, and waiting for it. A test sets its own by
//! [`ClientBuilder::clock`](crate::ClientBuilder::clock).

use std::fmt::Debug;
use std::time::{Duration, SystemTime};

use tokio::time::Instant;
use uuid::Uuid;

use crate::boxed_future::BoxFuture;

/// Tells the time, waits, and draws the lots for how long.
pub trait Clock: Debug + Send + Sync {
    /// The time now, for signatures.
    fn now(&self) -> SystemTime;

    /// The time since a point of the clock's own, by which the adaptive retry mode counts. It passes
    /// with `sleep`, and never goes back. `now`'s, where nothing else is said.
    fn steady(&self) -> Duration {
        self.now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default()
    }

    /// Waits before a retry, or for the adaptive mode's turn.
    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()>;

    /// A number from 0 to 1 that each wait is multiplied by, so that clients do not retry in step.
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
