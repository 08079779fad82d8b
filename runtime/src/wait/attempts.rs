//! The attempts of a wait, one after the other.

use std::fmt;
use std::mem;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;

use super::delays::Delays;
use super::error::{Reason, WaitError};
use super::rule::{Meaning, Rule, judge};
use super::{Called, Reached};
use crate::boxed_future::BoxFuture;
use crate::client::{Call, Client};
use crate::declared::{ErrorOf, Operation};
use crate::error::Error;
use crate::not_sent::NotSent;

/// One step of a wait, from [`Attempts`].
#[derive(Debug)]
pub enum WaitStep<T, E, R = T> {
    /// What was waited for is not there yet.
    Again {
        /// What the attempt returned.
        last: Result<T, Error<E>>,
        /// How many attempts there were.
        attempts: u32,
        /// When the next one begins.
        delay: Duration,
    },
    /// What was waited for. It is the last step.
    Reached(R),
}

/// A wait that has begun, between two attempts.
pub(super) struct Waiting<O: Operation> {
    client: Client,
    operation: O,
    rules: Vec<Rule<O::Output, ErrorOf<O>>>,
    delays: Delays,
    attempts: u32,
    /// By the steady clock.
    begun: Option<Duration>,
    /// How long the body of the first call was.
    length: Option<u64>,
}

/// A call of it.
type CallOf<O> = Call<<O as Operation>::Output, ErrorOf<O>>;

/// How an attempt ended.
pub(super) enum Ended<O: Operation> {
    Reached(Called<O>),
    Again(Called<O>, Duration),
    Failed(WaitError<O::Output, ErrorOf<O>>),
}

impl<O: Operation> Waiting<O> {
    pub(super) fn new(
        client: Client,
        operation: O,
        rules: Vec<Rule<O::Output, ErrorOf<O>>>,
        delays: Delays,
    ) -> Self {
        Self { client, operation, rules, delays, attempts: 0, begun: None, length: None }
    }

    /// Makes one attempt, after `delay`.
    async fn attempt(&mut self, delay: Duration) -> Ended<O> {
        if let Err(error) = self.check() {
            return Ended::Failed(error);
        }
        if !delay.is_zero() {
            self.client.clock().sleep(delay).await;
        }
        match self.call() {
            Ok(call) => {
                let called = call.send().await;
                self.judged(called)
            }
            Err(error) => Ended::Failed(error),
        }
    }

    /// Whether a rule could end it.
    pub(super) fn check(&self) -> Result<(), WaitError<O::Output, ErrorOf<O>>> {
        match self.rules.iter().any(Rule::reaches) {
            true => Ok(()),
            false => Err(WaitError::never_begun(O::NAME)),
        }
    }

    /// The call of the next attempt.
    pub(super) fn call(&mut self) -> Result<CallOf<O>, WaitError<O::Output, ErrorOf<O>>> {
        let begun = *self.begun.get_or_insert_with(|| self.client.clock().steady());
        let left = self.delays.timeout.saturating_sub(self.elapsed(begun));
        self.attempts += 1;
        let call = self.client.call_again(&mut self.operation);
        if self.attempts == 1 {
            self.length = call.body_length();
        } else if self.length != call.body_length() {
            // A stream is taken out of the operation when it is first bound.
            let reason = "its body was sent with the first attempt, and cannot be sent again";
            return Err(self.failed(call.not_sent(NotSent::new(reason))));
        }
        Ok(call.within(left))
    }

    /// What follows from what an attempt returned.
    pub(super) fn judged(&self, called: Called<O>) -> Ended<O> {
        let elapsed = self.begun.map(|begun| self.elapsed(begun)).unwrap_or_default();
        let failed = |reason, called| {
            let error = WaitError::new(O::NAME, reason, Some(called), self.attempts, elapsed);
            Ended::Failed(error)
        };
        match judge(&self.rules, &called) {
            (Meaning::Reached, _) => Ended::Reached(called),
            (Meaning::Failed, None) if elapsed >= self.delays.timeout => {
                failed(Reason::TimedOut, called)
            }
            (Meaning::Failed, rule) => failed(Reason::Failed(rule), called),
            (Meaning::Again, _) => {
                let jitter = self.client.clock().jitter();
                match self.delays.after(self.attempts, elapsed, jitter) {
                    Some(delay) => Ended::Again(called, delay),
                    None => failed(Reason::TimedOut, called),
                }
            }
        }
    }

    /// The end of a wait whose last call failed.
    pub(super) fn failed(&self, error: Error<ErrorOf<O>>) -> WaitError<O::Output, ErrorOf<O>> {
        let elapsed = self.begun.map(|begun| self.elapsed(begun)).unwrap_or_default();
        WaitError::new(O::NAME, Reason::Failed(None), Some(Err(error)), self.attempts, elapsed)
    }

    fn elapsed(&self, begun: Duration) -> Duration {
        self.client.clock().steady().saturating_sub(begun)
    }
}

/// The attempts of a [`Wait`](super::Wait), as a stream. The next attempt begins when the stream is polled, and not
/// before its delay is over.
#[must_use = "a wait goes on when you poll it"]
pub struct Attempts<O: Operation, T> {
    state: State<O>,
    reached: Reached<O, T>,
}

enum State<O: Operation> {
    Between(Waiting<O>, Duration),
    Attempting(BoxFuture<'static, (Waiting<O>, Ended<O>)>),
    Over,
}

impl<O: Operation, T> Attempts<O, T> {
    pub(super) fn new(waiting: Waiting<O>, reached: Reached<O, T>) -> Self {
        Self { state: State::Between(waiting, Duration::ZERO), reached }
    }
}

// Nothing in it is pinned where it is.
impl<O: Operation, T> Unpin for Attempts<O, T> {}

impl<O, T> Stream for Attempts<O, T>
where
    O: Operation + Send + 'static,
    O::Output: Send + 'static,
    ErrorOf<O>: Send + 'static,
{
    type Item = Result<WaitStep<O::Output, ErrorOf<O>, T>, WaitError<O::Output, ErrorOf<O>>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            match mem::replace(&mut this.state, State::Over) {
                State::Over => return Poll::Ready(None),
                State::Between(mut waiting, delay) => {
                    this.state = State::Attempting(Box::pin(async move {
                        let ended = waiting.attempt(delay).await;
                        (waiting, ended)
                    }));
                }
                State::Attempting(mut attempt) => {
                    let Poll::Ready((waiting, ended)) = attempt.as_mut().poll(context) else {
                        this.state = State::Attempting(attempt);
                        return Poll::Pending;
                    };
                    let attempts = waiting.attempts;
                    return Poll::Ready(Some(match ended {
                        Ended::Failed(error) => Err(error),
                        Ended::Again(last, delay) => {
                            this.state = State::Between(waiting, delay);
                            Ok(WaitStep::Again { last, attempts, delay })
                        }
                        Ended::Reached(called) => (this.reached)(called)
                            .map(WaitStep::Reached)
                            .map_err(|error| waiting.failed(error)),
                    }));
                }
            }
        }
    }
}

impl<O: Operation, T> fmt::Debug for Attempts<O, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Attempts").field("operation", &O::NAME).finish_non_exhaustive()
    }
}
