//! The failure that the pipeline returns, without its modeled error.

use std::time::Duration;

use bytes::Bytes;

use super::comparison::Comparison;
use crate::bind::RefusedRequest;
use crate::metadata::request_id;
use crate::not_sent::NotSent;
use crate::shape::{InvalidMember, ReadError};
use crate::spec::{ErrorContent, Retry};
use crate::transport::TransportError;

/// Everything that an error contains except the modeled error.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) operation: &'static str,
    pub(crate) cause: Cause,
    pub(crate) attempts: u32,
    pub(crate) token: Option<String>,
    /// How the last attempt's failure would be retried, if it would.
    pub(crate) retry: Option<Retry>,
    /// Why it was not, although it would.
    pub(crate) gave_up: Option<GaveUp>,
    /// How many events came before, if it is of a stream of events.
    pub(crate) events: Option<u64>,
    /// The region that the bucket is in, if it failed because it is another.
    pub(crate) bucket_region: Option<String>,
    /// What was signed beside what the service expected, if it says so.
    pub(crate) comparison: Option<Box<Comparison>>,
}

/// Why a failure that retries are for was not retried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum GaveUp {
    /// All attempts were made.
    AttemptsUsedUp,
    /// The body could be read only once.
    BodyUsedUp,
    /// The retry quota had too little left.
    QuotaReached,
}

/// What went wrong.
#[derive(Debug)]
pub(crate) enum Cause {
    /// Members that cannot be sent.
    Invalid(Vec<InvalidMember>),
    /// The client lacks something; nothing was sent.
    NotSent(NotSent),
    /// No response came.
    Transport(TransportError),
    /// The call's own time ran out.
    TimedOut {
        limit: Duration,
        /// What the call waited for then.
        waits_for: WaitsFor,
        /// How the last attempt had failed.
        last: Option<Box<Cause>>,
    },
    /// The service responded with an error.
    Service(ServiceError),
    /// The service responded with a success that cannot be read.
    Unreadable { response: http::Response<Bytes>, error: ReadError },
}

/// An error of the service, judged once.
#[derive(Debug)]
pub(crate) struct ServiceError {
    pub(crate) response: http::Response<Bytes>,
    /// What the service calls it, by the name that its callers know.
    pub(crate) code: String,
    pub(crate) message: Option<String>,
    /// Whether the message is sensitive, which is known once the modeled error was read.
    pub(crate) hides_message: bool,
    /// Which of the operation's modeled errors it is.
    pub(crate) shape: Option<usize>,
    /// What the modeled error is read from.
    pub(crate) content: ErrorContent,
    /// Why the modeled error cannot be read, if it cannot.
    pub(crate) unreadable: Option<ReadError>,
}

/// What a call waits for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum WaitsFor {
    /// The credentials of its next attempt.
    Credentials,
    /// The service, or its turn to ask it.
    #[default]
    Service,
}

impl Cause {
    /// The service's last error, if that was the last response.
    pub(crate) fn last_service_error(&mut self) -> Option<&mut ServiceError> {
        match self {
            Self::Service(error) => Some(error),
            Self::TimedOut { last: Some(last), .. } => last.last_service_error(),
            _ => None,
        }
    }

    /// The last response, if there was one.
    pub(crate) fn response(&self) -> Option<&http::Response<Bytes>> {
        match self.last() {
            Self::Service(error) => Some(&error.response),
            Self::Unreadable { response, .. } => Some(response),
            _ => None,
        }
    }

    /// The request ID of the last response.
    pub(crate) fn request_id(&self) -> Option<&str> {
        let of_headers = self.response().and_then(|response| request_id(response.headers()));
        of_headers.or_else(|| self.request_id_of_document())
    }

    /// That of the document, if no header has it: some services that respond in XML have it there alone.
    pub(crate) fn request_id_of_document(&self) -> Option<&str> {
        match self.last() {
            Self::Service(error) if request_id(error.response.headers()).is_none() => {
                error.content.request_id()
            }
            _ => None,
        }
    }

    /// What the service's last response came to, if there was one.
    pub(crate) fn last(&self) -> &Self {
        match self {
            Self::TimedOut { last: Some(last), .. } => last,
            other => other,
        }
    }
}

impl Failure {
    /// The failure of a call whose members cannot all be sent.
    pub(crate) fn refused(operation: &'static str, refused: &RefusedRequest) -> Self {
        Self::of(operation, Cause::Invalid(refused.members.clone()), 0, refused.token.clone())
    }

    /// The failure of a call that retries are not for.
    pub(crate) fn of(
        operation: &'static str,
        cause: Cause,
        attempts: u32,
        token: Option<String>,
    ) -> Self {
        Self {
            operation,
            cause,
            attempts,
            token,
            retry: None,
            gave_up: None,
            events: None,
            bucket_region: None,
            comparison: None,
        }
    }

    pub(super) fn inner(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self.cause.last() {
            Cause::Transport(error) => Some(error),
            Cause::Unreadable { error, .. } => Some(error),
            Cause::NotSent(NotSent { source, .. }) => source.as_deref().map(|source| source as _),
            Cause::Service(error) => error.unreadable.as_ref().map(|error| error as _),
            Cause::Invalid(_) | Cause::TimedOut { .. } => None,
        }
    }
}
