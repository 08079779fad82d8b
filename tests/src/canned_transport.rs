//! A transport that sends nothing: it keeps the requests and answers from a list.

use std::sync::{Arc, Mutex, PoisonError};

use aws_operation::BoxFuture;
use aws_operation::ByteStream;
use aws_operation::transport::{Transport, TransportError};
use bytes::Bytes;

/// How one attempt ends.
#[derive(Debug, Clone)]
pub enum Canned {
    /// The service answers.
    Answer(http::Response<Bytes>),
    /// The connection is refused.
    ConnectError,
    /// No answer comes in time.
    ReadTimeout,
}

/// Answers from a list, one for each attempt; the last one again once the list is used up.
#[derive(Debug, Clone)]
pub struct CannedTransport(Arc<Exchanges>);

#[derive(Debug)]
struct Exchanges {
    canned: Vec<Canned>,
    requests: Mutex<Vec<http::Request<Bytes>>>,
}

impl CannedTransport {
    /// A transport with these answers. With none at all, every attempt is a refused connection.
    #[must_use]
    pub fn new(canned: Vec<Canned>) -> Self {
        Self(Arc::new(Exchanges { canned, requests: Mutex::default() }))
    }

    /// A transport that always answers 200 with an empty object.
    #[must_use]
    pub fn content() -> Self {
        Self::new(vec![Canned::Answer(http::Response::new(Bytes::from_static(b"{}")))])
    }

    /// The requests so far, in the order sent.
    #[must_use]
    pub fn requests(&self) -> Vec<http::Request<Bytes>> {
        self.0.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn exchange(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let mut requests = self.0.requests.lock().unwrap_or_else(PoisonError::into_inner);
        let canned = self.0.canned.get(requests.len()).or(self.0.canned.last());
        requests.push(request);
        match canned {
            Some(Canned::Answer(answer)) => Ok(answer.clone()),
            Some(Canned::ReadTimeout) => Err(TransportError::timeout("canned: read timed out")),
            Some(Canned::ConnectError) | None => Err(TransportError::new("canned: refused")),
        }
    }
}

impl Transport for CannedTransport {
    fn send(
        &self,
        request: http::Request<ByteStream>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, TransportError>> {
        let request = request.map(|body| body.as_bytes().cloned().unwrap_or_default());
        let answer = self.exchange(request).map(|answer| answer.map(ByteStream::from));
        Box::pin(std::future::ready(answer))
    }
}
