//! Streams of bytes, which do not have to fit into memory.

mod checked;
mod checksums;
#[cfg(feature = "compression")]
pub mod compression;
mod compressor;
mod file;
mod hash;
mod replay;
#[cfg(test)]
mod tests;

use std::fmt;
use std::io;
use std::path::Path;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use crate::value::Blob;
use file::FileReader;

pub(crate) use checksums::{BODY_CHECKSUMS, BodyChecksums};
pub(crate) use compressor::CompressionSettings;
pub use compressor::Compressor;
pub(crate) use hash::PayloadHash;
pub(crate) use replay::ReplayableBody;

/// A payload as a stream of bytes, which is sent or received in chunks.
///
/// As the payload of an operation it is sent. As the payload of an output it is received: it is not
/// held in memory, and its size is not limited.
///
/// Bytes in memory, and a file, can be sent again if an attempt fails. A stream from
/// [`ByteStream::from_stream`] cannot: once an attempt has read from it, the call is not retried.
///
/// ```
/// use aws_operation::{ByteStream, Client, Credentials, aws_operation, aws_output};
///
/// #[aws_operation(method = "PUT", path = "/things/{id}", auth = unsigned_payload)]
/// struct PutThing {
///     id: String,
///     #[aws(payload)]
///     content: ByteStream,
/// }
///
/// #[aws_output]
/// struct GetThingOutput {
///     #[aws(payload)]
///     content: ByteStream,
/// }
///
/// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
/// let put = PutThing { id: "7".to_owned(), content: "all of it".into() };
/// # let client = Client::builder().region("eu-west-1").service("things");
/// # let client = client.credentials(Credentials::new("AKIDEXAMPLE", "secret")).build()?;
/// assert_eq!(client.call(put).preview().await?.headers()["content-length"], "9");
///
/// let mut content = ByteStream::from("an object's");
/// let mut length = 0;
/// while let Some(part) = content.next().await {
///     length += part?.len();
/// }
/// assert_eq!(length, 11);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct ByteStream {
    source: Source,
    /// How many bytes are still to come, where that is known.
    remaining: Option<u64>,
}

enum Source {
    Whole(Bytes),
    File(FileReader),
    /// Behind a mutex that is never locked, for the sake of `Sync`.
    Once(Mutex<Parts>),
}

type Parts = Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>;

impl ByteStream {
    /// Creates a one-shot stream from another stream.
    ///
    /// Set its length with [`ByteStream::with_length`] if you know it. Otherwise it is sent with chunked
    /// transfer encoding, which not every service accepts.
    pub fn from_stream<S, B, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        Self::of_parts(Box::pin(IoParts(Box::pin(stream))), None)
    }

    /// Creates a stream of a file's content. The file is read while it is sent, and again for each
    /// attempt.
    ///
    /// # Errors
    /// Fails if the file does not exist or cannot be read. It also fails outside a tokio runtime.
    pub async fn from_path(path: impl AsRef<Path>) -> io::Result<Self> {
        let (reader, length) = FileReader::of(path.as_ref().into()).await?;
        Ok(Self { source: Source::File(reader), remaining: Some(length) })
    }

    /// Sets the number of bytes, which is sent as the content length.
    ///
    /// If the stream has more or fewer bytes, the call fails.
    #[must_use]
    pub fn with_length(mut self, bytes: u64) -> Self {
        self.remaining = Some(bytes);
        self
    }

    /// Returns how many bytes are still to come, if that is known.
    pub fn length(&self) -> Option<u64> {
        self.remaining
    }

    /// Returns the bytes that are still to come, if they are in memory.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.source {
            Source::Whole(bytes) => Some(bytes),
            Source::File(_) | Source::Once(_) => None,
        }
    }

    /// Returns the next chunk, which is never empty, or `None` at the end or after an error.
    ///
    /// # Errors
    /// Fails if the file cannot be read, if the connection breaks, or if the number of bytes does not
    /// match the length.
    pub async fn next(&mut self) -> Option<io::Result<Bytes>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Collects the whole stream into memory, whatever its size.
    ///
    /// # Errors
    /// Fails like [`ByteStream::next`].
    pub async fn collect(mut self) -> io::Result<Bytes> {
        if let Source::Whole(bytes) = &mut self.source
            && self.remaining == Some(length_of(bytes))
        {
            return Ok(std::mem::take(bytes));
        }
        let mut whole = Vec::new();
        while let Some(part) = self.next().await {
            whole.extend_from_slice(&part?);
        }
        Ok(whole.into())
    }

    /// A stream of `parts`, with `length` bytes if that is known.
    pub(crate) fn of_parts(parts: Parts, length: Option<u64>) -> Self {
        Self { source: Source::Once(Mutex::new(parts)), remaining: length }
    }

    /// Checks a part against the length.
    fn counted(&mut self, part: Bytes) -> io::Result<Bytes> {
        if let Some(remaining) = &mut self.remaining {
            *remaining = remaining
                .checked_sub(length_of(&part))
                .ok_or_else(|| io::Error::other("it is longer than its declared length"))?;
        }
        Ok(part)
    }

    /// Checks the end against the length.
    fn ended(&self) -> Option<io::Result<Bytes>> {
        let missing = self.remaining.filter(|remaining| *remaining > 0)?;
        let problem = format!("it ends {missing} bytes short of its declared length");
        Some(Err(io::Error::new(io::ErrorKind::UnexpectedEof, problem)))
    }
}

