//! Faults that tests can inject.

use std::collections::VecDeque;

/// A fault that a correct request can run into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The response is a 429 `ThrottlingException`. Nothing is applied.
    Throttle,
    /// The response is a 503 with an empty body, as from a load balancer. Nothing is applied.
    Unavailable,
    /// The request is applied. Then the connection is closed before the first byte of
    /// the response.
    DropAfterApply,
}

/// The pending faults, first in, first out.
#[derive(Debug, Default)]
pub(super) struct FaultQueue(VecDeque<(usize, Fault)>);

impl FaultQueue {
    pub(super) fn fail_next(&mut self, n: usize, fault: Fault) {
        // Kept as counts, so that "fail from now on" (usize::MAX) costs nothing.
        if n > 0 {
            self.0.push_back((n, fault));
        }
    }

    /// The fault for the current request.
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
