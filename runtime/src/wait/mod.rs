//! Waiting until a service has done what was asked for: an operation is called again and again, until its
//! output is what you wait for.
//!
//! The delays are those of Smithy's [waiters](https://smithy.io/2.0/additional-specs/waiters.html).

mod attempts;
mod delays;
mod error;
mod rule;
#[cfg(test)]
mod tests;

use std::fmt;
use std::future::{IntoFuture, poll_fn};
use std::pin::Pin;
#[cfg(feature = "blocking")]
use std::sync::Arc;
use std::time::Duration;

use futures_core::Stream;

use crate::boxed_future::BoxFuture;
#[cfg(feature = "blocking")]
use crate::client::Call;
use crate::client::Client;
#[cfg(feature = "blocking")]
use crate::clock::Clock;
use crate::declared::{ErrorOf, Operation};
use crate::error::Error;
#[cfg(feature = "blocking")]
use attempts::Ended;
use attempts::Waiting;
use delays::Delays;
use rule::{Meaning, Rule, has_code};

pub use attempts::{Attempts, WaitStep};
pub use error::WaitError;

/// What an operation gives.
pub(crate) type Called<O> = Result<<O as Operation>::Output, Error<ErrorOf<O>>>;

/// Makes what a wait gives of what reached it.
type Reached<O, T> = fn(Called<O>) -> Result<T, Error<ErrorOf<O>>>;

/// A wait for something that takes its time, created by [`Client::wait`].
///
/// Await it, and you get the output that was waited for. Each attempt is a call of its own, with its own
/// retries. The first is made at once.
///
/// The rules are asked in the order in which you add them, and the first that matches decides. If none does, the
/// wait goes on after an output, and after an error that means throttling. Any other error ends it.
///
/// ```no_run
/// use std::time::Duration;
///
/// use aws_operation::{Client, aws_operation, aws_output};
///
/// #[aws_operation(
///     method = "GET",
///     path = "/2015-03-31/functions/{FunctionName}/configuration",
///     output = Function
/// )]
/// struct GetFunctionConfiguration {
///     function_name: String,
/// }
///
/// #[aws_output(rename_all = "PascalCase")]
/// struct Function {
///     state: Option<String>,
/// }
///
/// # async fn run() -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::builder().from_env()?.service("lambda").build()?;
/// let is = |function: &Function, state: &str| function.state.as_deref() == Some(state);
/// let active = client
///     .wait(GetFunctionConfiguration { function_name: "resize".to_owned() })
///     .until(move |function| is(function, "Active"))
///     .fail_if(move |function| is(function, "Failed"))
///     .timeout(Duration::from_secs(600))
///     .await?;
/// # let _ = active;
/// # Ok(())
/// # }
/// ```
#[must_use = "a wait begins when you await it"]
pub struct Wait<O: Operation, T = <O as Operation>::Output> {
    client: Client,
    operation: O,
    rules: Vec<Rule<O::Output, ErrorOf<O>>>,
    delays: Delays,
    reached: Reached<O, T>,
}

impl Client {
    /// Creates a wait: the operation is called until its output, or its error, is what you wait for.
    ///
    /// It needs at least one [`Wait::until`] or [`Wait::or_error`].
    pub fn wait<O: Operation>(&self, operation: O) -> Wait<O> {
        Wait {
            client: self.clone(),
            operation,
            rules: Vec::new(),
            delays: Delays::default(),
            reached: |called| called,
        }
    }
}

impl<O: Operation, T> Wait<O, T> {
    /// Ends the wait successfully if the output is what you wait for.
    pub fn until(self, is_it: impl Fn(&O::Output) -> bool + Send + 'static) -> Self {
        self.with(Rule::of_output(Meaning::Reached, is_it))
    }

    /// Ends the wait with an error if the output is never going to be what you wait for.
    pub fn fail_if(self, is_it: impl Fn(&O::Output) -> bool + Send + 'static) -> Self {
        self.with(Rule::of_output(Meaning::Failed, is_it))
    }

    /// Goes on if the output is this, even if a later rule would end the wait.
    ///
    /// Without a rule, a wait goes on after an output anyway.
    pub fn go_on_if(self, is_it: impl Fn(&O::Output) -> bool + Send + 'static) -> Self {
        self.with(Rule::of_output(Meaning::Again, is_it))
    }

    /// Goes on if the call fails with the error of this code, as in "wait until it exists".
    pub fn while_error(self, code: impl Into<String>) -> Self {
        self.while_error_if(has_code(code.into()))
    }

