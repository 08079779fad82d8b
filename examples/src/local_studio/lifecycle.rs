//! The states a resource goes through, computed from the time when asked for.

use std::time::{Duration, Instant};

/// The states of the model that are reached here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ResourceState {
    CreateInProgress,
    Ready,
    DeleteInProgress,
    Deleted,
}

/// When a resource began to be created and deleted, and how long that takes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lifecycle {
    creation: Work,
    deletion: Option<Work>,
}

#[derive(Clone, Copy, Debug)]
struct Work {
    since: Instant,
    takes: Duration,
}

impl Work {
    fn is_done(self, now: Instant) -> bool {
        now.saturating_duration_since(self.since) >= self.takes
    }
}

impl Lifecycle {
    pub(super) fn create(since: Instant, takes: Duration) -> Self {
        Self { creation: Work { since, takes }, deletion: None }
    }

    /// Begins the deletion. One that has begun before is not begun again.
    pub(super) fn delete(&mut self, since: Instant, takes: Duration) {
        self.deletion.get_or_insert(Work { since, takes });
    }

    pub(super) fn state(&self, now: Instant) -> ResourceState {
        match self.deletion {
            Some(deletion) if deletion.is_done(now) => ResourceState::Deleted,
            Some(_) => ResourceState::DeleteInProgress,
            None if self.creation.is_done(now) => ResourceState::Ready,
            None => ResourceState::CreateInProgress,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::{Lifecycle, ResourceState};

    #[test]
    fn each_state_lasts_its_time_and_a_second_deletion_adds_none() {
        let start = Instant::now();
        let after = |seconds| start + Duration::from_secs(seconds);
        let mut lifecycle = Lifecycle::create(start, Duration::from_secs(3));
        assert_eq!(lifecycle.state(after(2)), ResourceState::CreateInProgress);
        assert_eq!(lifecycle.state(after(3)), ResourceState::Ready);
        lifecycle.delete(after(4), Duration::from_secs(3));
        lifecycle.delete(after(6), Duration::from_secs(3));
        assert_eq!(lifecycle.state(after(6)), ResourceState::DeleteInProgress);
        assert_eq!(lifecycle.state(after(7)), ResourceState::Deleted);
    }
}