impl Stream for ByteStream {
    type Item = io::Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        let next = match ready!(this.source.poll_part(context)) {
            Some(part) => Some(part.and_then(|part| this.counted(part))),
            None => this.ended(),
        };
        if next.as_ref().is_none_or(Result::is_err) {
            *this = Self::default();
        }
        Poll::Ready(next)
    }
}

impl Source {
    /// The next part that is not empty.
    fn poll_part(&mut self, context: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        loop {
            let part = match self {
                Self::Whole(bytes) if bytes.is_empty() => None,
                Self::Whole(bytes) => Some(Ok(std::mem::take(bytes))),
                Self::File(reader) => ready!(reader.poll_part(context)),
                Self::Once(parts) => {
                    let parts = parts.get_mut().unwrap_or_else(PoisonError::into_inner);
                    ready!(parts.as_mut().poll_next(context))
                }
            };
            if !matches!(&part, Some(Ok(part)) if part.is_empty()) {
                return Poll::Ready(part);
            }
        }
    }
}

/// Creates an empty stream.
impl Default for ByteStream {
    fn default() -> Self {
        Bytes::new().into()
    }
}

impl From<Bytes> for ByteStream {
    fn from(bytes: Bytes) -> Self {
        let remaining = Some(length_of(&bytes));
        Self { source: Source::Whole(bytes), remaining }
    }
}

impl From<Vec<u8>> for ByteStream {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<String> for ByteStream {
    fn from(text: String) -> Self {
        Bytes::from(text).into()
    }
}

impl From<&'static str> for ByteStream {
    fn from(text: &'static str) -> Self {
        Bytes::from_static(text.as_bytes()).into()
    }
}

impl From<&'static [u8]> for ByteStream {
    fn from(bytes: &'static [u8]) -> Self {
        Bytes::from_static(bytes).into()
    }
}

impl From<Blob> for ByteStream {
    fn from(blob: Blob) -> Self {
        blob.into_bytes().into()
    }
}

/// Does not show the bytes.
impl fmt::Debug for ByteStream {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let source = match &self.source {
            Source::Whole(_) => "in memory",
            Source::File(_) => "file",
            Source::Once(_) => "stream",
        };
        formatter
            .debug_struct("ByteStream")
            .field("source", &source)
            .field("length", &self.remaining)
            .finish_non_exhaustive()
    }
}

fn length_of(bytes: &Bytes) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}

/// A stream of anything that is bytes, as one of bytes.
struct IoParts<S>(Pin<Box<S>>);

impl<S, B, E> Stream for IoParts<S>
where
    S: Stream<Item = Result<B, E>>,
    B: Into<Bytes>,
    E: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = ready!(self.0.as_mut().poll_next(context));
        Poll::Ready(next.map(|part| part.map(Into::into).map_err(io::Error::other)))
    }
}
