//! What a successful answer becomes.

use std::cell::Cell;
use std::fmt;
use std::marker::PhantomData;

use bytes::Bytes;
use http::HeaderMap;
use serde_json::Value;

use crate::error::ReadError;
use crate::protocol::Protocol;
use crate::stream::ByteStream;

/// The output of an operation, declared by [`aws_output`](crate::aws_output).
///
/// Beside declared outputs, `()` takes no note of the answer, and a JSON [`Value`] is its whole
/// document (`null` where there is none).
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read as an output",
    label = "add `#[aws_output]` to `{Self}`"
)]
pub trait Output: Sized {
    /// Whether it takes the answer's body as it comes.
    #[doc(hidden)]
    const STREAMS: bool = false;
    #[doc(hidden)]
    fn read<P: Protocol>(answer: &Answer<'_>) -> Result<Self, ReadError>;
    /// All that an operation asks of its output, in one.
    #[doc(hidden)]
    fn reader<P: Protocol>() -> OutputReader<Self> {
        OutputReader { streams: Self::STREAMS, read: Self::read::<P> }
    }
}

/// How an output is read.
#[doc(hidden)]
#[derive(Debug)]
pub struct OutputReader<T> {
    /// Whether it takes the answer's body as it comes.
    pub(crate) streams: bool,
    pub(crate) read: fn(&Answer<'_>) -> Result<T, ReadError>,
}

/// An answer whose status is a success.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub struct Answer<'a> {
    whole: &'a http::Response<Bytes>,
    /// The body in place of the other one, until the output takes it.
    stream: Option<&'a Cell<ByteStream>>,
}

impl<'a> Answer<'a> {
    /// An answer that is in memory.
    pub fn new(whole: &'a http::Response<Bytes>) -> Self {
        Self { whole, stream: None }
    }

    /// An answer whose body comes by `stream`.
    pub(crate) fn streamed(whole: &'a http::Response<Bytes>, stream: &'a Cell<ByteStream>) -> Self {
        Self { whole, stream: Some(stream) }
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

    /// The body as it comes.
    pub(crate) fn take_stream(self) -> ByteStream {
        self.stream.map_or_else(|| self.body().clone().into(), Cell::take)
    }
}

impl fmt::Debug for Answer<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Answer").field("status", &self.status()).finish_non_exhaustive()
    }
}

#[diagnostic::do_not_recommend]
impl Output for () {
    fn read<P: Protocol>(answer: &Answer<'_>) -> Result<Self, ReadError> {
        P::pass_over(answer.body())
    }
}

#[diagnostic::do_not_recommend]
impl Output for Value {
    fn read<P: Protocol>(answer: &Answer<'_>) -> Result<Self, ReadError> {
        let document = answer.body();
        if document.is_empty() { Ok(Self::Null) } else { P::read_document(document, PhantomData) }
    }
}
