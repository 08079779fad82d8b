//! The kinds of failures.

use super::failure::Cause;

/// The kind of failure that a call ended in, so that you can decide what to do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Some members of the operation cannot be sent, so nothing was sent.
    /// [`Error::invalid_members`](super::Error::invalid_members) has the reasons.
    InvalidInput,
    /// The client is missing something, such as a region or credentials. Nothing was sent.
    NotSent,
    /// There was no response, because the connection failed or a body could not be read.
    NoResponse,
    /// The call's own timeout expired. The service may have applied the call.
    TimedOut,
    /// The service responded with an error, modeled or not.
    Service,
    /// The service responded with a success that cannot be read. It has applied the call.
    Unreadable,
}

impl Cause {
    pub(super) fn kind(&self) -> ErrorKind {
        match self {
            Self::Invalid(_) => ErrorKind::InvalidInput,
            Self::NotSent(_) => ErrorKind::NotSent,
            Self::Transport(error) if error.is_unsendable() => ErrorKind::NotSent,
            Self::Transport(_) => ErrorKind::NoResponse,
            Self::TimedOut { .. } => ErrorKind::TimedOut,
            Self::Service(_) => ErrorKind::Service,
            Self::Unreadable { .. } => ErrorKind::Unreadable,
        }
    }
}
