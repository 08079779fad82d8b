//! The compression of a request's body.

use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, HeaderValue};
use http::{HeaderMap, Request};

use super::attempt::Outgoing;
use crate::not_sent::NotSent;
use crate::stream::{Compressor, ReplayableBody};

impl Outgoing<'_> {
    /// The body that is sent, which is another than the bound one once that was compressed.
    pub(super) fn sent_body(&self) -> &ReplayableBody {
        self.compressed.get().map_or(&self.bound.body, |body| body)
    }

    /// What compresses the body, if anything does. As in botocore, a stream is compressed whatever its length.
    pub(super) fn compressor(&self) -> Option<&'static Compressor> {
        let compressor = self.spec.compressor?;
        let settings = self.client.compression;
        // Nothing is not compressed, even if all is to be.
        let least = u64::from(settings.min_size.max(1));
        let is_large = || self.bound.body.length() >= Some(least);
        (!settings.is_disabled && (self.bound.has_stream || is_large())).then_some(compressor)
    }

    /// Replaces the body by a compressed one, which is made once for all attempts.
    pub(super) async fn compress(
        &self,
        compressor: &'static Compressor,
        request: &mut Request<Bytes>,
    ) -> Result<(), NotSent> {
        if self.compressed.get().is_none() {
            let body = (compressor.of_request)(&self.bound.body).await;
            let body =
                body.map_err(|error| NotSent::because("the body cannot be compressed", error))?;
            self.compressed.get_or_init(|| Box::new(body));
        }
        *request.body_mut() = self.sent_body().as_bytes().cloned().unwrap_or_default();
        let headers = request.headers_mut();
        // A member that is this header says how long the body was.
        headers.remove(CONTENT_LENGTH);
        let encodings = encodings(headers, compressor.encoding)
            .map_err(|error| NotSent::because("the request cannot be built", error))?;
        headers.insert(CONTENT_ENCODING, encodings);
        Ok(())
    }
}

/// The encodings of the operation, in their order, and the last one.
fn encodings(
    headers: &HeaderMap,
    last: &str,
) -> Result<HeaderValue, http::header::InvalidHeaderValue> {
    let before = headers.get_all(CONTENT_ENCODING).into_iter().map(HeaderValue::as_bytes);
    let all: Vec<_> = before.chain([last.as_bytes()]).collect();
    HeaderValue::from_bytes(&all.join(&b", "[..]))
}
