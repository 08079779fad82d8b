//! The attempts of a call.

use std::pin::pin;
use std::time::Duration;

use bytes::Bytes;
use http::header::DATE;
use tokio::time::{Instant, timeout};
use tracing::{Instrument, Span};

use super::attempt::{Attempt, Outgoing};
use super::checksum::refuse_mismatch;
use super::classify::{ask_classifier, classify};
use super::end::End;
use super::redirect::region_of_bucket;
use super::settings::{CallLimits, Settings};
use super::skew::Skew;
use super::{tell, trace};
use crate::bind::{BoundRequest, RefusedRequest};
use crate::boxed_future::BoxFuture;
use crate::error::{Cause, Failure, GaveUp, NotSent, WaitsFor};
use crate::memory;
use crate::response::OutputBody;
use crate::retry::{RetryMode, RetryPermit, ServiceRetries, backoff, is_long_poll};
use crate::spec::{OperationSpec, Retry};
use crate::stream::ByteStream;
use crate::transport::{TransportError, whole_body};

type Answer = http::Response<Bytes>;

/// A request on its way.
type Sent<'a> = BoxFuture<'a, Result<http::Response<ByteStream>, TransportError>>;

/// A call with a successful response.
#[derive(Debug)]
pub(crate) struct Completed {
    /// Without a body, where the output takes that as it comes.
    pub(crate) answer: Answer,
    pub(crate) stream: Option<ByteStream>,
    pub(crate) attempts: u32,
}

/// Sends `bound`, unless it was refused, until it succeeds or has failed for good, within `limits`.
/// The output takes a success's body as `body` says.
pub(crate) async fn run(
    client: &Settings,
    spec: &'static OperationSpec,
    bound: &Result<BoundRequest, RefusedRequest>,
    limits: CallLimits,
    body: OutputBody,
) -> Result<Completed, Failure> {
    let bound = bound.as_ref().map_err(|refused| Failure::refused(spec.name, refused))?;
    let span = trace::call(spec);
    // Outside the future that a timeout drops, so that what came before it can still be told.
    let mut progress = Progress::of(body);
    // Pinned first: it is large, and the span would have it copied.
    let ended = pin!(call(client, spec, bound, limits, &mut progress, &span))
        .instrument(span.clone())
        .await;
    let attempts = progress.sent;
    let ended = ended.map_err(|End { cause, retry, gave_up, bucket_region, .. }| Failure {
        operation: spec.name,
        cause: *cause,
        attempts,
        token: bound.token.clone(),
        retry,
        gave_up,
        bucket_region,
    });
    trace::ended(&span, attempts, ended.as_ref());
    ended.map(|answer| Completed { answer, stream: progress.stream, attempts })
}

/// How far a call has got.
struct Progress {
    /// How many attempts were sent.
    sent: u32,
    /// What the call waits for.
    waits_for: WaitsFor,
    /// How the last one failed.
    last: Option<End>,
    /// What the output takes a success's body as.
    body: OutputBody,
    /// That body, if it is read as it comes, once there is a success.
    stream: Option<ByteStream>,
}

impl Progress {
    fn of(body: OutputBody) -> Self {
        Self { sent: 0, waits_for: WaitsFor::default(), last: None, body, stream: None }
    }

    /// How the call failed if an attempt could not be sent. The result of the attempt before says
    /// more than the reason why there is no further attempt.
    fn unsent(&mut self, end: End) -> End {
        self.last.take().unwrap_or(end)
    }
}

async fn call(
    client: &Settings,
    spec: &'static OperationSpec,
    bound: &BoundRequest,
    limits: CallLimits,
    progress: &mut Progress,
    span: &Span,
) -> Result<Answer, End> {
    if tokio::runtime::Handle::try_current().is_err() {
        let reason = "no tokio runtime: call it from a task, or inside `Runtime::block_on`";
        return Err(End::not_sent(NotSent::new(reason)));
    }
    let outgoing = Outgoing::new(client, spec, bound).map_err(End::not_sent)?;
    trace::addressed(span, &outgoing);
    let course = Course { client, spec, outgoing: &outgoing, limits };
    let ended = course.within_its_time(progress).await;
    tell::after_call(client, outgoing.context(), progress.sent, &ended);
    ended
}

/// An attempt, and what those before it leave to it.
struct Round<'a> {
    attempt: Attempt,
    /// What a retry is paid with, until it is sent.
    permit: Option<RetryPermit<'a>>,
    /// Whether a wrong clock was made good, which is done once a call.
    clock_corrected: bool,
}

impl<'a> Round<'a> {
    /// The first attempt at a place, of that number among all.
    fn first(number: u32) -> Self {
        Self { attempt: Attempt { number, skew: None }, permit: None, clock_corrected: false }
    }

