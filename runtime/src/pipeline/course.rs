//! The attempts of one call.

use std::pin::pin;
use std::time::Duration;

use bytes::Bytes;
use http::header::DATE;
use tokio::time::{Instant, timeout};
use tracing::{Instrument, Span};

use super::amend::Amendment;
use super::attempt::{Attempt, Outgoing};
use super::classify::{ask_classifier, classify};
use super::end::End;
use super::settings::{CallLimits, Settings};
use super::skew::Skew;
use super::{tell, trace};
use crate::boxed_future::BoxFuture;
use crate::error::{Cause, GaveUp, WaitsFor};
use crate::memory;
use crate::response::OutputBody;
use crate::retry::{RetryMode, RetryPermit, ServiceRetries, backoff, is_long_poll};
use crate::spec::{OperationSpec, Retry};
use crate::stream::ByteStream;
use crate::transport::{EventTimeout, ReadTimeout, TransportError, whole_body};

type Answer = http::Response<Bytes>;

/// A request on its way.
type Sent<'a> = BoxFuture<'a, Result<http::Response<ByteStream>, TransportError>>;

/// How far a call has got.
pub(super) struct Progress {
    /// How many attempts were sent.
    pub(super) sent: u32,
    /// What the call waits for.
    waits_for: WaitsFor,
    /// How the last one failed.
    last: Option<End>,
    /// What the output takes a success's body as.
    body: OutputBody,
    /// That body, if it is read as it comes, once there is a success.
    pub(super) stream: Option<ByteStream>,
}

impl Progress {
    pub(super) fn of(body: OutputBody) -> Self {
        Self { sent: 0, waits_for: WaitsFor::default(), last: None, body, stream: None }
    }

    /// How the call failed if an attempt could not be sent. If an earlier attempt
    /// failed, its result says more than the reason why this one was not sent.
    fn unsent(&mut self, end: End) -> End {
        self.last.take().unwrap_or(end)
    }
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
    /// The first attempt of a course, of that number among all.
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
pub(super) struct Course<'a> {
    pub(super) client: &'a Settings,
    pub(super) spec: &'static OperationSpec,
    pub(super) outgoing: &'a Outgoing<'a>,
    pub(super) limits: CallLimits,
}

impl Course<'_> {
    pub(super) async fn within_its_time(&self, progress: &mut Progress) -> Result<Answer, End> {
        let Some(limit) = self.limits.call else {
            let ended = self.with_amendment(progress).await;
            self.linger(&ended, Duration::MAX).await;
            return ended;
        };
        let begun = Instant::now();
        if let Ok(ended) = timeout(limit, self.with_amendment(progress)).await {
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

    /// The attempts, and then those with what they lacked.
    async fn with_amendment(&self, progress: &mut Progress) -> Result<Answer, End> {
        let ended = self.attempts(progress, true).await;
        let Err(end) = ended else { return ended };
        let Some(amendment) = self.amendment_to_try(&end).cloned() else { return Err(end) };
        let Ok(amended) = self.outgoing.amended(&amendment) else { return Err(end) };
        trace::amended(&amended, &amendment);
        progress.last = Some(end);
        let Self { client, spec, limits, .. } = *self;
        let course = Course { client, spec, outgoing: &amended, limits };
        let ended = Box::pin(course.attempts(progress, false)).await;
        if ended.is_ok() {
            amended.remember(&amendment);
        }
        ended
    }

    /// What the failed attempt lacked, if it can be sent again.
    fn amendment_to_try<'e>(&self, end: &'e End) -> Option<&'e Amendment> {
        end.amendment.as_ref().filter(|_| !self.outgoing.is_body_used_up())
    }

    /// Attempts that differ in nothing but their time; `may_amend` says whether others may follow.
    async fn attempts(&self, progress: &mut Progress, may_amend: bool) -> Result<Answer, End> {
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
            end.amendment = outgoing.amendment(&end);
            let next = match end.amendment {
                Some(_) => None,
                None => self.next(number, shared, &mut end),
            };
            let wait = next.as_ref().map(|(_, wait)| *wait);
            let amends = may_amend && self.amendment_to_try(&end).is_some();
            let wait = wait.or(amends.then_some(Duration::ZERO));
            tell::after_failure(client, outgoing.context(), number, &end, wait);
            let Some((permit, wait)) = next else {
                end.comparison = outgoing.compare_signed(&end).await;
                return Err(end);
            };
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
        let mut request = request.map(|_| self.outgoing.body());
        let own = self.outgoing.own_read_timeout();
        if let Some(limit) = own {
            request.extensions_mut().insert(ReadTimeout(limit));
        }
        if progress.body == OutputBody::Events {
            let limit = own.map_or(EventTimeout::USUAL, EventTimeout);
            request.extensions_mut().insert(limit);
        }
        Ok(self.client.transport.send(request))
    }

    /// The response to what is sent: whole, or without its body, where the output is to have that.
    async fn answered(
        &self,
        sent: Sent<'_>,
        progress: &mut Progress,
    ) -> Result<Answer, TransportError> {
        let (head, mut body) = sent.await?.into_parts();
        let expected = self.outgoing.expected_checksum(&head);
        if progress.body.is_streamed() && head.status.is_success() {
            progress.stream = Some(match expected {
                Some(expected) => expected.hold_stream(body),
                None => body,
            });
            return Ok(Answer::from_parts(head, Bytes::new()));
        }
        let body = whole_body(head.status, &mut body, self.client.max_response_size).await?;
        let mut answer = Answer::from_parts(head, body);
        if let Some(expected) = expected {
            // Boxed: few responses have one, and all calls would be larger by it.
            Box::pin(expected.hold(&mut answer)).await;
        }
        Ok(answer)
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
        ended.map_err(|mut end| {
            trace::failed(span, &end);
            if !round.clock_corrected && self.corrects_clock(&end) {
                round.clock_corrected = true;
                end.retry = end.retry.or(Some(Retry::Transient));
                span.in_scope(|| trace::clock_corrected(outgoing));
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

    /// The wait before the next attempt, and what pays for it. If the failure can be retried, but no attempt
    /// follows, it notes why.
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
            // A program that polls calls again at once, also after an error.
            end.linger = is_long_poll(service, self.spec.name).then_some(wait);
        }
        Some((permit?, wait))
    }
}
