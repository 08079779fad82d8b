//! The trait that sends one signed request and returns its response.

use std::error::Error;
use std::fmt;

use crate::boxed_future::BoxFuture;
use crate::stream::ByteStream;

/// Sends requests, each of which is one attempt of a call.
///
/// A transport must not follow redirects or retry. The client's limits on connecting and on silence
/// apply to its HTTP transport only. Your own transport needs its own limits. The one that a call sets is with the
/// request: [`ReadTimeout`](super::ReadTimeout).
///
/// ```
/// use aws_operation::transport::{Transport, TransportError};
/// use aws_operation::{BoxFuture, ByteStream, Client, Credentials, aws_operation};
///
/// /// Responds to every request with a name.
/// #[derive(Debug)]
/// struct Named(&'static str);
///
/// impl Transport for Named {
///     fn send(
///         &self,
///         request: http::Request<ByteStream>,
///     ) -> BoxFuture<'_, Result<http::Response<ByteStream>, TransportError>> {
///         assert_eq!(request.body().as_bytes().map(|body| body.len()), Some(0));
///         Box::pin(async { Ok(http::Response::new(format!(r#"{{"name":"{}"}}"#, self.0).into())) })
///     }
/// }
///
/// # #[aws_operation(method = "GET", path = "/things/{id}")]
/// # struct GetThing { id: String }
/// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
/// let client = Client::builder()
///     .region("us-east-1")
///     .service("things")
///     .credentials(Credentials::new("AKIDEXAMPLE", "secret"))
///     .transport(Named("seven"))
///     .build()?;
/// assert_eq!(client.send(GetThing { id: "7".to_owned() }).await?["name"], "seven");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait Transport: fmt::Debug + Send + Sync {
    /// Sends `request` unchanged and returns the response, whose body can be a stream.
    fn send(
        &self,
        request: http::Request<ByteStream>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, TransportError>>;
}

/// An error that a transport returns if there is no response, or none that can be used.
#[derive(Debug)]
pub struct TransportError {
    source: Box<dyn Error + Send + Sync>,
    fault: Fault,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    Broken,
    Timeout,
    Unsendable,
    Body,
    TooLarge,
}

impl TransportError {
    /// Creates an error for a connection that failed or broke. The request may have been received.
    pub fn new(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { source: source.into(), fault: Fault::Broken }
    }

    /// Creates an error for a timeout.
    pub fn timeout(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { source: source.into(), fault: Fault::Timeout }
    }

    /// Creates an error for a request that can never be sent.
    pub fn unsendable(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { source: source.into(), fault: Fault::Unsendable }
    }

    /// Creates an error for a request body that could not be read to its end. The service may have
    /// received a part of it.
    pub fn body(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { source: source.into(), fault: Fault::Body }
    }

    /// Creates an error for a response that is too large to hold in memory. Another attempt would not
    /// help.
    pub(super) fn too_large(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { source: source.into(), fault: Fault::TooLarge }
    }

    /// Whether a timeout expired.
    pub fn is_timeout(&self) -> bool {
        self.fault == Fault::Timeout
    }

    /// Whether another attempt could succeed.
    pub(crate) fn is_transient(&self) -> bool {
        matches!(self.fault, Fault::Broken | Fault::Timeout)
    }

    /// Whether the request never left.
    pub(crate) fn is_unsendable(&self) -> bool {
        self.fault == Fault::Unsendable
    }

    /// Whether the caller's body is at fault.
    pub(crate) fn is_of_body(&self) -> bool {
        self.fault == Fault::Body
    }

    /// Whether there was a response.
    pub(crate) fn is_too_large(&self) -> bool {
        self.fault == Fault::TooLarge
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.source.fmt(formatter)
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.source()
    }
}
