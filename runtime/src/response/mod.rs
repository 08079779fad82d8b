//! What an output takes from a response outside its document: headers, the status, and the raw body.

mod encoded_header;
mod header;
mod header_list;
mod header_text;
mod output_body;
mod payload;
mod prefix_headers;
mod status;

use std::cell::Cell;
use std::fmt;

use bytes::Bytes;
use http::HeaderMap;

pub use encoded_header::EncodedHeaderOutput;
pub use header::HeaderOutput;
pub use output_body::OutputBody;
pub use payload::PayloadOutput;
pub use prefix_headers::PrefixHeadersOutput;
pub use status::StatusOutput;

use crate::stream::ByteStream;

/// A response that an output or a modeled error is read from.
#[derive(Clone, Copy)]
pub struct Response<'a> {
    whole: &'a http::Response<Bytes>,
    /// The body in place of the other one, until the output takes it.
    stream: Option<&'a Cell<ByteStream>>,
    /// Whether the message of an error is sensitive.
    hides_message: Option<&'a Cell<bool>>,
}

impl<'a> Response<'a> {
    /// A response that is in memory.
    pub(crate) fn new(whole: &'a http::Response<Bytes>) -> Self {
        Self { whole, stream: None, hides_message: None }
    }

    /// As [`Response::new`], of an error. `hides_message` is set if its message is sensitive.
    pub(crate) fn of_error(
        whole: &'a http::Response<Bytes>,
        hides_message: &'a Cell<bool>,
    ) -> Self {
        Self { hides_message: Some(hides_message), ..Self::new(whole) }
    }

    /// A response whose body comes by `stream`.
    pub(crate) fn streamed(whole: &'a http::Response<Bytes>, stream: &'a Cell<ByteStream>) -> Self {
        Self { stream: Some(stream), ..Self::new(whole) }
    }

    pub(crate) fn status(self) -> u16 {
        self.whole.status().as_u16()
    }

    pub(crate) fn headers(self) -> &'a HeaderMap {
        self.whole.headers()
    }

    pub(crate) fn body(self) -> &'a Bytes {
        self.whole.body()
    }

    /// Notes that the message is sensitive.
    pub(crate) fn hide_message(self) {
        if let Some(hides_message) = self.hides_message {
            hides_message.set(true);
        }
    }

    /// The body as it comes.
    pub(crate) fn take_stream(self) -> ByteStream {
        self.stream.map_or_else(|| self.body().clone().into(), Cell::take)
    }
}

impl fmt::Debug for Response<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Response").field("status", &self.status()).finish_non_exhaustive()
    }
}
