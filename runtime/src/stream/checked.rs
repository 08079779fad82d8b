//! A stream that is held to a checksum.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::ByteStream;
use crate::checksum::{Checksum, ChecksumAlgorithm};

impl ByteStream {
    /// The same stream, whose end is an error unless it has the checksum that `expected` is.
    ///
    /// If the length is known, the error comes in place of the last part: who counts the bytes does not
    /// ask for the end.
    pub(super) fn with_checksum(
        self,
        algorithm: &'static ChecksumAlgorithm,
        expected: String,
    ) -> Self {
        if self.as_bytes().is_some_and(|bytes| algorithm.of(bytes) == expected) {
            return self;
        }
        let length = self.length();
        let open = Some((algorithm.start(), expected));
        Self::of_parts(Box::pin(Checked { stream: self, algorithm, open }), length)
    }
}

struct Checked {
    stream: ByteStream,
    algorithm: &'static ChecksumAlgorithm,
    /// The checksum so far and the one that it has to be, until they were compared.
    open: Option<(Checksum, String)>,
}

impl Checked {
    /// Compares them, once.
    fn compare(&mut self) -> io::Result<()> {
        let Some((checksum, expected)) = self.open.take() else { return Ok(()) };
        if checksum.text() == expected {
            return Ok(());
        }
        Err(io::Error::new(io::ErrorKind::InvalidData, self.algorithm.mismatch()))
    }
}

impl Stream for Checked {
    type Item = io::Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        let next = ready!(Pin::new(&mut this.stream).poll_next(context));
        Poll::Ready(match next {
            Some(Ok(part)) => {
                if let Some((checksum, _)) = &mut this.open {
                    checksum.update(&part);
                }
                let is_last = this.stream.length() == Some(0);
                let compared = if is_last { this.compare() } else { Ok(()) };
                Some(compared.map(|()| part))
            }
            Some(Err(error)) => {
                this.open = None;
                Some(Err(error))
            }
            None => this.compare().err().map(Err),
        })
    }
}
