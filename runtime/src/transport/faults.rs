//! Faults of the HTTP client. They name the host, so that a mistyped endpoint is visible.

use std::error::Error;
use std::fmt;
use std::io;
use std::time::Duration;

use http::Uri;

use super::TransportError;
use super::proxies::Proxy;

/// The host, and the port that is not the usual one: never a user or password. With a proxy it may be the
/// proxy that is at fault.
fn host(uri: &Uri, proxy: Option<&Proxy>) -> String {
    let host = uri.host().unwrap_or_default();
    let host = uri.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"));
    proxy.map_or_else(|| host.clone(), |proxy| format!("{host} through {proxy}"))
}

/// For so long nothing was sent and nothing came.
pub(super) fn silent(uri: &Uri, proxy: Option<&Proxy>, read_timeout: Duration) -> TransportError {
    let host = host(uri, proxy);
    TransportError::timeout(format!("{host}: no data for {read_timeout:?} (`read_timeout`)"))
}

/// The HTTP client could not connect, within `limit` if that is known.
pub(super) fn unconnected(
    uri: &Uri,
    proxy: Option<&Proxy>,
    limit: Option<Duration>,
    error: reqwest::Error,
) -> TransportError {
    if !error.is_timeout() || is_of_the_system(&error) {
        return failed(uri, proxy, error);
    }
    let (host, within) = (host(uri, proxy), limit.map(|limit| format!(" within {limit:?}")));
    let within = within.unwrap_or_default();
    TransportError::timeout(format!("{host}: not connected{within} (`connect_timeout`)"))
}

/// Whether the operating system gave up, which has limits of its own.
fn is_of_the_system(error: &reqwest::Error) -> bool {
    let mut source = error.source();
    while let Some(error) = source {
        let io = error.downcast_ref::<io::Error>();
        if io.is_some_and(|error| error.raw_os_error().is_some()) {
            return true;
        }
        source = error.source();
    }
    false
}

/// The HTTP client could not bring a response.
pub(super) fn failed(uri: &Uri, proxy: Option<&Proxy>, error: reqwest::Error) -> TransportError {
    let timeout = error.is_timeout();
    // The rest of the URL holds labels and queries, which may be sensitive.
    let error = FromHost { host: host(uri, proxy), error: error.without_url() };
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
