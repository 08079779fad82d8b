//! The transport, which sends signed requests. By default a client uses HTTP.
//!
//! A test can set its own with [`ClientBuilder::transport`](crate::ClientBuilder::transport).

mod connections;
mod faults;
mod http_transport;
mod proxies;
#[cfg(test)]
mod proxies_tests;
mod read_timeout;
mod request_url;
mod response_body;
mod sent_body;
mod tls;
#[expect(clippy::module_inception, reason = "the trait is what the room is named for")]
mod transport;
mod whole_body;

pub use read_timeout::{EventTimeout, ReadTimeout};
pub use transport::{Transport, TransportError};

pub(crate) use http_transport::{ConfigureHttp, HttpLimits, HttpSettings, HttpTransport};
pub(crate) use proxies::Proxies;
pub(crate) use tls::{Roots, roots};
pub(crate) use whole_body::whole_body;
