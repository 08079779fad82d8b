//! A failure without its modeled error: what the pipeline ends in.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use serde::de;

use super::member::{InvalidMember, Segment, path_text};
use super::modeled::Retry;
use crate::seam::TransportError;

/// Everything an error tells but the modeled one.
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
}

/// Why a failure that retries are for was not retried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum GaveUp {
    /// All attempts were made.
    AttemptsUsedUp,
    /// The body could be read but once.
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
    /// No answer came.
    Transport(TransportError),
    /// The call's own time ran out.
    TimedOut {
        limit: Duration,
        /// Whether that was while its credentials were waited for.
        without_credentials: bool,
        /// How the last attempt had failed.
        last: Option<Box<Cause>>,
    },
    /// The service answered with an error.
    Service {
        answer: http::Response<Bytes>,
        /// What the service calls it, by the name that its callers know.
        code: String,
        /// The name of its shape.
        shape: String,
        message: Option<String>,
    },
    /// The service answered with a success that cannot be read.
    Unreadable { answer: http::Response<Bytes>, error: ReadError },
}

/// What the client lacks.
#[derive(Debug)]
pub(crate) struct NotSent {
    pub(crate) reason: String,
    pub(crate) source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl NotSent {
    /// For a reason that says it all.
    pub(crate) fn new(reason: impl Into<String>) -> Self {
        Self { reason: reason.into(), source: None }
    }

    /// For a reason with one of its own.
    pub(crate) fn because(
        reason: &str,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self { reason: reason.to_owned(), source: Some(source.into()) }
    }
}

impl Cause {
    /// What the service's last answer came to, where there was one.
    pub(crate) fn last(&self) -> &Self {
        match self {
            Self::TimedOut { last: Some(last), .. } => last,
            other => other,
        }
    }
}

impl Failure {
    /// The failure of a call that retries are not for.
    pub(crate) fn of(
        operation: &'static str,
        cause: Cause,
        attempts: u32,
        token: Option<String>,
    ) -> Self {
        Self { operation, cause, attempts, token, retry: None, gave_up: None }
    }

    pub(super) fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self.cause.last() {
            Cause::Transport(error) => Some(error),
            Cause::Unreadable { error, .. } => Some(error),
            Cause::NotSent(NotSent { source, .. }) => source.as_deref().map(|source| source as _),
            Cause::Invalid(_) | Cause::TimedOut { .. } | Cause::Service { .. } => None,
        }
    }
}

/// A document or header that is not what was declared.
#[derive(Debug)]
pub struct ReadError {
    path: String,
    problem: String,
}

impl ReadError {
    pub(crate) fn new(path: &[Segment], problem: impl fmt::Display) -> Self {
        Self { path: path_text(path), problem: without_value(&problem.to_string()) }
    }

    #[doc(hidden)]
    pub fn of_stub() -> Self {
        Self::new(&[], "the declaration has a mistake")
    }
}

/// serde shows the value that did not fit, which may be sensitive: of `invalid type: string "…",
/// expected i32`, only what kind of value it was is kept.
fn without_value(problem: &str) -> String {
    let starts = ["invalid type: ", "invalid value: "];
    let invalid = starts.into_iter().find_map(|start| Some((start, problem.strip_prefix(start)?)));
    let parts = invalid.and_then(|(start, rest)| Some((start, rest.rsplit_once(", expected ")?)));
    let Some((start, (found, expected))) = parts else { return problem.to_owned() };
    let kind = found.split(['"', '`']).next().unwrap_or_default().trim_end();
    format!("{start}{kind}, expected {expected}")
}

/// Where in the document, and what is wrong there; never the value that was there.
impl fmt::Display for ReadError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() {
            formatter.write_str(&self.problem)
        } else {
            write!(formatter, "`{}`: {}", self.path, self.problem)
        }
    }
}

impl std::error::Error for ReadError {}

impl de::Error for ReadError {
    fn custom<T: fmt::Display>(problem: T) -> Self {
        Self::new(&[], problem)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_that_does_not_fit_is_not_shown() {
        for (said, shown) in [
            (
                r#"invalid type: string "a, expected b", expected i32 at line 1"#,
                "invalid type: string, expected i32 at line 1",
            ),
            ("invalid value: integer `5`, expected u8", "invalid value: integer, expected u8"),
            ("invalid type: map, expected a string", "invalid type: map, expected a string"),
            ("EOF while parsing a string", "EOF while parsing a string"),
        ] {
            assert_eq!(ReadError::new(&[], said).to_string(), shown);
        }
    }
}
