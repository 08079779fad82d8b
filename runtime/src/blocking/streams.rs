//! What comes as a stream in an output, and is read without async.

use std::io::{self, BufRead, Read};

use bytes::{Buf, Bytes};

use super::worker::Worker;
use crate::declared::OperationError;
use crate::event_stream::{Event, EventStream};
use crate::not_sent::NotSent;
use crate::stream::ByteStream;

/// The bytes of a [`ByteStream`], created by [`Client::reader`](super::Client::reader).
#[derive(Debug)]
pub struct Reader {
    stream: ByteStream,
    /// What is left of the part that came last.
    part: Bytes,
    worker: Worker,
}

impl Reader {
    pub(super) fn new(stream: ByteStream, worker: Worker) -> Self {
        Self { stream, part: Bytes::new(), worker }
    }
}

impl BufRead for Reader {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.part.is_empty() {
            let (stream, part) = next(&self.worker, std::mem::take(&mut self.stream));
            self.stream = stream;
            self.part = part.transpose()?.unwrap_or_default();
        }
        Ok(&self.part)
    }

    fn consume(&mut self, amount: usize) {
        self.part.advance(amount.min(self.part.len()));
    }
}

impl Read for Reader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(buffer)?;
        self.consume(read);
        Ok(read)
    }
}

/// The events of an [`EventStream`], created by [`Client::events`](super::Client::events). It is an iterator of the
/// events, and an error is the last item.
#[derive(Debug)]
pub struct Events<E, X> {
    stream: EventStream<E, X>,
    worker: Worker,
}

impl<E, X> Events<E, X> {
    pub(super) fn new(stream: EventStream<E, X>, worker: Worker) -> Self {
        Self { stream, worker }
    }
}

impl<E, X: OperationError> Iterator for Events<E, X> {
    type Item = Event<E, X>;

    fn next(&mut self) -> Option<Self::Item> {
        self.stream.next_by(|body| next(&self.worker, body))
    }
}

/// The stream, and the part of it that comes next.
fn next(worker: &Worker, mut stream: ByteStream) -> (ByteStream, Option<io::Result<Bytes>>) {
    let read = worker.run(Box::pin(async move {
        let part = stream.next().await;
        (stream, part)
    }));
    read.unwrap_or_else(|reason| (ByteStream::default(), Some(Err(io_error(reason)))))
}

pub(super) fn io_error(reason: NotSent) -> io::Error {
    match reason.source {
        Some(source) => io::Error::other(format!("{}: {source}", reason.reason)),
        None => io::Error::other(reason.reason),
    }
}
