//! The error of a failed call.

mod comparison;
mod display;
mod failure;
mod kind;

use std::fmt;

use bytes::Bytes;

pub use kind::ErrorKind;

pub(crate) use comparison::{CANONICAL_REQUEST, Compared, Comparison};
#[cfg(feature = "env")]
pub(crate) use display::chain;
pub(crate) use display::one_line;
pub(crate) use failure::{Cause, Failure, GaveUp, ServiceError, WaitsFor};

use crate::declared::Unmodeled;
use crate::shape::InvalidMember;
use crate::spec::Retry;

/// The error of a failed call.
///
/// The call was rejected before it was sent, got no response, got an error response, or got a
/// response that cannot be read.
///
/// [`Display`](fmt::Display) writes one line with what you need to act on the failure:
///
/// ```text
/// UpdateStreamingImage failed: ResourceNotFoundException: no image "abc" (404, request id 5f3c…, 1 attempt)
/// ```
///
/// If a service refused the signature, and says what it expected, `{:#}` adds this beside what the client
/// signed, and marks the first difference:
///
/// ```text
/// GetThing failed: SignatureDoesNotMatch: The request signature we calculated… (403, 1 attempt)
/// The service did not expect what the client signed (-: the client, +: the service).
/// canonical request:
///     GET
///   - /things/a%2520b
///   + /things/a%20b
///               ^
/// …
/// ```
///
/// The session token and the values of sensitive members are hidden there, too.
///
/// `E` is the operation's enum of modeled errors, and [`Error::modeled`] returns the actual one. An
/// `Error` is the size of one pointer.
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

    /// Returns the modeled error, if the service responded with one that `E` declares and that can be
    /// read.
    pub fn modeled(&self) -> Option<&E> {
        self.0.modeled.as_ref()
    }

    /// Returns the modeled error like [`Error::modeled`], but by value.
    pub fn into_modeled(self) -> Option<E> {
        self.0.modeled
    }

    /// Returns the kind of failure, which says whether the call was sent and how far it got.
    pub fn kind(&self) -> ErrorKind {
        self.0.failure.cause.kind()
    }

    /// Returns the error's code from the service, without its namespace, whether or not it is modeled.
    ///
    /// If the response has no code, this is the HTTP status as text.
    pub fn code(&self) -> Option<&str> {
        match self.0.failure.cause.last() {
            Cause::Service(error) => Some(&error.code),
            _ => None,
        }
    }

    /// Returns the service's message unchanged. It can be long and contain line breaks.
    pub fn message(&self) -> Option<&str> {
        match self.0.failure.cause.last() {
            Cause::Service(error) => error.message.as_deref(),
            _ => None,
        }
    }

    /// This error, without the secrets that were sent: the service may repeat them.
    #[cfg(feature = "env")]
    pub(crate) fn without(mut self, secrets: &[&str]) -> Self {
        if let Some(error) = self.0.failure.cause.last_service_error() {
            for secret in secrets.iter().filter(|secret| !secret.is_empty()) {
                for text in [&mut error.code].into_iter().chain(&mut error.message) {
                    *text = text.replace(secret, "<hidden>");
                }
            }
        }
        self
    }

    /// Returns the HTTP status of the last response, or `None` if there was no response.
    pub fn status(&self) -> Option<u16> {
        Some(self.raw()?.status().as_u16())
    }

    /// Returns the request ID, which AWS support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.0.failure.cause.request_id()
    }

    /// Returns how many times the request was sent, or 0 if it was never sent.
    pub fn attempts(&self) -> u32 {
        self.0.failure.attempts
    }

    /// Whether the call was not retried only because it had no attempts left.
    pub fn is_max_attempts_reached(&self) -> bool {
        self.0.failure.gave_up == Some(GaveUp::AttemptsUsedUp)
    }

    /// Whether the call was not retried only because its body is a one-shot
    /// [`ByteStream`](crate::ByteStream), which cannot be sent again.
    pub fn is_body_used_up(&self) -> bool {
        self.0.failure.gave_up == Some(GaveUp::BodyUsedUp)
    }

    /// Whether the call was not retried only because the retry quota of the service was used up.
    ///
    /// This happens if most of this client's calls to the service fail.
    pub fn is_retry_quota_reached(&self) -> bool {
        self.0.failure.gave_up == Some(GaveUp::QuotaReached)
    }

    /// Returns how many events came before, if this is the error of an [`EventStream`](crate::EventStream).
    pub fn events(&self) -> Option<u64> {
        self.0.failure.events
    }

    /// Returns the idempotency token of the call, whether you set it or it was filled in.
    ///
    /// You can safely send the same operation again with this token, even if you do not know whether
    /// this call was applied.
    pub fn idempotency_token(&self) -> Option<&str> {
        self.0.failure.token.as_deref()
    }

    /// Returns the last raw response, whether or not it could be parsed.
    pub fn raw(&self) -> Option<&http::Response<Bytes>> {
        self.0.failure.cause.response()
    }

    /// Returns the members that cannot be sent. The slice is empty if the call failed for another reason.
    pub fn invalid_members(&self) -> &[InvalidMember] {
        match &self.0.failure.cause {
            Cause::Invalid(members) => members,
            _ => &[],
        }
    }

    /// Returns the underlying error, if there is one.
    ///
    /// It comes from the transport, from reading the response, or from finding credentials.
    /// [`Display`](fmt::Display) already includes it and its sources.
    pub fn inner(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.failure.inner()
    }

    /// Whether a timeout expired: that of the call, of an attempt or of the connection.
    pub fn is_timeout(&self) -> bool {
        match &self.0.failure.cause {
            Cause::TimedOut { .. } => true,
            Cause::Transport(error) => error.is_timeout(),
            _ => false,
        }
    }

    /// Whether the service throttled the call.
    pub fn is_throttling(&self) -> bool {
        matches!(self.0.failure.retry, Some(Retry::Throttling))
    }

    /// Whether the failure is retryable, so the same call may succeed later.
    pub fn is_retryable(&self) -> bool {
        self.0.failure.retry.is_some() || self.is_timeout()
    }
}

impl<E> fmt::Display for Error<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.failure.fmt(formatter)?;
        match &self.0.failure.comparison {
            Some(comparison) if formatter.alternate() => write!(formatter, "\n{comparison}"),
            _ => Ok(()),
        }
    }
}

/// `{:?}` is the line of [`Display`](fmt::Display), since Rust prints an error that `main` returns with
/// `{:?}`. `{:#?}` adds the modeled error and the other details. Neither shows the response's body, which
/// may contain sensitive values.
impl<E: fmt::Debug> fmt::Debug for Error<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !formatter.alternate() {
            return fmt::Display::fmt(self, formatter);
        }
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

/// Has no `source()`, because [`Display`](fmt::Display) already includes the causes. Otherwise, code
/// that prints an error with its sources would print them twice.
impl<E: fmt::Debug> std::error::Error for Error<E> {}
