//! What several test binaries have in common.

pub mod any_bytes;
pub mod anything;
pub mod anything_in_xml;
pub mod beside_ciborium;
pub mod beside_serde;
mod canned_transport;
pub mod cbor;
mod deviation;
mod fixed_clock;
mod fixed_tokens;
pub mod overheard;
pub mod wide;

use aws_operation::{Client, Credentials, Error, ErrorOf, Operation};
use bytes::Bytes;
pub use canned_transport::{Canned, CannedTransport};
pub use deviation::Deviation;
pub use fixed_clock::FixedClock;
pub use fixed_tokens::FixedTokens;

/// What can go wrong in a test, in words.
pub type Problem = Box<dyn std::error::Error + Send + Sync>;

/// The signed request of an operation, as it would be sent to a service called `things`.
///
/// # Panics
/// Where the operation cannot be sent.
pub fn preview<O: Operation>(operation: O) -> http::Request<Bytes> {
    previewed(operation).unwrap_or_else(|error| unreachable!("{error}"))
}

/// Why an operation cannot be sent.
///
/// # Panics
/// Where it can.
pub fn refused<O: Operation>(operation: O) -> String {
    match previewed(operation) {
        Ok(_) => unreachable!("it can be sent"),
        Err(error) => error,
    }
}

fn previewed<O: Operation>(operation: O) -> Result<http::Request<Bytes>, String> {
    let client = Client::builder()
        .region("us-east-1")
        .service("things")
        .credentials(Credentials::new("AKIDEXAMPLE", "secret"))
        .build();
    let client = client.unwrap_or_else(|error| unreachable!("{error}"));
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let runtime = runtime.unwrap_or_else(|error| unreachable!("{error}"));
    runtime.block_on(client.call(operation).preview()).map_err(|error| error.to_string())
}

/// What an operation makes of a response.
///
/// # Errors
/// If the response is an error, or cannot be read.
///
/// # Panics
/// If there is no client.
pub fn received<O: Operation>(
    operation: O,
    response: http::Response<Bytes>,
) -> Result<O::Output, Error<ErrorOf<O>>> {
    let client = Client::builder()
        .region("us-east-1")
        .credentials(Credentials::new("AKIDEXAMPLE", "secret"))
        .transport(CannedTransport::new(vec![Canned::Answer(response)]))
        .max_attempts(1)
        .build();
    let client = client.unwrap_or_else(|error| unreachable!("{error}"));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build();
    let runtime = runtime.unwrap_or_else(|error| unreachable!("{error}"));
    runtime.block_on(client.send(operation))
}

/// The path and query of an operation's request.
///
/// # Panics
/// As [`preview`].
pub fn target<O: Operation>(operation: O) -> String {
    let request = preview(operation);
    request.uri().path_and_query().map(ToString::to_string).unwrap_or_default()
}

/// The body of an operation's request.
///
/// # Panics
/// As [`preview`].
pub fn body<O: Operation>(operation: O) -> String {
    String::from_utf8_lossy(preview(operation).body()).into_owned()
}

/// The README's programs compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
