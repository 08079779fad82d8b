//! Reads Smithy's trait [`waitable`](https://smithy.io/2.0/additional-specs/waiters.html).

use serde::Deserialize;
use serde_json::Value;

use super::botocore_waiters::RawState;
use super::entries::Entries;
use super::smithy_raw::RawTraits;
use crate::error::Error;
use crate::model::{Acceptor, Comparator, Delays, Matcher, Path, Waiter};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RawWaiter {
    documentation: Option<String>,
    acceptors: Vec<RawAcceptor>,
    min_delay: Option<u64>,
    max_delay: Option<u64>,
}

#[derive(Deserialize)]
struct RawAcceptor {
    state: RawState,
    /// A union.
    matcher: Entries<Value>,
}

#[derive(Deserialize)]
struct RawPath {
    path: String,
    expected: String,
    comparator: String,
}

/// The waiters of an operation with these traits.
pub(super) fn read(traits: &RawTraits) -> Result<Vec<Waiter>, Error> {
    let Some(waitable) = traits.get("smithy.waiters#waitable") else { return Ok(Vec::new()) };
    let read = Entries::<RawWaiter>::deserialize(waitable).map_err(Error::Json)?;
    let waiters = read.0.into_iter().map(|(name, raw)| {
        let acceptors = raw
            .acceptors
            .into_iter()
            .map(|raw| Ok(Acceptor { state: raw.state.into(), matcher: matcher(raw.matcher)? }));
        let acceptors: serde_json::Result<Vec<_>> = acceptors.collect();
        let (min, max) =
            (raw.min_delay.unwrap_or(Delays::MIN), raw.max_delay.unwrap_or(Delays::MAX));
        Ok(Waiter {
            name,
            docs: raw.documentation,
            delays: Delays::Growing { min, max },
            acceptors: acceptors.map_err(Error::Json)?,
        })
    });
    waiters.collect()
}

fn matcher(Entries(raw): Entries<Value>) -> serde_json::Result<Matcher> {
    let Some((kind, value)) = raw.into_iter().next() else {
        return Ok(Matcher::Other(String::new()));
    };
    Ok(match (kind.as_str(), value) {
        ("output", value) => path(value, false)?,
        ("inputOutput", value) => path(value, true)?,
        ("success", Value::Bool(true)) => Matcher::Output,
        ("success", Value::Bool(false)) => Matcher::Error,
        ("errorType", Value::String(name)) => Matcher::ErrorShape(super::local(&name).to_owned()),
        _ => Matcher::Other(kind),
    })
}

fn path(value: Value, of_both: bool) -> serde_json::Result<Matcher> {
    let RawPath { path: expression, expected, comparator } = serde_json::from_value(value)?;
    let (comparator, expected) = match comparator.as_str() {
        "stringEquals" => (Comparator::Equals, expected.into()),
        // As text, like every expected value.
        "booleanEquals" => (Comparator::Equals, Value::Bool(expected == "true")),
        "allStringEquals" => (Comparator::All, expected.into()),
        "anyStringEquals" => (Comparator::Any, expected.into()),
        _ => return Ok(Matcher::Other(comparator)),
    };
    Ok(Matcher::Path(Path { expression, comparator, expected, of_both }))
}
