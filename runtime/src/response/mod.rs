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

use crate::shape::ReadError;
use crate::spec::OperationSpec;
use crate::stream::ByteStream;

/// A response that an output or a modeled error is read from.
#[derive(Clone, Copy)]
pub struct Response<'a> {
    whole: &'a http::Response<Bytes>,
    /// The body in place of the other one, until the output takes it.
    stream: Option<Streamed<'a>>,
    /// Whether the message of an error is sensitive.
    hides_message: Option<&'a Cell<bool>>,
}

/// The body of a response as it comes.
#[derive(Clone, Copy)]
struct Streamed<'a> {
    body: &'a Cell<ByteStream>,
    spec: &'static OperationSpec,
    attempts: u32,
}

/// What a stream of events knows of its call, for its errors.
#[derive(Debug)]
pub(crate) struct StreamContext {
    pub(crate) spec: &'static OperationSpec,
    pub(crate) attempts: u32,
    /// Without its body.
    pub(crate) response: http::Response<Bytes>,
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

    /// The response to the last attempt of an operation, whose body comes by `stream`.
    pub(crate) fn streamed(
        whole: &'a http::Response<Bytes>,
        body: &'a Cell<ByteStream>,
        spec: &'static OperationSpec,
        attempts: u32,
    ) -> Self {
        let stream = Streamed { body, spec, attempts };
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
        self.stream.map_or_else(|| self.body().clone().into(), |stream| stream.body.take())
    }

    /// What its stream knows of the call.
    pub(crate) fn stream_context(self) -> Result<StreamContext, ReadError> {
        let Some(Streamed { spec, attempts, .. }) = self.stream else {
            return Err(ReadError::new("events are the body of a response, and of nothing else"));
        };
        Ok(StreamContext { spec, attempts, response: self.whole.clone() })
    }
}

impl fmt::Debug for Response<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Response").field("status", &self.status()).finish_non_exhaustive()
    }
}
