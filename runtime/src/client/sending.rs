//! The future of a call.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use super::reading::Reading;
use crate::BoxFuture;
use crate::bind::{BoundRequest, RefusedRequest};
use crate::error::{Error, Failure};
use crate::pipeline::{CallSettings, Completed, Settings, run};
use crate::response::OutputBody;
use crate::spec::OperationSpec;
use crate::stack::with_room;

/// The future that [`Client::send`](super::Client::send) returns.
///
/// It holds only the bound request, so it is `Send`, `Unpin` and `'static` whatever the operation is.
/// Nothing is sent before it is polled. If you drop it, the call is abandoned.
#[must_use = "a call is sent when you await it"]
pub struct Sending<T, E> {
    ended: BoxFuture<'static, Ended>,
    reading: Reading<T, E>,
}

impl<T, E> Sending<T, E> {
    pub(super) fn new(ended: BoxFuture<'static, Ended>, reading: Reading<T, E>) -> Self {
        Self { ended, reading }
    }
}

impl<T, E> Future for Sending<T, E> {
    type Output = Result<T, Error<E>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let (ended, bound) = ready!(with_room(|| self.ended.as_mut().poll(context)));
        Poll::Ready(self.reading.read(ended, bound).map(|(output, _)| output))
    }
}

impl<T, E> fmt::Debug for Sending<T, E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operation = self.reading.spec.name;
        formatter.debug_struct("Sending").field("operation", &operation).finish_non_exhaustive()
    }
}

/// How a call ended, and the request that was sent.
pub(crate) type Ended = (Result<Completed, Failure>, Result<BoundRequest, RefusedRequest>);

/// Sends a call. Boxed and of no operation's type, so that it is compiled once, and not with each
/// operation that is called.
pub(super) fn send(
    client: Arc<Settings>,
    spec: &'static OperationSpec,
    bound: Result<BoundRequest, RefusedRequest>,
    settings: CallSettings,
    body: OutputBody,
) -> BoxFuture<'static, Ended> {
    Box::pin(async move {
        let ended = run(&client, spec, &bound, &settings, body).await;
        (ended, bound)
    })
}