    /// Goes on if the call fails with such an error.
    ///
    /// ```
    /// # use aws_operation::{Client, aws_operation};
    /// # #[aws_operation(method = "GET", path = "/channels/1")]
    /// # struct DescribeChannel;
    /// # fn wait(client: &Client) -> aws_operation::wait::Wait<DescribeChannel> {
    /// client
    ///     .wait(DescribeChannel)
    ///     .until(|channel| channel["state"] == "RUNNING")
    ///     .while_error_if(|error| error.status() == Some(500))
    /// # }
    /// ```
    pub fn while_error_if(
        self,
        is_it: impl Fn(&Error<ErrorOf<O>>) -> bool + Send + 'static,
    ) -> Self {
        self.with(Rule::of_error(Meaning::Again, is_it))
    }

    /// Ends the wait successfully if the call fails with the error of this code, as in "wait until it is gone".
    /// There may be no output then.
    pub fn or_error(self, code: impl Into<String>) -> Wait<O, Option<O::Output>> {
        self.or_error_if(has_code(code.into()))
    }

    /// Ends the wait successfully if the call fails with such an error. There may be no output then.
    ///
    /// The closure is asked of every error, also if there was no response. Only an error from the service has a
    /// [code](Error::code).
    pub fn or_error_if(
        self,
        is_it: impl Fn(&Error<ErrorOf<O>>) -> bool + Send + 'static,
    ) -> Wait<O, Option<O::Output>> {
        let Self { client, operation, rules, delays, .. } =
            self.with(Rule::of_error(Meaning::Reached, is_it));
        Wait { client, operation, rules, delays, reached: |called| Ok(called.ok()) }
    }

    /// Sets the shortest delay between two attempts, and the longest of the first. The default is 2 seconds.
    pub fn min_delay(mut self, delay: Duration) -> Self {
        self.delays.min = delay;
        self
    }

    /// Sets the longest delay between two attempts. The default is 120 seconds.
    ///
    /// The upper limit of the delay doubles with each attempt, up to this. The delay is a random time between
    /// [`Wait::min_delay`] and that limit. If both are the same, every delay is.
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.delays.max = delay;
        self
    }

    /// Sets how long the wait may take in total, including its calls. The default is 10 minutes.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.delays.timeout = limit;
        self
    }

    /// Returns the attempts as a stream, for example to show how the wait is going.
    ///
    /// The last item is [`WaitStep::Reached`] or an error.
    pub fn attempts(self) -> Attempts<O, T> {
        let Self { client, operation, rules, delays, reached } = self;
        Attempts::new(Waiting::new(client, operation, rules, delays), reached)
    }

    /// Waits, for a caller that blocks: `send` sends the call of an attempt and waits, and `sleep` waits by the clock.
    #[cfg(feature = "blocking")]
    pub(crate) fn wait_by(
        self,
        send: impl Fn(Call<O::Output, ErrorOf<O>>) -> Called<O>,
        sleep: impl Fn(Arc<dyn Clock>, Duration),
    ) -> Result<T, WaitError<O::Output, ErrorOf<O>>> {
        let Self { client, operation, rules, delays, reached } = self;
        let clock = Arc::clone(client.clock());
        let mut waiting = Waiting::new(client, operation, rules, delays);
        waiting.check()?;
        loop {
            let called = send(waiting.call()?);
            match waiting.judged(called) {
                Ended::Reached(called) => {
                    return reached(called).map_err(|error| waiting.failed(error));
                }
                Ended::Again(_, delay) if delay.is_zero() => {}
                Ended::Again(_, delay) => sleep(Arc::clone(&clock), delay),
                Ended::Failed(error) => return Err(error),
            }
        }
    }

    fn with(mut self, rule: Rule<O::Output, ErrorOf<O>>) -> Self {
        self.rules.push(rule);
        self
    }
}

impl<O, T> IntoFuture for Wait<O, T>
where
    O: Operation + Send + 'static,
    O::Output: Send + 'static,
    ErrorOf<O>: Send + 'static,
    T: Send + 'static,
{
    type Output = Result<T, WaitError<O::Output, ErrorOf<O>>>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        let mut attempts = self.attempts();
        Box::pin(async move {
            loop {
                let step = poll_fn(|context| Pin::new(&mut attempts).poll_next(context)).await;
                match step {
                    Some(Ok(WaitStep::Again { .. })) => {}
                    Some(Ok(WaitStep::Reached(output))) => return Ok(output),
                    Some(Err(error)) => return Err(error),
                    // Not after an end, which was returned.
                    None => return Err(WaitError::never_begun(O::NAME)),
                }
            }
        })
    }
}

impl<O: Operation, T> fmt::Debug for Wait<O, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Wait")
            .field("operation", &O::NAME)
            .field("rules", &self.rules.len())
            .field("delays", &self.delays)
            .finish_non_exhaustive()
    }
}