    /// The one after it, which starts from `skew` if that is known.
    fn next(self, skew: Option<Skew>, permit: RetryPermit<'a>) -> Self {
        let Attempt { number, skew: before } = self.attempt;
        let attempt = Attempt { number: number + 1, skew: skew.or(before) };
        Self { attempt, permit: Some(permit), ..self }
    }
}

/// The attempts of one call.
struct Course<'a> {
    client: &'a Settings,
    spec: &'static OperationSpec,
    outgoing: &'a Outgoing<'a>,
    limits: CallLimits,
}

impl Course<'_> {
    async fn within_its_time(&self, progress: &mut Progress) -> Result<Answer, End> {
        let Some(limit) = self.limits.call else {
            let ended = self.wherever(progress).await;
            self.linger(&ended, Duration::MAX).await;
            return ended;
        };
        let begun = Instant::now();
        if let Ok(ended) = timeout(limit, self.wherever(progress)).await {
            self.linger(&ended, limit.saturating_sub(begun.elapsed())).await;
            return ended;
        }
        let last = progress.last.take();
        let retry = last.as_ref().and_then(|end| end.retry);
        let last = last.map(|end| end.cause);
        let waits_for = progress.waits_for;
        Err(End::new(Cause::TimedOut { limit, waits_for, last }, retry))
    }

    /// Waits before an error is told that must not be told at once.
    async fn linger(&self, ended: &Result<Answer, End>, longest: Duration) {
        if let Err(End { linger: Some(wait), .. }) = ended {
            self.client.clock.sleep(longest.min(*wait)).await;
        }
    }

    /// The attempts where the service is, and then in the region that it says the bucket is in, if that is
    /// another one.
    async fn wherever(&self, progress: &mut Progress) -> Result<Answer, End> {
        let ended = self.attempts(progress, true).await;
        let Err(end) = ended else { return ended };
        let Some(Ok(outgoing)) =
            self.region_to_try(&end).map(|region| self.outgoing.in_region(region))
        else {
            return Err(end);
        };
        trace::redirected(&outgoing);
        progress.last = Some(end);
        let Self { client, spec, limits, .. } = *self;
        let there = Course { client, spec, outgoing: &outgoing, limits };
        Box::pin(there.attempts(progress, false)).await
    }

    /// The region that the bucket is in, if the failed attempt can be sent there.
    fn region_to_try<'e>(&self, end: &'e End) -> Option<&'e str> {
        end.bucket_region.as_deref().filter(|_| !self.outgoing.is_body_used_up())
    }

    /// Attempts at one place; `may_move` says whether another may follow.
    async fn attempts(&self, progress: &mut Progress, may_move: bool) -> Result<Answer, End> {
        let Self { client, outgoing, .. } = self;
        let clock = &*client.clock;
        let adaptive = client.retries.mode == RetryMode::Adaptive;
        let shared = outgoing.retries();
        let mut round = Round::first(progress.sent + 1);
        loop {
            if adaptive {
                shared.limiter.turn(clock).await;
            }
            let number = round.attempt.number;
            let span = trace::attempt(outgoing, number);
            let (outcome, paid) =
                pin!(self.exchange(&mut round, progress)).instrument(span.clone()).await?;
            let ended = self.judge(&mut round, outcome, progress.body, &span);
            if adaptive {
                let throttled = matches!(&ended, Err(end) if end.retry == Some(Retry::Throttling));
                shared.limiter.note(throttled, clock.steady());
            }
            let mut end = match ended {
                Ok(answer) => {
                    shared.quota.reward(paid);
                    tell::after_success(client, outgoing.context(), number, &answer);
                    return Ok(answer);
                }
                Err(end) => end,
            };
            let date = end.headers().and_then(|headers| headers.get(DATE));
            let skew = date.and_then(|date| Skew::of(date, clock.now()));
            end.bucket_region = region_of_bucket(outgoing, &end);
            let next = match end.bucket_region {
                Some(_) => None,
                None => self.next(number, shared, &mut end),
            };
            let wait = next.as_ref().map(|(_, wait)| *wait);
            let moves = may_move && self.region_to_try(&end).is_some();
            let wait = wait.or(moves.then_some(Duration::ZERO));
            tell::after_failure(client, outgoing.context(), number, &end, wait);
            let Some((permit, wait)) = next else { return Err(end) };
            trace::retrying(&end, wait);
            progress.last = Some(end);
            clock.sleep(wait).await;
            round = round.next(skew, permit);
        }
    }

    /// Sends one attempt; what came of it, and what it cost. An error where it could not be sent.
    async fn exchange(
        &self,
        round: &mut Round<'_>,
        progress: &mut Progress,
    ) -> Result<(Result<Answer, TransportError>, Option<u32>), End> {
        let sent = self.begin(round.attempt, progress).await?;
        let paid = round.permit.take().map(RetryPermit::spend);
        let answered = self.answered(sent, progress);
        let outcome = match self.limits.attempt {
            None => answered.await,
            Some(limit) => timeout(limit, answered).await.unwrap_or_else(|_| {
                Err(TransportError::timeout(format!("the attempt took longer than {limit:?}")))
            }),
        };
        match outcome {
            Err(error) if error.is_unsendable() => {
                progress.sent = round.attempt.number - 1;
                Err(progress.unsent(End::new(Cause::Transport(error), None)))
            }
            outcome => Ok((outcome, paid)),
        }
    }

    /// Makes the request of one attempt, which is sent by waiting for what this gives.
    async fn begin(&self, attempt: Attempt, progress: &mut Progress) -> Result<Sent<'_>, End> {
        // There is nothing else that making a request waits for.
        progress.waits_for = WaitsFor::Credentials;
        let request = self.outgoing.request(attempt).await;
        progress.waits_for = WaitsFor::Service;
        let request = request.map_err(|reason| progress.unsent(End::not_sent(reason)))?;
        progress.sent = attempt.number;
        Ok(self.client.transport.send(request.map(|_| self.outgoing.body())))
    }

    /// The response to what is sent: whole, or without its body, where the output is to have that.
    async fn answered(
        &self,
        sent: Sent<'_>,
        progress: &mut Progress,
    ) -> Result<Answer, TransportError> {
        let (head, mut body) = sent.await?.into_parts();
        let expected = self.outgoing.expected_checksum(&head);
        if progress.body == OutputBody::Stream && head.status.is_success() {
            progress.stream = Some(expected.hold_stream(body));
            return Ok(Answer::from_parts(head, Bytes::new()));
        }
        let body = whole_body(head.status, &mut body, self.client.max_response_size).await?;
        Ok(expected.hold(Answer::from_parts(head, body)).await)
    }

    /// A success, or how it failed and how that is retried.
    fn judge(
        &self,
        round: &mut Round<'_>,
        outcome: Result<Answer, TransportError>,
        body: OutputBody,
        span: &Span,
    ) -> Result<Answer, End> {
        let Self { client, spec, outgoing, .. } = self;
        if let Ok(answer) = &outcome {
            trace::answered(span, answer);
        }
        let ended = memory::within(self.client.max_decoded_size, || {
            classify(spec, outgoing.service(), body, outcome)
        });
        let ended = ended.and_then(refuse_mismatch);
        ended.map_err(|mut end| {
            trace::failed(span, &end);
            if !round.clock_corrected && self.corrects_clock(&end) {
                round.clock_corrected = true;
                end.retry = end.retry.or(Some(Retry::Transient));
                span.in_scope(|| trace::clock_corrected(outgoing.host()));
            }
            ask_classifier(client, spec, outgoing, round.attempt.number, &mut end);
            end
        })
    }

    /// Whether the next attempt will be signed with another time, since this one was refused for its.
    fn corrects_clock(&self, end: &End) -> bool {
        let Self { client, spec, outgoing, .. } = self;
        let skews = client.skews.as_ref().filter(|_| spec.auth.may_sign());
        let Some((skews, code)) = skews.zip(end.code()) else { return false };
        let date = end.headers().and_then(|headers| headers.get(DATE));
        date.is_some_and(|date| skews.learn(outgoing.host(), code, date, client.clock.now()))
    }

    /// The wait before the next attempt, paid for, if there is one. If there is none although the
    /// failure is one that retries are for, notes why.
    fn next<'s>(
        &self,
        number: u32,
        shared: &'s ServiceRetries,
        end: &mut End,
    ) -> Option<(RetryPermit<'s>, Duration)> {
        let retry = end.retry?;
        if number >= self.outgoing.max_attempts() {
            end.gave_up = Some(GaveUp::AttemptsUsedUp);
            return None;
        }
        if self.outgoing.is_body_used_up() {
            end.gave_up = Some(GaveUp::BodyUsedUp);
            return None;
        }
        let service = self.outgoing.service();
        let jitter = self.client.clock.jitter();
        let wait = backoff(service, retry, number - 1, jitter, end.headers());
        let permit = shared.quota.take(retry);
        if permit.is_none() {
            end.gave_up = Some(GaveUp::QuotaReached);
            // Whoever polls calls again at once, whatever came of it.
            end.linger = is_long_poll(service, self.spec.name).then_some(wait);
        }
        Some((permit?, wait))
    }
}
