//! The limits on silence that a call has for itself.

use std::time::Duration;

/// How long the service may be silent during one attempt, in place of the client's limit.
///
/// A request has it among its [`extensions`](http::Request::extensions) if its call sets it with
/// [`Call::read_timeout`](crate::Call::read_timeout). The client's own transport goes by it, and yours can, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReadTimeout(pub Duration);

/// How long the service may be silent between the events of an [`EventStream`](crate::EventStream), in place of the
/// read timeout. A request for events has it among its [`extensions`](http::Request::extensions).
///
/// It is 15 minutes, unless the call sets its [`read_timeout`](crate::Call::read_timeout).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EventTimeout(pub Duration);

impl EventTimeout {
    /// A model may think for minutes before it goes on.
    pub(crate) const USUAL: Self = Self(Duration::from_secs(15 * 60));
}
