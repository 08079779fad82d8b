//! Watching a client's calls, and adding headers to their requests.
//!
//! ```
//! use aws_operation::interceptor::{AttemptEnd, CallContext, Interceptor};
//! use aws_operation::{Client, aws_operation};
//! use http::{HeaderMap, HeaderValue};
//!
//! /// Marks requests with the trace they belong to, and counts what is throttled.
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

/// Sees every call of the client that it is given to
/// ([`ClientBuilder::interceptor`](crate::ClientBuilder::interceptor)). Each hook does nothing by
/// default. They run in the call's task, so they should not block.
pub trait Interceptor: fmt::Debug + Send + Sync {
    /// Before an attempt (1 for the first) is signed: what is put into `headers`, which comes empty,
    /// is signed and sent with it.
    ///
    /// A header that the request has already, or that the client, the signature or the connection
    /// sets, makes the call fail unsent. [`Call::preview`](crate::Call::preview) runs this hook too.
    fn before_signing(&self, call: &CallContext<'_>, attempt: u32, headers: &mut HeaderMap) {
        let _ = (call, attempt, headers);
    }

    /// After an attempt, before the wait for the next one. Not of an attempt that is given up: by the
    /// call's timeout, or as its future is dropped.
    fn after_attempt(&self, call: &CallContext<'_>, end: &AttemptEnd<'_>) {
        let _ = (call, end);
    }

    /// After the last attempt of a call, or its timeout; before its output is read. Not of a call
    /// whose members were refused, or whose future is dropped.
    fn after_call(&self, call: &CallContext<'_>, end: &CallEnd<'_>) {
        let _ = (call, end);
    }
}

/// Which call it is.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct CallContext<'a> {
    /// The service: its id, or the name that the client gives it.
    pub service: &'a str,
    /// The operation's name.
    pub operation: &'a str,
}

/// How an attempt ended.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct AttemptEnd<'a> {
    /// Which attempt it was: 1 for the first.
    pub number: u32,
    /// The status of the response; `None` where there was none.
    pub status: Option<u16>,
    /// The headers of the response.
    pub headers: Option<&'a HeaderMap>,
    /// The error's code, as [`Error::code`](crate::Error::code) has it; `None` for a success.
    pub code: Option<&'a str>,
    /// Why there was no response.
    pub fault: Option<&'a TransportError>,
    /// How long it is until the next attempt; `None` where there is none.
    pub retry_in: Option<Duration>,
}

/// How a call ended.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct CallEnd<'a> {
    /// How many times the request was sent.
    pub attempts: u32,
    /// Whether the service answered with a success.
    pub succeeded: bool,
    /// The status of the last response; `None` where there was none.
    pub status: Option<u16>,
    /// The id that the service gave the request.
    pub request_id: Option<&'a str>,
    /// The error's code, as [`Error::code`](crate::Error::code) has it.
    pub code: Option<&'a str>,
    /// Why there was no response.
    pub fault: Option<&'a TransportError>,
}
