//! A client that sends nothing.

use aws_operation::BoxFuture;
use aws_operation::transport::{Transport, TransportError};
use aws_operation::{BuildError, ByteStream, Client, Credentials};
use bytes::Bytes;
use http::{Request, Response, StatusCode};

/// Answers every request alike, at once.
#[derive(Debug)]
pub struct Canned(Response<Bytes>);

impl Canned {
    /// An answer with this status, and this document for a body.
    #[must_use]
    pub fn new(status: StatusCode, document: impl Into<Bytes>) -> Self {
        let mut answer = Response::new(document.into());
        *answer.status_mut() = status;
        let headers = answer.headers_mut();
        for (name, value) in [
            ("content-type", "application/json"),
            ("x-amzn-requestid", "5f9ad0f4-5e0a-4a4b-9b1e-0123456789ab"),
        ] {
            headers.insert(name, http::HeaderValue::from_static(value));
        }
        Self(answer)
    }

    /// The same, with the type of an error.
    #[must_use]
    pub fn of_error(mut self, code: &'static str) -> Self {
        let code = http::HeaderValue::from_static(code);
        self.0.headers_mut().insert("x-amzn-errortype", code);
        self
    }

    /// The answer itself.
    #[must_use]
    pub fn answer(&self) -> &Response<Bytes> {
        &self.0
    }

    /// A client that is answered so.
    ///
    /// # Errors
    /// None are known: the client's settings are good.
    pub fn client(self) -> Result<Client, BuildError> {
        Client::builder()
            .region("us-west-2")
            .service("things")
            .credentials(Credentials::new(
                "AKIDEXAMPLE",
                "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
            ))
            .transport(self)
            .build()
    }
}

impl Transport for Canned {
    fn send(
        &self,
        _: Request<ByteStream>,
    ) -> BoxFuture<'_, Result<Response<ByteStream>, TransportError>> {
        Box::pin(std::future::ready(Ok(self.0.clone().map(ByteStream::from))))
    }
}
