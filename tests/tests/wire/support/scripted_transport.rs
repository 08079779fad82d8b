//! A transport that a test's own function answers for.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use aws_operation::BoxFuture;
use aws_operation::ByteStream;
use aws_operation::transport::{Transport, TransportError};
use bytes::Bytes;

/// A request to answer, with how many came before it.
type Answer = dyn Fn(usize, &http::Request<Bytes>) -> Reply + Send + Sync;

/// How one attempt ends, and after how long.
#[derive(Debug)]
pub struct Reply {
    after: Duration,
    outcome: Result<http::Response<Bytes>, TransportError>,
}

impl Reply {
    /// An answer at once.
    #[must_use]
    pub fn answer(answer: http::response::Builder, body: &str) -> Self {
        let answer = answer.body(Bytes::from(body.to_owned())).unwrap_or_default();
        Self { after: Duration::ZERO, outcome: Ok(answer) }
    }

    /// A status with an empty body, or an empty document.
    #[must_use]
    pub fn status(status: u16) -> Self {
        let body = if status < 300 { "{}" } else { "" };
        Self::answer(http::Response::builder().status(status), body)
    }

    /// An error by its code.
    #[must_use]
    pub fn error(status: u16, code: &str) -> Self {
        let answer = http::Response::builder().status(status).header("x-amzn-errortype", code);
        Self::answer(answer, "{}")
    }

    /// A connection that breaks.
    #[must_use]
    pub fn broken() -> Self {
        Self { after: Duration::ZERO, outcome: Err(TransportError::new("scripted: reset")) }
    }

    /// The same, later.
    #[must_use]
    pub fn after(self, after: Duration) -> Self {
        Self { after, ..self }
    }
}

/// Answers by a function.
#[derive(Clone)]
pub struct ScriptedTransport {
    answer: Arc<Answer>,
    count: Arc<AtomicUsize>,
}

impl ScriptedTransport {
    /// A transport that answers by `answer`.
    pub fn new(
        answer: impl Fn(usize, &http::Request<Bytes>) -> Reply + Send + Sync + 'static,
    ) -> Self {
        Self { answer: Arc::new(answer), count: Arc::default() }
    }

    /// How many requests there have been.
    #[must_use]
    pub fn count(&self) -> usize {
        self.count.load(Ordering::Relaxed)
    }
}

impl fmt::Debug for ScriptedTransport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ScriptedTransport").field("count", &self.count).finish()
    }
}

impl Transport for ScriptedTransport {
    fn send(
        &self,
        request: http::Request<ByteStream>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, TransportError>> {
        let request = request.map(|body| body.as_bytes().cloned().unwrap_or_default());
        let before = self.count.fetch_add(1, Ordering::Relaxed);
        let Reply { after, outcome } = (self.answer)(before, &request);
        Box::pin(async move {
            if !after.is_zero() {
                tokio::time::sleep(after).await;
            }
            outcome.map(|answer| answer.map(ByteStream::from))
        })
    }
}
