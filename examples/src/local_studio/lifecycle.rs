//! The states a resource goes through, computed from the time when asked for.

use std::time::{Duration, Instant};

/// The states of the model that are reached here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ResourceState {
    CreateInProgress,
    Ready,
    UpdateInProgress,
    UpdateFailed,
    DeleteInProgress,
    DeleteFailed,
    Deleted,
}

impl ResourceState {
    /// Whether it is being deleted, or was.
    pub(super) fn is_ending(self) -> bool {
        matches!(self, Self::DeleteInProgress | Self::Deleted)
    }

    /// The state as the model writes it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::CreateInProgress => "CREATE_IN_PROGRESS",
            Self::Ready => "READY",
            Self::UpdateInProgress => "UPDATE_IN_PROGRESS",
            Self::UpdateFailed => "UPDATE_FAILED",
            Self::DeleteInProgress => "DELETE_IN_PROGRESS",
            Self::DeleteFailed => "DELETE_FAILED",
            Self::Deleted => "DELETED",
        }
    }
}

/// What is done to a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Work {
    Create,
    Update,
    Repair,
    Delete,
    /// A deletion that does not succeed.
    FailToDelete,
}

/// What was last begun to be done to a resource, when, and how long it takes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lifecycle {
    work: Work,
    since: Instant,
    takes: Duration,
}

impl Lifecycle {
    pub(super) fn begin(work: Work, since: Instant, takes: Duration) -> Self {
        Self { work, since, takes }
    }

    pub(super) fn work(&self) -> Work {
        self.work
    }

    pub(super) fn state(&self, now: Instant) -> ResourceState {
        match (self.work, self.has_lasted(self.takes, now)) {
            (Work::Create, false) => ResourceState::CreateInProgress,
            (Work::Update | Work::Repair, false) => ResourceState::UpdateInProgress,
            (Work::Delete | Work::FailToDelete, false) => ResourceState::DeleteInProgress,
            (Work::Create | Work::Update | Work::Repair, true) => ResourceState::Ready,
            (Work::FailToDelete, true) => ResourceState::DeleteFailed,
            (Work::Delete, true) => ResourceState::Deleted,
        }
    }

    /// Whether it was deleted, and is not even shown as that any longer.
    pub(super) fn is_gone(&self, retention: Duration, now: Instant) -> bool {
        self.work == Work::Delete && self.has_lasted(self.takes.saturating_add(retention), now)
    }

    fn has_lasted(&self, time: Duration, now: Instant) -> bool {
        now.saturating_duration_since(self.since) >= time
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::{Lifecycle, ResourceState, Work};

    #[test]
    fn each_state_lasts_its_time() {
        let start = Instant::now();
        let seconds = Duration::from_secs;
        for (work, during, after) in [
            (Work::Create, ResourceState::CreateInProgress, ResourceState::Ready),
            (Work::Update, ResourceState::UpdateInProgress, ResourceState::Ready),
            (Work::Repair, ResourceState::UpdateInProgress, ResourceState::Ready),
            (Work::Delete, ResourceState::DeleteInProgress, ResourceState::Deleted),
            (Work::FailToDelete, ResourceState::DeleteInProgress, ResourceState::DeleteFailed),
        ] {
            let lifecycle = Lifecycle::begin(work, start, seconds(3));
            assert_eq!(lifecycle.state(start + seconds(2)), during);
            assert_eq!(lifecycle.state(start + seconds(3)), after);
            assert!(!lifecycle.is_gone(seconds(5), start + seconds(7)));
            assert_eq!(lifecycle.is_gone(seconds(5), start + seconds(8)), work == Work::Delete);
        }
    }
}
