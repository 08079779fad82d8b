//! The request of a call, with its signature in the URL.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::Request;

use super::attempt::{Attempt, Outgoing};
use crate::auth::Auth;
use crate::not_sent::NotSent;
use crate::sign::Place;

impl Outgoing<'_> {
    /// The request with its signature in the URL, and no header that is not signed; and when it expires.
    pub(crate) async fn presigned(
        &self,
        expires: Duration,
    ) -> Result<(Request<Bytes>, SystemTime), NotSent> {
        let reason = match self.spec.auth {
            Auth::Signed | Auth::UnsignedPayload => None,
            Auth::None => Some("an operation with `auth = none` cannot be presigned"),
            Auth::Token(scheme) => scheme.why_never_signed(),
        };
        if let Some(reason) = reason {
            return Err(NotSent::new(reason));
        }
        let mut request = self.unsigned(Attempt { number: 1, skew: None })?;
        let signed = self.sign(&mut request, Place::Query { expires }).await?;
        let end = signed.time.checked_add(expires).unwrap_or(signed.time);
        Ok((request, signed.expiry.map_or(end, |expiry| end.min(expiry))))
    }
}
