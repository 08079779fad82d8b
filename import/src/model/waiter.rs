//! The waiters of an operation.

use serde_json::Value;

/// What a model says of how to wait for something.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Waiter {
    pub(crate) name: String,
    /// HTML.
    pub(crate) docs: Option<String>,
    pub(crate) delays: Delays,
    /// In the order in which they are asked.
    pub(crate) acceptors: Vec<Acceptor>,
}

/// How long to wait, in seconds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Delays {
    /// The same between all attempts, of which there are so many.
    Fixed { delay: u64, attempts: u64 },
    /// Between these.
    Growing { min: u64, max: u64 },
}

impl Delays {
    /// What Smithy assumes, and the runtime too.
    pub(crate) const MIN: u64 = 2;
    pub(crate) const MAX: u64 = 120;
}

/// What follows if an attempt is what the matcher says.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Acceptor {
    pub(crate) state: State,
    pub(crate) matcher: Matcher,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum State {
    Success,
    Failure,
    Retry,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Matcher {
    /// Any output.
    Output,
    Path(Path),
    /// Any error that the service responds with.
    Error,
    /// By its code.
    ErrorCode(String),
    /// By the name of its shape.
    ErrorShape(String),
    Status(u16),
    /// One that is not known, by its name.
    Other(String),
}

/// A JMESPath expression, and what it should give.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Path {
    pub(crate) expression: String,
    pub(crate) comparator: Comparator,
    pub(crate) expected: Value,
    /// Whether it is about `input` and `output`, instead of the output alone.
    pub(crate) of_both: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Comparator {
    Equals,
    /// Each of at least one.
    All,
    Any,
}
