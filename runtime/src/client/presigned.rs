//! Requests that others send.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;

use super::Call;
use crate::error::Error;
use crate::not_sent::NotSent;
use crate::pipeline::SentAs;
use crate::value::Timestamp;

/// The range that services accept.
const LONGEST: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// A request with its signature in the URL, created by [`Call::presign`] or [`Call::presign_get`].
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
        self.presigned(expires, SentAs::Declared).await
    }

    /// Returns the request as a GET with all its parameters and its signature in the URL, for an operation of
    /// awsQuery or ec2Query, such as those of STS, RDS and EC2.
    ///
    /// By [`Call::presign`] such a request is a POST with a form. As a GET it has no body, so the URL is all
    /// that others need, in addition to the headers that you add with [`Call::header`]. botocore's
    /// `generate_presigned_url` does the same with `HttpMethod='GET'`.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # use aws_operation::{Client, Credentials};
    /// # #[cfg(feature = "xml")]
    /// # mod example {
    /// use aws_operation::{AwsQuery, aws_operation, aws_service};
    ///
    /// #[aws_service(id = "STS", endpoint_prefix = "sts", protocol = AwsQuery, version = "2011-06-15")]
    /// pub struct Sts;
    ///
    /// #[aws_operation(service = Sts, output = ())]
    /// pub struct GetCallerIdentity;
    /// # }
    ///
    /// # #[cfg(feature = "xml")]
    /// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
    /// # use example::GetCallerIdentity;
    /// # let client = Client::builder()
    /// #     .region("us-east-1")
    /// #     .credentials(Credentials::new("AKIDEXAMPLE", "secret"))
    /// #     .build()?;
    /// let call = client.call(GetCallerIdentity);
    /// let presigned = call.presign_get(Duration::from_secs(60)).await?;
    /// let url = presigned.request.uri().to_string();
    /// let expected = "https://sts.us-east-1.amazonaws.com/?Action=GetCallerIdentity&Version=2011-06-15&X-Amz-";
    /// assert!(url.starts_with(expected));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// # })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// Fails like [`Call::presign`], and for an operation of another protocol.
    pub async fn presign_get(&self, expires: Duration) -> Result<Presigned, Error<E>> {
        self.presigned(expires, SentAs::Get).await
    }

    async fn presigned(&self, expires: Duration, sent: SentAs) -> Result<Presigned, Error<E>> {
        self.check_expires("URL", expires)?;
        let presigned = self.outgoing()?.presigned(expires, sent).await;
        let (request, end) = presigned.map_err(|reason| self.not_sent(reason))?;
        Ok(Presigned { request, valid_until: end.into() })
    }

    /// Refuses times that services do not take.
    pub(super) fn check_expires(&self, what: &str, expires: Duration) -> Result<(), Error<E>> {
        if (Duration::from_secs(1)..=LONGEST).contains(&expires) {
            return Ok(());
        }
        let reason = format!("a presigned {what} is valid for 1 second to 7 days, not {expires:?}");
        Err(self.not_sent(NotSent::new(reason)))
    }
}
