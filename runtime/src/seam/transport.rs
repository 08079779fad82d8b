//! Sends one signed request and brings its answer.

use std::error::Error;
use std::fmt;

use bytes::Bytes;

use super::BoxFuture;

/// Sends requests. Each is one attempt: a transport follows no redirect and retries nothing.
pub trait Transport: fmt::Debug + Send + Sync {
    /// Sends `request` as it is and brings the whole answer.
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>>;
}

/// No answer came.
#[derive(Debug)]
pub struct TransportError {
    source: Box<dyn Error + Send + Sync>,
    timeout: bool,
    unsent: bool,
}

impl TransportError {
    /// The connection failed or broke: the request may or may not have been received.
    pub fn new(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { source: source.into(), timeout: false, unsent: false }
    }

    /// Time ran out.
    pub fn timeout(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { timeout: true, ..Self::new(source) }
    }

    /// The request cannot be sent at all, now or later.
    pub fn unsendable(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { unsent: true, ..Self::new(source) }
    }

    /// Whether time ran out.
    pub fn is_timeout(&self) -> bool {
        self.timeout
    }

    /// Whether another attempt could end otherwise.
    pub(crate) fn is_transient(&self) -> bool {
        !self.unsent
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
