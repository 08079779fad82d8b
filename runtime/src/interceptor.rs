//! Observe a client's calls, and add headers to their requests.
//!
//! ```
//! use aws_operation::interceptor::{AttemptEnd, CallContext, Interceptor};
//! use aws_operation::{Client, aws_operation};
//! use http::{HeaderMap, HeaderValue};
//!
//! /// Adds a trace ID to requests, and reports which ones are throttled.
//! #[derive(Debug)]
//! struct Traced(HeaderValue);
//!
//! impl Interceptor for Traced {
//!     fn before_signing(&self, _: &CallContext<'_>, _attempt: u32, headers: &mut HeaderMap) {
//!         headers.insert("x-amzn-trace-id", self.0.clone());
//!     }
//!
//!     fn after_attempt(&self, call: &CallContext<'_>, end: &AttemptEnd<'_>) {
//!         if end.status == Some(429) {
//!             println!("{} {} was throttled", call.service, call.operation);
//!         }
//!     }
//! }
//!
//! # #[aws_operation(method = "GET", path = "/things/{id}")]
//! # struct GetThing { id: String }
//! # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
//! let client = Client::builder()
//!     .region("us-east-1")
//!     .service("things")
//!     .credentials(aws_operation::Credentials::new("AKIDEXAMPLE", "secret"))
//!     .interceptor(Traced(HeaderValue::from_static("Root=1-67891233-abcdef012345678912345678")))
//!     .build()?;
//! let request = client.call(GetThing { id: "7".to_owned() }).preview().await?;
//! assert!(request.headers().contains_key("x-amzn-trace-id"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::fmt;
use std::time::Duration;

use http::HeaderMap;

use crate::transport::TransportError;

/// Observes every call of a client.
///
/// Add it with [`ClientBuilder::interceptor`](crate::ClientBuilder::interceptor). By default each
/// hook does nothing. The hooks run in the call's task, so they should not block.
pub trait Interceptor: fmt::Debug + Send + Sync {
    /// Runs before an attempt is signed. The first attempt has the number 1.
    ///
    /// `headers` is empty at first. Any header you insert is signed and sent with the request. If the
    /// request already has that header, or if the client, the signature or the connection sets it,
    /// the call fails without being sent. [`Call::preview`](crate::Call::preview) also runs this
    /// hook.
    fn before_signing(&self, call: &CallContext<'_>, attempt: u32, headers: &mut HeaderMap) {
        let _ = (call, attempt, headers);
    }

    /// Runs after an attempt, before the wait for the next one.
    ///
    /// It does not run for an attempt that is abandoned because the call timed out or its future was
    /// dropped.
    fn after_attempt(&self, call: &CallContext<'_>, end: &AttemptEnd<'_>) {
        let _ = (call, end);
    }

    /// Runs after the last attempt of a call or after its timeout, before its output is read.
    ///
    /// It does not run for a call whose members were rejected or whose future was dropped.
    fn after_call(&self, call: &CallContext<'_>, end: &CallEnd<'_>) {
        let _ = (call, end);
    }
}

/// The call that a hook runs for.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct CallContext<'a> {
    /// The service's ID, or the name set on the client.
    pub service: &'a str,
    /// The operation's name.
    pub operation: &'a str,
}

/// How an attempt ended.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct AttemptEnd<'a> {
    /// The number of the attempt, starting at 1.
    pub number: u32,
    /// The status of the response, or `None` if there was no response.
    pub status: Option<u16>,
    /// The headers of the response, if there was one.
    pub headers: Option<&'a HeaderMap>,
    /// The error's code, as in [`Error::code`](crate::Error::code). `None` for a success.
    pub code: Option<&'a str>,
    /// Why there was no response.
    pub fault: Option<&'a TransportError>,
    /// The wait until the next attempt, or `None` if there is no next attempt.
    pub retry_in: Option<Duration>,
}

/// How a call ended.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct CallEnd<'a> {
    /// How many times the request was sent.
    pub attempts: u32,
    /// Whether the service responded with a success.
    pub succeeded: bool,
    /// The status of the last response, or `None` if there was no response.
    pub status: Option<u16>,
    /// The request ID from the service.
    pub request_id: Option<&'a str>,
    /// The error's code, as in [`Error::code`](crate::Error::code).
    pub code: Option<&'a str>,
    /// Why there was no response.
    pub fault: Option<&'a TransportError>,
}
