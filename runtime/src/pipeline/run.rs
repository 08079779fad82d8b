//! One call: from its bound request to its result.

use std::pin::pin;

use bytes::Bytes;
use tracing::{Instrument, Span};

use super::amend::Amendment;
use super::attempt::Outgoing;
use super::course::{Course, Progress};
use super::end::End;
use super::settings::{CallSettings, Settings};
use super::{tell, trace};
use crate::bind::{BoundRequest, RefusedRequest};
use crate::error::Failure;
use crate::not_sent::NotSent;
use crate::response::OutputBody;
use crate::spec::OperationSpec;
use crate::stream::ByteStream;

type Answer = http::Response<Bytes>;

/// A call with a successful response.
#[derive(Debug)]
pub(crate) struct Completed {
    /// Without a body, where the output takes that as it comes.
    pub(crate) answer: Answer,
    pub(crate) stream: Option<ByteStream>,
    pub(crate) attempts: u32,
}

/// Sends `bound`, unless it was refused, until it succeeds or has failed for good.
/// The output takes a success's body as `body` says.
pub(crate) async fn run(
    client: &Settings,
    spec: &'static OperationSpec,
    bound: &Result<BoundRequest, RefusedRequest>,
    settings: &CallSettings,
    body: OutputBody,
) -> Result<Completed, Failure> {
    let bound = bound.as_ref().map_err(|refused| Failure::refused(spec.name, refused))?;
    let span = trace::call(spec);
    // Outside the future that a timeout drops, so that what came before it can still be told.
    let mut progress = Progress::of(body);
    // Pinned first: it is large, and the span would have it copied.
    let ended = pin!(call(client, spec, bound, settings, &mut progress, &span))
        .instrument(span.clone())
        .await;
    let attempts = progress.sent;
    let ended = ended.map_err(|End { cause, retry, gave_up, amendment, comparison, .. }| Failure {
        events: None,
        operation: spec.name,
        cause: *cause,
        attempts,
        token: bound.token.clone(),
        retry,
        gave_up,
        bucket_region: match amendment {
            Some(Amendment::Region(region)) => Some(region),
            _ => None,
        },
        comparison,
    });
    trace::ended(&span, attempts, ended.as_ref());
    ended.map(|answer| Completed { answer, stream: progress.stream, attempts })
}

async fn call(
    client: &Settings,
    spec: &'static OperationSpec,
    bound: &BoundRequest,
    settings: &CallSettings,
    progress: &mut Progress,
    span: &Span,
) -> Result<Answer, End> {
    if tokio::runtime::Handle::try_current().is_err() {
        let reason = "no tokio runtime: call it from a task, or inside `Runtime::block_on`";
        return Err(End::not_sent(NotSent::new(reason)));
    }
    let outgoing = Outgoing::new(client, spec, bound, settings).map_err(End::not_sent)?;
    trace::addressed(span, &outgoing);
    let course = Course { client, spec, outgoing: &outgoing, limits: settings.limits };
    let ended = course.within_its_time(progress).await;
    tell::after_call(client, outgoing.context(), progress.sent, &ended);
    ended
}
