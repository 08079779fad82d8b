//! Faults of the HTTP client. They name the host, so that a mistyped endpoint is visible.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use http::Uri;

use super::TransportError;

/// The host, and the port that is not the usual one: never a user or password.
fn host(uri: &Uri) -> String {
    let host = uri.host().unwrap_or_default();
    uri.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

/// For so long nothing was sent and nothing came.
pub(super) fn silent(uri: &Uri, read_timeout: Duration) -> TransportError {
    let host = host(uri);
    TransportError::timeout(format!("{host}: no data for {read_timeout:?} (`read_timeout`)"))
}

/// The HTTP client could not bring a response.
pub(super) fn failed(uri: &Uri, error: reqwest::Error) -> TransportError {
    let timeout = error.is_timeout();
    // The rest of the URL holds labels and queries, which may be sensitive.
    let error = FromHost { host: host(uri), error: error.without_url() };
    if timeout { TransportError::timeout(error) } else { TransportError::new(error) }
}

/// An error, and the host that it came from.
#[derive(Debug)]
struct FromHost {
    host: String,
    error: reqwest::Error,
}

impl fmt::Display for FromHost {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.host, self.error)
    }
}

impl Error for FromHost {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.error.source()
    }
}
