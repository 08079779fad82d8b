//! Sends one signed request and brings its response.

use std::error::Error;
use std::fmt;

use crate::boxed_future::BoxFuture;
use crate::stream::ByteStream;

/// Sends requests. Each is one attempt: a transport follows no redirect and retries nothing. The
/// client's limits on connecting and silence are its HTTP transport's; another one has its own.
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
    /// Sends `request` as it is and brings the response: its head, and its body as it comes.
    fn send(
        &self,
        request: http::Request<ByteStream>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, TransportError>>;
}

/// No response came, or none that can be kept.
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
    /// The connection failed or broke: the request may or may not have been received.
    pub fn new(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { source: source.into(), fault: Fault::Broken }
    }

    /// Time ran out.
    pub fn timeout(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { source: source.into(), fault: Fault::Timeout }
    }

    /// The request cannot be sent at all, now or later.
    pub fn unsendable(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { source: source.into(), fault: Fault::Unsendable }
    }

    /// The request's body could not be read to its end: the service may have received a part of it.
    pub fn body(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { source: source.into(), fault: Fault::Body }
    }

    /// The service answered, with more than is held in memory: the next response would be no smaller.
    pub(super) fn too_large(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { source: source.into(), fault: Fault::TooLarge }
    }

    /// Whether time ran out.
    pub fn is_timeout(&self) -> bool {
        self.fault == Fault::Timeout
    }

    /// Whether another attempt could end otherwise.
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
