//! What the tests of several binaries, and the cases in `pass/`, have in common.

use aws_operation::{Client, Credentials, Operation};
use bytes::Bytes;

/// The signed request of an operation, as it would be sent to a service called `things`.
///
/// # Panics
/// Where the operation cannot be sent.
pub fn preview<O: Operation>(operation: O) -> http::Request<Bytes> {
    let client = Client::builder()
        .region("us-east-1")
        .service("things")
        .credentials(Credentials::new("AKIDEXAMPLE", "secret"))
        .build();
    let client = client.unwrap_or_else(|error| unreachable!("{error}"));
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let runtime = runtime.unwrap_or_else(|error| unreachable!("{error}"));
    let request = runtime.block_on(client.call(operation).preview());
    request.unwrap_or_else(|error| unreachable!("{error}"))
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
