//! Requests that others send.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;

use super::Call;
use crate::error::Error;
use crate::not_sent::NotSent;
use crate::value::Timestamp;

/// The range that services accept.
const LONGEST: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// A request with its signature in the URL, created by [`Call::presign`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Presigned {
    /// The request, which must be sent as it is.
    pub request: http::Request<Bytes>,
    /// When it expires, by the service's clock: after the time that you asked for, or with the credentials.
    pub valid_until: Timestamp,
}

/// Does not show the request, whose URL is as good as a key.
impl fmt::Debug for Presigned {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let valid_until = &self.valid_until;
        formatter
            .debug_struct("Presigned")
            .field("valid_until", valid_until)
            .finish_non_exhaustive()
    }
}

impl<T, E> Call<T, E> {
    /// Returns the request with its signature in the URL, and until when it is valid. Nothing is sent.
    ///
    /// Anyone can send the request until then. They must send it unchanged, with its method, all its headers
    /// and its body. The request is valid for `expires`, or until the credentials expire if that is sooner.
    ///
    /// The URL contains the signature, which is as good as a key for this one request, and any session
    /// token. The request's `Debug` shows both. That of [`Presigned`] shows neither.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use aws_operation::{aws_operation, Client, Credentials};
    /// # #[aws_operation(method = "GET", path = "/things/{id}")]
    /// # struct GetThing { id: String }
    /// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
    /// # let client = Client::builder()
    /// #     .region("us-east-1")
    /// #     .service("things")
    /// #     .credentials(Credentials::new("AKIDEXAMPLE", "secret"))
    /// #     .build()?;
    /// let get = client.call(GetThing { id: "a b".to_owned() });
    /// let presigned = get.presign(Duration::from_secs(3_600)).await?;
    /// let request = presigned.request;
    /// let url = request.uri().to_string();
    /// assert!(url.starts_with("https://things.us-east-1.amazonaws.com/things/a%20b?X-Amz-Algorithm="));
    /// // These are not in the URL and have to be sent with it.
    /// assert_eq!((request.method().as_str(), request.body().len()), ("GET", 0));
    /// assert_eq!(request.headers().keys().collect::<Vec<_>>(), ["host"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// # })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// Fails like [`Call::send`], with the errors that can occur before sending. It also fails if
    /// `expires` is not between 1 second and 7 days, or if the operation is declared with `auth = none`,
    /// `auth = bearer` or `auth = http_api_key(..)`.
    pub async fn presign(&self, expires: Duration) -> Result<Presigned, Error<E>> {
        if !(Duration::from_secs(1)..=LONGEST).contains(&expires) {
            let reason =
                format!("a presigned URL is valid for 1 second to 7 days, not {expires:?}");
            return Err(self.not_sent(NotSent::new(reason)));
        }
        let presigned = self.outgoing()?.presigned(expires).await;
        let (request, end) = presigned.map_err(|reason| self.not_sent(reason))?;
        Ok(Presigned { request, valid_until: end.into() })
    }
}
