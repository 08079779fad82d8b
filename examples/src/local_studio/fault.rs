//! Faults on demand.

use std::collections::VecDeque;

/// What can go wrong with a request by no fault of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// 429 `ThrottlingException`; nothing is applied.
    Throttle,
    /// 503 with an empty body, as a load balancer answers; nothing is applied.
    Unavailable,
    /// The request is applied, then the connection is closed before any byte of
    /// an answer.
    DropAfterApply,
}

/// The faults still to come, first in, first out.
#[derive(Debug, Default)]
pub(super) struct FaultQueue(VecDeque<(usize, Fault)>);

impl FaultQueue {
    pub(super) fn fail_next(&mut self, n: usize, fault: Fault) {
        // Kept as counts, so that "fail from now on" (usize::MAX) costs nothing.
        if n > 0 {
            self.0.push_back((n, fault));
        }
    }

    /// The fault for the request at hand.
    pub(super) fn take(&mut self) -> Option<Fault> {
        let (left, fault) = self.0.front_mut()?;
        let fault = *fault;
        *left -= 1;
        if *left == 0 {
            self.0.pop_front();
        }
        Some(fault)
    }
}
