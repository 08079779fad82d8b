//! The attempts of a call.

use std::time::Duration;

use bytes::Bytes;
use http::header::DATE;

use super::attempt::{Attempt, Outgoing, Skew};
use super::settings::Settings;
use crate::bind::BoundRequest;
use crate::error::{Cause, Failure, NotSent, Retry};
use crate::operation::OperationSpec;
use crate::retry::{RetryQuota, backoff, classify_answer, classify_transport};
use crate::seam::TransportError;

/// A call that the service answered with a success.
#[derive(Debug)]
pub(crate) struct Completed {
    pub(crate) answer: http::Response<Bytes>,
    pub(crate) attempts: u32,
    pub(crate) token: Option<String>,
}

/// Sends `bound` until it succeeds or has failed for good, within `limit`.
pub(crate) async fn run(
    client: &Settings,
    spec: &'static OperationSpec,
    bound: BoundRequest,
    limit: Option<Duration>,
) -> Result<Completed, Failure> {
    // Outside the future that a timeout drops, so that what came before it can still be told.
    let mut progress = Progress::default();
    let ended = match (tokio::runtime::Handle::try_current(), limit) {
        (Err(_), _) => Some(Err(End::new(no_runtime(), None))),
        (Ok(_), None) => Some(attempts(client, spec, &bound, &mut progress).await),
        (Ok(_), Some(limit)) => {
            let attempts = attempts(client, spec, &bound, &mut progress);
            tokio::time::timeout(limit, attempts).await.ok()
        }
    };
    let Progress { sent, last } = progress;
    let ended = ended.unwrap_or_else(|| {
        let retry = last.as_ref().and_then(|end| end.retry);
        let last = last.map(|end| end.cause);
        Err(End::new(Cause::TimedOut { limit: limit.unwrap_or_default(), last }, retry))
    });
    let token = bound.token;
    match ended {
        Ok(answer) => Ok(Completed { answer, attempts: sent, token }),
        Err(End { cause, retry }) => {
            Err(Failure { operation: spec.name, cause: *cause, attempts: sent, token, retry })
        }
    }
}

/// How far a call has got.
#[derive(Default)]
struct Progress {
    /// How many attempts were sent.
    sent: u32,
    /// How the last one failed.
    last: Option<End>,
}

impl Progress {
    /// How the call failed where an attempt could not be sent: what came of the attempt before says
    /// more than why there is no other.
    fn unsent(&mut self, end: End) -> End {
        self.last.take().unwrap_or(end)
    }
}

/// How a call failed, and how that would be retried.
struct End {
    // Boxed for the sake of the successes, whose results are as large as their errors.
    cause: Box<Cause>,
    retry: Option<Retry>,
}

impl End {
    fn new(cause: Cause, retry: Option<Retry>) -> Self {
        Self { cause: Box::new(cause), retry }
    }
}

fn no_runtime() -> Cause {
    let reason = "no tokio runtime: call it from a task, or inside `Runtime::block_on`";
    Cause::NotSent(NotSent::new(reason))
}

async fn attempts(
    client: &Settings,
    spec: &'static OperationSpec,
    bound: &BoundRequest,
    progress: &mut Progress,
) -> Result<http::Response<Bytes>, End> {
    let not_sent = |reason| End::new(Cause::NotSent(reason), None);
    let outgoing = Outgoing::new(client, spec, bound).map_err(not_sent)?;
    let quota = client.quotas.of(outgoing.service_name());
    let mut attempt = Attempt { number: 1, skew: None };
    let mut paid = None;
    loop {
        let request = match outgoing.request(attempt).await {
            Ok(request) => request,
            Err(reason) => return Err(progress.unsent(not_sent(reason))),
        };
        progress.sent = attempt.number;
        let outcome = match client.transport.send(request).await {
            // The transport refused it: it never left.
            Err(error) if !error.is_transient() => {
                progress.sent = attempt.number - 1;
                return Err(progress.unsent(End::new(Cause::Transport(error), None)));
            }
            outcome => outcome,
        };
        let date = outcome.as_ref().ok().and_then(|answer| answer.headers().get(DATE));
        attempt.skew = date.and_then(|date| Skew::of(date, client.clock.now())).or(attempt.skew);
        let end = match classify(spec, outcome) {
            Ok(answer) => {
                quota.give_back(paid);
                return Ok(answer);
            }
            Err(end) => end,
        };
        let Some(cost) = another(client, &quota, attempt, &end) else { return Err(end) };
        paid = Some(cost);
        let wait = wait(client, attempt, &end);
        progress.last = Some(end);
        client.clock.sleep(wait).await;
        attempt.number += 1;
    }
}

/// What another attempt costs, if one is worth it, left and paid for.
fn another(client: &Settings, quota: &RetryQuota, attempt: Attempt, end: &End) -> Option<u32> {
    let retry = end.retry?;
    (attempt.number < client.max_attempts).then(|| quota.take(retry))?
}

fn wait(client: &Settings, attempt: Attempt, end: &End) -> Duration {
    let headers = match &*end.cause {
        Cause::Service { answer, .. } => Some(answer.headers()),
        _ => None,
    };
    let retry = end.retry.unwrap_or(Retry::Transient);
    backoff(retry, attempt.number - 1, client.clock.jitter(), headers)
}

/// A success, or how it failed.
fn classify(
    spec: &'static OperationSpec,
    outcome: Result<http::Response<Bytes>, TransportError>,
) -> Result<http::Response<Bytes>, End> {
    let answer = match outcome {
        Ok(answer) if answer.status().is_success() => return Ok(answer),
        Ok(answer) => answer,
        Err(error) => {
            let retry = classify_transport(&error);
            return Err(End::new(Cause::Transport(error), retry));
        }
    };
    let head = (spec.service.protocol.error_head)(&answer);
    let shape = head.code.unwrap_or_else(|| answer.status().as_str().to_owned());
    let code = head.query_code.unwrap_or_else(|| shape.clone());
    let retry = classify_answer(&code, &shape, answer.status().as_u16(), spec.errors);
    Err(End::new(Cause::Service { answer, code, shape, message: head.message }, retry))
}
