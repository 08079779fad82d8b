//! Why a wait has ended without what was waited for.

use std::fmt;
use std::time::Duration;

use crate::error::Error;

/// Why a [`Wait`](super::Wait) has ended without what was waited for.
///
/// `T` and `E` are the output and the modeled errors of the operation.
pub struct WaitError<T, E> {
    operation: &'static str,
    reason: Reason,
    /// Boxed, since results are as large as their larger half.
    last: Option<Box<Result<T, Error<E>>>>,
    attempts: u32,
    elapsed: Duration,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Reason {
    /// No rule could have ended it.
    Endless,
    TimedOut,
    /// The rule at that place was met, or an error was met by none.
    Failed(Option<usize>),
}

impl<T, E> WaitError<T, E> {
    pub(super) fn new(
        operation: &'static str,
        reason: Reason,
        last: Option<Result<T, Error<E>>>,
        attempts: u32,
        elapsed: Duration,
    ) -> Self {
        Self { operation, reason, last: last.map(Box::new), attempts, elapsed }
    }

    pub(super) fn never_begun(operation: &'static str) -> Self {
        Self::new(operation, Reason::Endless, None, 0, Duration::ZERO)
    }

    /// Returns whether the time was over.
    pub fn is_timeout(&self) -> bool {
        matches!(self.reason, Reason::TimedOut)
    }

    /// Returns the place of the rule that ended the wait, in the order in which they were added, from 0. `None`
    /// if the time was over, or if the call failed with an error that no rule is about.
    pub fn rule(&self) -> Option<usize> {
        match self.reason {
            Reason::Failed(rule) => rule,
            Reason::Endless | Reason::TimedOut => None,
        }
    }

    /// Returns what the last attempt returned. `None` if there was no attempt.
    pub fn last(&self) -> Option<&Result<T, Error<E>>> {
        self.last.as_deref()
    }

    /// Returns what the last attempt returned, as its owner.
    pub fn into_last(self) -> Option<Result<T, Error<E>>> {
        self.last.map(|last| *last)
    }

    /// Returns how many attempts there were. Each is a call, which may have been retried.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Returns how long the wait took.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }
}

impl<T, E> fmt::Display for WaitError<T, E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, reason, attempts, elapsed, .. } = self;
        let plural = if *attempts == 1 { "" } else { "s" };
        let facts = format!("{attempts} attempt{plural} in {elapsed:.1?}");
        let failed = self.last().and_then(|last| last.as_ref().err());
        match (reason, failed) {
            (Reason::Endless, _) => write!(
                formatter,
                "the wait for {operation} has not begun: it has neither `until` nor `or_error`"
            ),
            (Reason::TimedOut, None) => {
                write!(formatter, "the wait for {operation} timed out ({facts})")
            }
            (Reason::TimedOut, Some(error)) => write!(
                formatter,
                "the wait for {operation} timed out, the last attempt failed with: {error} ({facts})"
            ),
            (Reason::Failed(None), Some(error)) => {
                write!(formatter, "the wait for {operation} failed: {error} ({facts})")
            }
            (Reason::Failed(rule), _) => {
                let number = rule.map_or(0, |rule| rule + 1);
                write!(
                    formatter,
                    "the wait for {operation} failed: its rule {number} was met ({facts})"
                )
            }
        }
    }
}

/// Does not show the last output, whose members may be sensitive.
impl<T, E> fmt::Debug for WaitError<T, E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, reason, attempts, elapsed, .. } = self;
        formatter
            .debug_struct("WaitError")
            .field("operation", operation)
            .field("reason", reason)
            .field("attempts", attempts)
            .field("elapsed", elapsed)
            .finish_non_exhaustive()
    }
}

impl<T, E: fmt::Debug + 'static> std::error::Error for WaitError<T, E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let error = self.last()?.as_ref().err()?;
        Some(error)
    }
}
