//! The body of a request on its way into the HTTP client.

use std::fmt;
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body, Frame, SizeHint};
use tokio::task::yield_now;
use tokio::time::{Instant, sleep};

use crate::stream::ByteStream;

/// How much the HTTP client gets at once. If it asks for more, it has sent the part before.
const PART: usize = 64 << 10;

/// A body of at least so many bytes, or of an unknown length, waits a moment after the head.
const LARGE: u64 = 1 << 20;

/// How long a large body waits for a refusal.
const MOMENT: Duration = Duration::from_millis(5);

/// A body that tells how far it has got.
///
/// A service may refuse a request by its head, and close the connection. If the HTTP client is about to
/// write then, it sees a broken connection and not the response. So a large body first waits a moment, and
/// lets the client look for a response between its parts.
pub(super) struct SentBody {
    stream: ByteStream,
    /// What is waited for before the next part.
    pause: Option<Pin<Box<dyn Future<Output = ()> + Send + Sync>>>,
    /// What was taken of the stream and not given yet.
    part: Bytes,
    progress: Arc<Progress>,
}

/// How far a body has got.
pub(super) struct Progress(Mutex<State>);

struct State {
    /// When a part was last asked for.
    last: Instant,
    /// Why there is no further part.
    error: Option<io::Error>,
}

impl SentBody {
    /// The body for the HTTP client, and what it tells; nothing of one that is a single part.
    pub(super) fn of(stream: ByteStream) -> (reqwest::Body, Option<Arc<Progress>>) {
        // If the caller gave another length, the bytes are counted while they are sent.
        let is_whole = |bytes: &Bytes| stream.length() == u64::try_from(bytes.len()).ok();
        let bytes = stream.as_bytes().filter(|bytes| bytes.len() <= PART && is_whole(bytes));
        if let Some(bytes) = bytes {
            return (bytes.clone().into(), None);
        }
        let progress = Arc::new(Progress(Mutex::new(State { last: Instant::now(), error: None })));
        let is_large = stream.length().is_none_or(|length| length >= LARGE);
        let pause = is_large.then(|| Box::pin(sleep(MOMENT)) as Pin<Box<_>>);
        let body = Self { stream, pause, part: Bytes::new(), progress: Arc::clone(&progress) };
        (reqwest::Body::wrap(body), Some(progress))
    }
}

impl Progress {
    pub(super) fn last(&self) -> Instant {
        self.with(|state| state.last)
    }

    /// Why the body could not be read, where that is so.
    pub(super) fn take_error(&self) -> Option<io::Error> {
        self.with(|state| state.error.take())
    }

    fn with<T>(&self, act: impl FnOnce(&mut State) -> T) -> T {
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Body for SentBody {
    type Data = Bytes;
    type Error = Unread;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Unread>>> {
        let Self { stream, pause, part, progress } = self.get_mut();
        progress.with(|state| state.last = Instant::now());
        if let Some(waiting) = pause {
            ready!(waiting.as_mut().poll(context));
            *pause = None;
        }
        if part.is_empty() {
            match ready!(Pin::new(stream).poll_next(context)) {
                Some(Ok(next)) => *part = next,
                Some(Err(error)) => {
                    progress.with(|state| state.error = Some(error));
                    return Poll::Ready(Some(Err(Unread)));
                }
                None => return Poll::Ready(None),
            }
        }
        let given = part.split_to(part.len().min(PART));
        *pause = Some(Box::pin(yield_now()));
        Poll::Ready(Some(Ok(Frame::data(given))))
    }

    fn is_end_stream(&self) -> bool {
        self.size_hint().exact() == Some(0)
    }

    fn size_hint(&self) -> SizeHint {
        let waiting = u64::try_from(self.part.len()).unwrap_or(u64::MAX);
        let length = self.stream.length().map(|rest| rest.saturating_add(waiting));
        length.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// Ends a request whose body cannot be read; [`Progress`] has the reason.
#[derive(Debug)]
pub(super) struct Unread;

impl fmt::Display for Unread {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the request's body cannot be read")
    }
}

impl std::error::Error for Unread {}
