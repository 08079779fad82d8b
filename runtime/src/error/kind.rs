//! The kinds of failures.

use super::failure::Cause;

/// What kind of failure a call ended in, for who has to decide what to do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Members of the operation cannot be sent. Nothing was sent:
    /// [`Error::invalid_members`](super::Error::invalid_members) has the reasons.
    InvalidInput,
    /// The client lacks something, such as a region or credentials. Nothing was sent.
    NotSent,
    /// No response came: a fault of the connection, or a body that could not be read.
    NoResponse,
    /// The call's own time ran out. The service may have applied it.
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
