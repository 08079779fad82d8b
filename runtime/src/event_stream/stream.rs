//! The events, as a stream.

use std::fmt;
use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use aws_operation_words::folded;
use bytes::{Bytes, BytesMut};
use futures_core::Stream;

use super::frame::Frame;
use super::reader::EVENT_TYPE;
use crate::declared::{OperationError, Unmodeled};
use crate::error::{Cause, Error, Failure, ServiceError};
use crate::memory;
use crate::response::StreamContext;
use crate::retry::classify_error;
use crate::shape::ReadError;
use crate::spec::{ErrorDocument, ErrorShape};
use crate::stack::with_room;
use crate::stream::ByteStream;
use crate::transport::TransportError;

/// The message of an RPC protocol that is before the first event.
const INITIAL_RESPONSE: &str = "initial-response";

/// The events of a response, which come one by one.
///
/// It is the payload of an output. `E` is the union of the events, an enum with `#[aws_shape]`, and `X` has the errors
/// that can come between them: the same enum as of the call.
///
/// The service may be silent for 15 minutes, unless the call sets its
/// [`read_timeout`](crate::Call::read_timeout). To stop reading lets the service wait, and to drop the stream closes the
/// connection. An event can be as large as 24 MiB, with 128 KiB of headers.
///
/// It is a `Stream`, and [`EventStream::next`] gives the events too. An error is the last item. A stream whose
/// connection breaks, or which ends inside an event, is an error and not an end. One that ends between two events looks
/// whole, so say which event is the last, with the key `ends_with`, if there is one: a stream that ends without it is
/// an error too.
///
/// ```
/// use aws_operation::{EventStream, UnknownMember, aws_output, aws_shape};
///
/// #[aws_output]
/// struct ConverseStreamOutput {
///     #[aws(payload, ends_with = "metadata")]
///     stream: EventStream<ConverseEvent>,
/// }
///
/// #[aws_shape(output)]
/// enum ConverseEvent {
///     ContentBlockDelta(Delta),
///     Metadata(Metadata),
///     Unknown(UnknownMember),
/// }
/// # #[aws_shape(output)]
/// # struct Delta {}
/// # #[aws_shape(output)]
/// # struct Metadata {}
///
/// # async fn print(mut output: ConverseStreamOutput) -> Result<(), Box<dyn std::error::Error>> {
/// while let Some(event) = output.stream.next().await {
///     match event? {
///         ConverseEvent::ContentBlockDelta(_) => println!("a part of the answer"),
///         ConverseEvent::Metadata(_) => println!("the end"),
///         ConverseEvent::Unknown(event) => println!("{} is new", event.name),
///     }
/// }
/// # Ok(())
/// # }
/// ```
pub struct EventStream<E, X = Unmodeled> {
    body: ByteStream,
    /// What has come of the next frames.
    buffer: BytesMut,
    /// How many events there were.
    events: u64,
    /// The event that is the last, if one is.
    ends_with: Option<&'static str>,
    /// Whether it came.
    is_whole: bool,
    is_over: bool,
    context: StreamContext,
    max_decoded_size: usize,
    event: fn(&Frame) -> Result<E, ReadError>,
    error: fn(usize, &http::Response<Bytes>) -> Result<X, ReadError>,
}

/// What a stream of events gives.
pub(crate) type Event<E, X> = Result<E, Error<X>>;

impl<E, X> EventStream<E, X> {
    /// The events of a body, which are read by `event`, and their errors by `error`.
    pub(super) fn new(
        body: ByteStream,
        context: StreamContext,
        event: fn(&Frame) -> Result<E, ReadError>,
        error: fn(usize, &http::Response<Bytes>) -> Result<X, ReadError>,
    ) -> Self {
        Self {
            body,
            buffer: BytesMut::new(),
            events: 0,
            ends_with: None,
            is_whole: false,
            is_over: false,
            context,
            max_decoded_size: memory::limit(),
            event,
            error,
        }
    }

    /// To end without the event of this name is an error.
    pub(super) fn ending_with(mut self, last: &'static str) -> Self {
        self.ends_with = Some(last);
        self
    }
}

impl<E, X: OperationError> EventStream<E, X> {
    /// Returns the next event. `None` after the last one, and after an error.
    pub async fn next(&mut self) -> Option<Event<E, X>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// As [`EventStream::next`], for a caller that blocks: `next` returns the next part of the body, and the body.
    #[cfg(feature = "blocking")]
    pub(crate) fn next_by(
        &mut self,
        next: impl Fn(ByteStream) -> (ByteStream, Option<io::Result<Bytes>>),
    ) -> Option<Event<E, X>> {
        while !self.is_over {
            let event = match self.take() {
                Some(event) => Some(event),
                None => {
                    let (body, part) = next(std::mem::take(&mut self.body));
                    self.body = body;
                    self.received(part)
                }
            };
            if event.is_some() {
                return event;
            }
        }
        None
    }

    /// The next event in the buffer.
    fn take(&mut self) -> Option<Event<E, X>> {
        loop {
            match Frame::take(&mut self.buffer) {
                Ok(frame) => {
                    let event = self.read(&frame?);
                    if event.is_some() {
                        return event;
                    }
                }
                Err(error) => return Some(self.failed(self.unread(error), None)),
            }
        }
    }

