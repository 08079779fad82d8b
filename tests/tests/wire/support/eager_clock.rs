//! The system's clock, by which a retry waits as short as the rules let it: not at all.

use std::time::{Duration, SystemTime};

use aws_operation::BoxFuture;
use aws_operation::clock::Clock;

/// A jitter of 0.
#[derive(Debug, Clone, Copy)]
pub struct EagerClock;

impl Clock for EagerClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(duration))
    }

    fn jitter(&self) -> f64 {
        0.0
    }
}
