//! The request of a call, with its signature in the URL.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{Method, Request};

use super::attempt::{Attempt, Outgoing, url};
use crate::auth::Auth;
use crate::not_sent::NotSent;
use crate::sign::Place;

/// The media type of the protocols whose requests are forms.
const FORM: &str = "application/x-www-form-urlencoded";

/// The method of a presigned request.
#[derive(Debug, Clone, Copy)]
pub(crate) enum SentAs {
    /// That of the operation.
    Declared,
    /// GET, which any HTTP client sends by the URL alone.
    Get,
}

impl Outgoing<'_> {
    /// The request with its signature in the URL, and no header that is not signed; and when it expires.
    pub(crate) async fn presigned(
        &self,
        expires: Duration,
        sent: SentAs,
    ) -> Result<(Request<Bytes>, SystemTime), NotSent> {
        self.check_presigned()?;
        let mut request = self.unsigned(Attempt { number: 1, skew: None })?;
        match sent {
            SentAs::Declared => {}
            SentAs::Get => self.turn_into_get(&mut request)?,
        }
        let signed = self.sign(&mut request, Place::Query { expires }).await?;
        let end = signed.time.checked_add(expires).unwrap_or(signed.time);
        Ok((request, signed.expiry.map_or(end, |expiry| end.min(expiry))))
    }

    /// Refuses operations that are not signed.
    pub(super) fn check_presigned(&self) -> Result<(), NotSent> {
        let reason = match self.spec.auth {
            Auth::Signed | Auth::UnsignedPayload => None,
            Auth::None => Some("an operation with `auth = none` cannot be presigned"),
            Auth::Token(scheme) => scheme.why_never_signed(),
        };
        reason.map_or(Ok(()), |reason| Err(NotSent::new(reason)))
    }

    /// Makes the form the query, as botocore does for any method.
    fn turn_into_get(&self, request: &mut Request<Bytes>) -> Result<(), NotSent> {
        if !self.spec.service.protocol.content_type.starts_with(FORM) {
            let reason = "only an operation of awsQuery or ec2Query can be presigned as a GET";
            return Err(NotSent::new(reason));
        }
        let form = std::mem::take(request.body_mut());
        let form = std::str::from_utf8(&form)
            .map_err(|error| NotSent::because("the request cannot be built", error))?;
        // Only in a form is `+` a space. One that is not is escaped in both.
        let target = [&self.address.target, "?", &form.replace('+', "%20")].concat();
        *request.uri_mut() = url(self.address.endpoint(), &target)?;
        *request.method_mut() = Method::GET;
        request.headers_mut().remove(CONTENT_TYPE);
        Ok(())
    }
}
