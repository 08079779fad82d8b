//! Makes a call of any operation, and tells what came of it without its types.

use std::fmt::Debug;
use std::pin::Pin;

use aws_operation::{Client, Error, Metadata, Operation, OperationError};
use bytes::Bytes;

/// What came of a call.
pub struct Answered {
    pub end: Result<Success, Failure>,
}

/// An output, compared with the expected one.
pub struct Success {
    pub metadata: Metadata,
    pub output: Compared,
}

/// An error, as [`Error`] tells it.
pub struct Failure {
    pub code: Option<String>,
    pub message: Option<String>,
    pub status: Option<u16>,
    pub request_id: Option<String>,
    pub attempts: u32,
    pub token: Option<String>,
    pub raw: Option<http::Response<Bytes>>,
    /// The path of each member that was refused, and why.
    pub invalid: Vec<(String, String)>,
    pub is_retryable: bool,
    pub is_timeout: bool,
    pub is_max_attempts_reached: bool,
    /// The line for people.
    pub told: String,
    pub modeled: Option<Modeled>,
}

/// A modeled error, compared with the expected one.
pub struct Modeled {
    /// Its variant.
    pub variant: String,
    pub compared: Compared,
}

/// How a value compares with the expected one: what differs, if anything does.
pub type Compared = Result<(), String>;

/// Calls `operation`, and compares what it becomes.
pub fn call<O>(
    client: &Client,
    operation: O,
    output: fn(&O::Output) -> Compared,
    error: fn(&O::Error) -> Compared,
) -> Answered
where
    O: Operation + Send + 'static,
    O::Output: Send + 'static,
    O::Error: Debug,
{
    let call = client.call(operation).send_with_metadata();
    let end = block_on(Box::pin(async move {
        match call.await {
            Ok((ours, metadata)) => Ok(Success { metadata, output: output(&ours) }),
            Err(ours) => Err(failure(&ours, error)),
        }
    }));
    Answered { end }
}

/// Nothing is asked of the value.
pub fn anything<T>(_: &T) -> Compared {
    Ok(())
}

/// No value was expected.
pub fn none<T: Debug>(ours: &T) -> Compared {
    Err(format!("{ours:?} was not expected"))
}

/// Compares by `==`, or by text where a NaN equals nothing.
pub fn same<T: PartialEq + Debug>(ours: &T, expected: &T) -> Compared {
    let (shown, wanted) = (format!("{ours:?}"), format!("{expected:?}"));
    if ours == expected || (shown == wanted && shown.contains("NaN")) {
        Ok(())
    } else {
        Err(format!("{wanted} was expected, we have {shown}"))
    }
}

fn failure<E: OperationError + Debug>(error: &Error<E>, compare: fn(&E) -> Compared) -> Failure {
    let text = |text: Option<&str>| text.map(str::to_owned);
    Failure {
        code: text(error.code()),
        message: text(error.message()),
        status: error.status(),
        request_id: text(error.request_id()),
        attempts: error.attempts(),
        token: text(error.idempotency_token()),
        raw: error.raw().cloned(),
        invalid: error
            .invalid_members()
            .iter()
            .map(|member| (member.path().to_owned(), member.problem().to_owned()))
            .collect(),
        is_retryable: error.is_retryable(),
        is_timeout: error.is_timeout(),
        is_max_attempts_reached: error.is_max_attempts_reached(),
        told: error.to_string(),
        modeled: error.modeled().map(|modeled| Modeled {
            variant: variant(&format!("{modeled:?}")),
            compared: compare(modeled),
        }),
    }
}

/// The variant's name, by which its `Debug` begins.
fn variant(shown: &str) -> String {
    shown.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default().to_owned()
}

fn block_on<T>(call: Pin<Box<dyn Future<Output = T>>>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    runtime.unwrap_or_else(|error| unreachable!("{error}")).block_on(call)
}
