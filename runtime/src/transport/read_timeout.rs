//! The limit on silence that a call has for itself.

use std::time::Duration;

/// How long the service may be silent during one attempt, in place of the client's limit.
///
/// A request has it among its [`extensions`](http::Request::extensions) if its call sets it with
/// [`Call::read_timeout`](crate::Call::read_timeout). The client's own transport goes by it, and yours can, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReadTimeout(pub Duration);
