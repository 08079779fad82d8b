//! What can go wrong with a call, and the whole story of it.

mod display;
mod failure;
mod kind;

use std::fmt;

use bytes::Bytes;

pub use kind::ErrorKind;

#[cfg(feature = "env")]
pub(crate) use display::chain;
pub(crate) use failure::{Cause, Failure, GaveUp, NotSent, ServiceError, WaitsFor};

use crate::declared::Unmodeled;
use crate::shape::InvalidMember;
use crate::spec::Retry;

/// A call that failed: refused before it was sent, never answered, answered with an error, or
/// answered with something that cannot be read.
///
/// One line of [`Display`](fmt::Display) is meant for a person who has to act on it:
///
/// ```text
/// UpdateStreamingImage failed: ResourceNotFoundException: no image "abc" (404, request id 5f3c…, 1 attempt)
/// ```
///
/// `E` is the operation's enum of modeled errors; [`Error::modeled`] gives the one it was. The
/// error is one pointer wide.
///
/// ```
/// # use aws_operation::{aws_operation, Client};
/// # #[aws_operation(method = "GET", path = "/things/{id}")]
/// # struct GetThing { id: String }
/// # async fn run(client: Client) {
/// match client.send(GetThing { id: "7".to_owned() }).await {
///     Ok(thing) => println!("{thing}"),
///     Err(error) if error.status() == Some(404) => println!("no such thing"),
///     Err(error) if error.is_retryable() => println!("later, with token {:?}", error.idempotency_token()),
///     Err(error) => eprintln!("{error}"),
/// }
/// # }
/// ```
pub struct Error<E = Unmodeled>(Box<Inner<E>>);

struct Inner<E> {
    failure: Failure,
    modeled: Option<E>,
}

impl<E> Error<E> {
    pub(crate) fn new(failure: Failure, modeled: Option<E>) -> Self {
        Self(Box::new(Inner { failure, modeled }))
    }

    /// The modeled error, if the service answered with one that `E` knows and that can be read.
    pub fn modeled(&self) -> Option<&E> {
        self.0.modeled.as_ref()
    }

    /// As [`Error::modeled`], by value.
    pub fn into_modeled(self) -> Option<E> {
        self.0.modeled
    }

    /// What kind of failure it was: whether the call was sent, and how far it came.
    pub fn kind(&self) -> ErrorKind {
        self.0.failure.cause.kind()
    }

    /// The error's code as the service gave it, modeled or not, without its namespace. Of an
    /// response that gave none, the status as text.
    pub fn code(&self) -> Option<&str> {
        match self.0.failure.cause.last() {
            Cause::Service(error) => Some(&error.code),
            _ => None,
        }
    }

    /// What the service said, as it said it. May hold line breaks and be long.
    pub fn message(&self) -> Option<&str> {
        match self.0.failure.cause.last() {
            Cause::Service(error) => error.message.as_deref(),
            _ => None,
        }
    }

    /// The HTTP status of the last response; `None` where there was none.
    pub fn status(&self) -> Option<u16> {
        Some(self.raw()?.status().as_u16())
    }

    /// The id that the service gave the request, which its support asks for.
    pub fn request_id(&self) -> Option<&str> {
        crate::metadata::request_id(self.raw()?.headers())
    }

    /// How many times the request was sent; 0 where it never was.
    pub fn attempts(&self) -> u32 {
        self.0.failure.attempts
    }

    /// Whether the failure would have been retried, had the call had another attempt.
    pub fn is_max_attempts_reached(&self) -> bool {
        self.0.failure.gave_up == Some(GaveUp::AttemptsUsedUp)
    }

    /// Whether the failure would have been retried, had the body not been a
    /// [`ByteStream`](crate::ByteStream) that can be read but once.
    pub fn is_body_used_up(&self) -> bool {
        self.0.failure.gave_up == Some(GaveUp::BodyUsedUp)
    }

    /// Whether the failure would have been retried, had the retry quota of the service not been used
    /// up: most calls of this client to it fail.
    pub fn is_retry_quota_reached(&self) -> bool {
        self.0.failure.gave_up == Some(GaveUp::QuotaReached)
    }

    /// The idempotency token of the call, given or filled in. Sending the same operation again with
    /// this token is safe even where the outcome of this call is not known.
    pub fn idempotency_token(&self) -> Option<&str> {
        self.0.failure.token.as_deref()
    }

    /// The last response as it came, whatever could be made of it.
    pub fn raw(&self) -> Option<&http::Response<Bytes>> {
        self.0.failure.cause.response()
    }

    /// The members that cannot be sent; empty unless the call was refused for them.
    pub fn invalid_members(&self) -> &[InvalidMember] {
        match &self.0.failure.cause {
            Cause::Invalid(members) => members,
            _ => &[],
        }
    }

    /// The error below this one, if there is one: the transport's, that of reading the response, or that of
    /// finding credentials. The line of [`Display`](fmt::Display) tells it and its sources.
    pub fn inner(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.failure.inner()
    }

    /// Whether time ran out: the call's, an attempt's or the connection's.
    pub fn is_timeout(&self) -> bool {
        match &self.0.failure.cause {
            Cause::TimedOut { .. } => true,
            Cause::Transport(error) => error.is_timeout(),
            _ => false,
        }
    }

    /// Whether the service asked to be called less.
    pub fn is_throttling(&self) -> bool {
        matches!(self.0.failure.retry, Some(Retry::Throttling))
    }

    /// Whether the same call may succeed later: the failure is one that retries are for.
    pub fn is_retryable(&self) -> bool {
        self.0.failure.retry.is_some() || self.is_timeout()
    }
}

impl<E> fmt::Display for Error<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.failure.fmt(formatter)
    }
}

/// The line of [`Display`](fmt::Display), and the facts beside it; never the response's body, which
/// may hold what is sensitive.
impl<E: fmt::Debug> fmt::Debug for Error<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Error")
            .field("story", &self.to_string())
            .field("modeled", &self.modeled())
            .field("code", &self.code())
            .field("status", &self.status())
            .field("request_id", &self.request_id())
            .field("attempts", &self.attempts())
            .field("idempotency_token", &self.idempotency_token())
            .finish_non_exhaustive()
    }
}

/// Without a `source()`: the line tells the causes already, and what shows an error with its sources
/// would tell them twice.
impl<E: fmt::Debug> std::error::Error for Error<E> {}