    /// Notes the next part of the body, or how it ended.
    fn received(&mut self, part: Option<io::Result<Bytes>>) -> Option<Event<E, X>> {
        match part {
            Some(Ok(part)) => {
                self.buffer.extend_from_slice(&part);
                None
            }
            Some(Err(error)) => Some(self.broken(error)),
            None => self.end(),
        }
    }

    /// What a frame is; `None` if it is not for the caller.
    fn read(&mut self, frame: &Frame) -> Option<Event<E, X>> {
        let (code, message) = match frame.text(":message-type") {
            Some("event") => return self.event(frame),
            Some("exception") => (frame.text(":exception-type"), None),
            Some("error") => (frame.text(":error-code"), frame.text(":error-message")),
            _ => return Some(self.unreadable("it is neither an event nor an error")),
        };
        match code {
            Some(code) => Some(self.refused(code, message, frame)),
            None => Some(self.unreadable("an error has no code")),
        }
    }

    fn event(&mut self, frame: &Frame) -> Option<Event<E, X>> {
        let Some(name) = frame.text(EVENT_TYPE) else {
            return Some(self.unreadable("an event has no name"));
        };
        if name == INITIAL_RESPONSE && self.events == 0 {
            return None;
        }
        let read = memory::within(self.max_decoded_size, || {
            memory::take(frame.payload.len())?;
            with_room(|| (self.event)(frame))
        });
        let event = match read {
            Ok(event) => event,
            Err(error) => return Some(self.failed(self.unread(error.in_member(name)), None)),
        };
        self.events += 1;
        self.is_whole |= self.ends_with == Some(name);
        Some(Ok(event))
    }

    /// An error that the service sent between the events.
    fn refused(&mut self, code: &str, message: Option<&str>, frame: &Frame) -> Event<E, X> {
        let spec = self.context.spec;
        let response = self.context.response.clone().map(|_| frame.payload.clone());
        let document = (spec.service.protocol.error)(&response);
        let ErrorDocument { message: of_document, content, .. } = document;
        // The union's member is called as the error, except for its capital.
        let shape = X::SHAPES.iter().position(|known| folded(known.code) == folded(code));
        let known: Option<&ErrorShape> = shape.and_then(|shape| X::SHAPES.get(shape));
        let status = known.and_then(|known| known.status).unwrap_or(500);
        let retry = classify_error(spec.service.id, code, status, known);
        let modeled = shape.map(|shape| {
            memory::within(self.max_decoded_size, || with_room(|| (self.error)(shape, &response)))
        });
        let (modeled, unreadable) = match modeled {
            Some(Err(error)) => (None, Some(error)),
            modeled => (modeled.and_then(Result::ok), None),
        };
        let error = ServiceError {
            code: known.map_or(code, |known| known.code).to_owned(),
            message: message.map(str::to_owned).or(of_document),
            hides_message: false,
            shape,
            content,
            unreadable,
            response,
        };
        let failure = Failure { retry, ..self.failure(Cause::Service(error)) };
        self.failed(failure, modeled)
    }

    /// The end of the body.
    fn end(&mut self) -> Option<Event<E, X>> {
        if !self.buffer.is_empty() {
            return Some(self.unreadable("it ends inside an event"));
        }
        self.is_over = true;
        let last = self.ends_with.filter(|_| !self.is_whole)?;
        let problem = format!("it ends before its last event, `{last}`");
        Some(self.failed(self.unread(ReadError::new(problem)), None))
    }

    fn broken(&mut self, error: io::Error) -> Event<E, X> {
        let error = match error.kind() {
            io::ErrorKind::TimedOut => TransportError::timeout(error),
            _ => TransportError::new(error),
        };
        self.failed(self.failure(Cause::Transport(error)), None)
    }

    fn unreadable(&mut self, problem: &'static str) -> Event<E, X> {
        self.failed(self.unread(ReadError::new(problem)), None)
    }

    fn unread(&self, error: ReadError) -> Failure {
        let response = self.context.response.clone();
        self.failure(Cause::Unreadable { response, error })
    }

    fn failure(&self, cause: Cause) -> Failure {
        let StreamContext { spec, attempts, .. } = self.context;
        Failure { events: Some(self.events), ..Failure::of(spec.name, cause, attempts, None) }
    }

    /// An error is the last item, and ends the connection.
    fn failed(&mut self, failure: Failure, modeled: Option<X>) -> Event<E, X> {
        self.is_over = true;
        self.body = ByteStream::default();
        self.buffer = BytesMut::new();
        Err(Error::new(failure, modeled))
    }
}

// Nothing in it is pinned where it is.
impl<E, X> Unpin for EventStream<E, X> {}

impl<E, X: OperationError> Stream for EventStream<E, X> {
    type Item = Event<E, X>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        while !this.is_over {
            let event = match this.take() {
                Some(event) => Some(event),
                None => {
                    let part = ready!(Pin::new(&mut this.body).poll_next(context));
                    this.received(part)
                }
            };
            if event.is_some() {
                return Poll::Ready(event);
            }
        }
        Poll::Ready(None)
    }
}

/// Does not show the events, whose members may be sensitive.
impl<E, X> fmt::Debug for EventStream<E, X> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("EventStream")
            .field("operation", &self.context.spec.name)
            .field("events", &self.events)
            .finish_non_exhaustive()
    }
}
