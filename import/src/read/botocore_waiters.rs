//! Reads botocore's waiters-2.json.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use crate::model::{Acceptor, Comparator, Delays, Matcher, Path, State, Waiter};

#[derive(Deserialize)]
struct RawWaiters {
    waiters: BTreeMap<String, RawWaiter>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RawWaiter {
    operation: String,
    description: Option<String>,
    delay: u64,
    max_attempts: u64,
    acceptors: Vec<RawAcceptor>,
}

#[derive(Deserialize)]
struct RawAcceptor {
    state: RawState,
    matcher: String,
    expected: Value,
    #[serde(default)]
    argument: String,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum RawState {
    Success,
    Failure,
    Retry,
}

impl From<RawState> for State {
    fn from(raw: RawState) -> Self {
        match raw {
            RawState::Success => Self::Success,
            RawState::Failure => Self::Failure,
            RawState::Retry => Self::Retry,
        }
    }
}

/// The waiters of each operation, by its name.
pub(super) fn read(json: &[u8]) -> serde_json::Result<BTreeMap<String, Vec<Waiter>>> {
    let read: RawWaiters = serde_json::from_slice(json)?;
    let mut waiters: BTreeMap<String, Vec<Waiter>> = BTreeMap::new();
    for (name, raw) in read.waiters {
        let acceptors = raw.acceptors.into_iter().map(RawAcceptor::read);
        let waiter = Waiter {
            name,
            docs: raw.description.filter(|docs| !docs.is_empty()),
            delays: Delays::Fixed { delay: raw.delay, attempts: raw.max_attempts },
            acceptors: acceptors.collect(),
        };
        waiters.entry(raw.operation).or_default().push(waiter);
    }
    Ok(waiters)
}

impl RawAcceptor {
    fn read(self) -> Acceptor {
        let Self { state, matcher, expected, argument } = self;
        let path = |comparator| {
            let expected = expected.clone();
            Matcher::Path(Path { expression: argument, comparator, expected, of_both: false })
        };
        let status = || expected.as_u64().and_then(|status| u16::try_from(status).ok());
        let matcher = match (matcher.as_str(), &expected) {
            ("path", _) => path(Comparator::Equals),
            ("pathAll", _) => path(Comparator::All),
            ("pathAny", _) => path(Comparator::Any),
            ("error", Value::Bool(true)) => Matcher::Error,
            ("error", Value::Bool(false)) => Matcher::Output,
            ("error", Value::String(code)) => Matcher::ErrorCode(code.clone()),
            ("status", _) => match status() {
                Some(status) => Matcher::of_status(status),
                None => Matcher::Other(matcher),
            },
            _ => Matcher::Other(matcher),
        };
        Acceptor { state: state.into(), matcher }
    }
}

impl Matcher {
    /// An output has a status of success.
    fn of_status(status: u16) -> Self {
        if (200..300).contains(&status) { Self::Output } else { Self::Status(status) }
    }
}
