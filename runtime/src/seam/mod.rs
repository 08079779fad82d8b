//! The seams: what a call needs from outside, each a small trait with one real implementation here.
//!
//! A test puts its own in place, by the methods of the same name on
//! [`ClientBuilder`](crate::ClientBuilder).

mod answer_body;
mod clock;
mod credentials;
mod http_transport;
mod request_url;
mod sent_body;
mod tls;
mod token;
mod transport;
mod whole_answer;

use std::future::Future;
use std::pin::Pin;

pub use clock::Clock;
pub use credentials::{Credentials, CredentialsError, ProvideCredentials};
pub use token::TokenSource;
pub use transport::{Transport, TransportError};

pub(crate) use clock::SystemClock;
pub(crate) use http_transport::{ConfigureHttp, HttpLimits, HttpTransport};
pub(crate) use tls::{Roots, roots};
pub(crate) use token::RandomTokens;
pub(crate) use whole_answer::{whole_answer, whole_body};

/// A future behind a pointer, as the seams' methods return it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
