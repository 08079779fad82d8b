//! Sends one signed request and brings its answer.

use std::error::Error;
use std::fmt;

use bytes::Bytes;

use super::BoxFuture;

/// Sends requests. Each is one attempt: a transport follows no redirect and retries nothing. The
/// client's limits on connecting, silence and the size of answers are its HTTP transport's; another
/// one has its own.
pub trait Transport: fmt::Debug + Send + Sync {
    /// Sends `request` as it is and brings the whole answer.
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>>;
}

/// No answer came, or none that can be kept.
#[derive(Debug)]
pub struct TransportError {
    source: Box<dyn Error + Send + Sync>,
    fault: Fault,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    Broken,
    Timeout,
    Unsendable,
    TooLarge,
}

impl TransportError {
    /// The connection failed or broke: the request may or may not have been received.
    pub fn new(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { source: source.into(), fault: Fault::Broken }
    }

    /// Time ran out.
    pub fn timeout(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { source: source.into(), fault: Fault::Timeout }
    }

    /// The request cannot be sent at all, now or later.
    pub fn unsendable(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { source: source.into(), fault: Fault::Unsendable }
    }

    /// The service answered, with more than is held in memory: the next answer would be no smaller.
    pub fn too_large(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { source: source.into(), fault: Fault::TooLarge }
    }

    /// Whether time ran out.
    pub fn is_timeout(&self) -> bool {
        self.fault == Fault::Timeout
    }

    /// Whether another attempt could end otherwise.
    pub(crate) fn is_transient(&self) -> bool {
        matches!(self.fault, Fault::Broken | Fault::Timeout)
    }

    /// Whether the request never left.
    pub(crate) fn is_unsendable(&self) -> bool {
        self.fault == Fault::Unsendable
    }

    /// Whether there was an answer.
    pub(crate) fn is_too_large(&self) -> bool {
        self.fault == Fault::TooLarge
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.source.fmt(formatter)
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.source()
    }
}
