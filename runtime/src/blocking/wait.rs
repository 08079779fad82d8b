//! A blocking wait.

use std::fmt;
use std::time::Duration;

use super::worker::Worker;
use crate::declared::{ErrorOf, Operation};
use crate::wait::{self, WaitError};

/// A blocking wait for something that takes its time, created by [`Client::wait`](super::Client::wait).
///
/// Its rules and settings are those of [`Wait`](wait::Wait). [`Wait::run`] begins it.
#[must_use = "a wait begins when you call `run`"]
pub struct Wait<O: Operation, T = <O as Operation>::Output> {
    wait: wait::Wait<O, T>,
    worker: Worker,
}

impl<O: Operation> Wait<O> {
    pub(super) fn new(wait: wait::Wait<O>, worker: Worker) -> Self {
        Self { wait, worker }
    }
}

impl<O: Operation, T> Wait<O, T> {
    /// Ends the wait successfully if the output is what you wait for. See [`Wait::until`](wait::Wait::until).
    pub fn until(self, is_it: impl Fn(&O::Output) -> bool + Send + 'static) -> Self {
        Self { wait: self.wait.until(is_it), ..self }
    }

    /// Ends the wait with an error if the output is never going to be what you wait for. See
    /// [`Wait::fail_if`](wait::Wait::fail_if).
    pub fn fail_if(self, is_it: impl Fn(&O::Output) -> bool + Send + 'static) -> Self {
        Self { wait: self.wait.fail_if(is_it), ..self }
    }

    /// Goes on if the call fails with the error of this code. See [`Wait::while_error`](wait::Wait::while_error).
    pub fn while_error(self, code: impl Into<String>) -> Self {
        Self { wait: self.wait.while_error(code), ..self }
    }

    /// Ends the wait successfully if the call fails with the error of this code. See
    /// [`Wait::or_error`](wait::Wait::or_error).
    pub fn or_error(self, code: impl Into<String>) -> Wait<O, Option<O::Output>> {
        Wait { wait: self.wait.or_error(code), worker: self.worker }
    }

    /// Sets the shortest delay between two attempts. See [`Wait::min_delay`](wait::Wait::min_delay).
    pub fn min_delay(self, delay: Duration) -> Self {
        Self { wait: self.wait.min_delay(delay), ..self }
    }

    /// Sets the longest delay between two attempts. See [`Wait::max_delay`](wait::Wait::max_delay).
    pub fn max_delay(self, delay: Duration) -> Self {
        Self { wait: self.wait.max_delay(delay), ..self }
    }

    /// Sets how long the wait may take in total. See [`Wait::timeout`](wait::Wait::timeout).
    pub fn timeout(self, limit: Duration) -> Self {
        Self { wait: self.wait.timeout(limit), ..self }
    }

    /// Waits, and returns the output that was waited for.
    ///
    /// # Errors
    /// Fails if the time is over, or if a rule or an error ended the wait. See [`WaitError`].
    pub fn run(self) -> Result<T, WaitError<O::Output, ErrorOf<O>>> {
        let Self { wait, worker } = self;
        wait.wait_by(
            |call| call.send_on(|sent| worker.run(sent)).map(|(output, _)| output),
            // If this fails, so does the next call, which says why.
            |clock, delay| _ = worker.run(Box::pin(async move { clock.sleep(delay).await })),
        )
    }
}

impl<O: Operation, T> fmt::Debug for Wait<O, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.wait.fmt(formatter)
    }
}
