//! A clock that goes by tokio's, which a test can pause: then a wait is over as soon as nothing else
//! is to be done.

use std::time::{Duration, SystemTime};

use aws_operation::BoxFuture;
use aws_operation::clock::Clock;
use tokio::time::Instant;

/// Shows 2024 when it is made, and goes as tokio's clock does from then on.
#[derive(Debug, Clone)]
pub struct PausedClock {
    begun: Instant,
    jitter: f64,
}

impl PausedClock {
    /// A clock whose waits are all as long as they can be, times `jitter`.
    #[must_use]
    pub fn with_jitter(jitter: f64) -> Self {
        Self { begun: Instant::now(), jitter }
    }

    /// How long it has been going.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.begun.elapsed()
    }
}

impl Clock for PausedClock {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_704_164_645) + self.elapsed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(duration))
    }

    fn jitter(&self) -> f64 {
        self.jitter
    }
}
