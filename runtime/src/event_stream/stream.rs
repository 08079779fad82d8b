//! The events, as a stream.

use std::fmt;
use std::future::poll_fn;
use std::io;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use aws_operation_words::folded;
use bytes::{Bytes, BytesMut};
use futures_core::Stream;

use super::frame::Frame;
use super::reader::{EVENT_TYPE, EventOf};
use crate::declared::{OperationError, Unmodeled};
use crate::error::{Cause, Error, Failure, ServiceError};
use crate::memory;
use crate::response::{OutputBody, PayloadOutput, Response, StreamContext};
use crate::retry::classify_error;
use crate::shape::{Codec, ReadDocument, ReadError, ReadValue, ValueReader};
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
type Event<E, X> = Result<E, Error<X>>;

impl<E, X: OperationError> EventStream<E, X> {
    /// Returns the next event. `None` after the last one, and after an error.
    pub async fn next(&mut self) -> Option<Event<E, X>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
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
            match Frame::take(&mut this.buffer) {
                Ok(None) => {}
                Ok(Some(frame)) => match this.read(&frame) {
                    Some(event) => return Poll::Ready(Some(event)),
                    None => continue,
                },
                Err(error) => return Poll::Ready(Some(this.failed(this.unread(error), None))),
            }
            match ready!(Pin::new(&mut this.body).poll_next(context)) {
                Some(Ok(part)) => this.buffer.extend_from_slice(&part),
                Some(Err(error)) => return Poll::Ready(Some(this.broken(error))),
                None => return Poll::Ready(this.end()),
            }
        }
        Poll::Ready(None)
    }
}

/// Taken out of the response: it is there once.
#[diagnostic::do_not_recommend]
impl<const SENT: bool, E: ReadValue, X: OperationError> PayloadOutput<SENT> for EventStream<E, X> {
    const BODY: OutputBody = OutputBody::Events;

    fn read<R: ValueReader>(response: Response<'_>, _: R) -> Result<Self, ReadError> {
        let context = response.stream_context()?;
        Ok(Self {
            body: response.take_stream(),
            buffer: BytesMut::new(),
            events: 0,
            ends_with: None,
            is_whole: false,
            is_over: false,
            context,
            max_decoded_size: memory::limit(),
            event: event::<E, R::Codec>,
            error: error::<X, R::Codec>,
        })
    }
}

/// A payload that is events, of which one is the last.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a stream of events",
    label = "use an `EventStream`, or remove `ends_with`"
)]
pub trait EventsOutput: PayloadOutput<false> {
    /// As [`PayloadOutput::read`]. To end without that event is an error.
    fn read_until<R: ValueReader>(
        last: &'static str,
        response: Response<'_>,
        document: R,
    ) -> Result<Self, ReadError>;
}

#[diagnostic::do_not_recommend]
impl<E: ReadValue, X: OperationError> EventsOutput for EventStream<E, X> {
    fn read_until<R: ValueReader>(
        last: &'static str,
        response: Response<'_>,
        document: R,
    ) -> Result<Self, ReadError> {
        let mut stream = <Self as PayloadOutput<false>>::read(response, document)?;
        stream.ends_with = Some(last);
        Ok(stream)
    }
}

fn event<E: ReadValue, C: Codec>(frame: &Frame) -> Result<E, ReadError> {
    C::read(&frame.payload, EventOf::new(frame))
}

fn error<X: OperationError, C: Codec>(
    shape: usize,
    response: &http::Response<Bytes>,
) -> Result<X, ReadError> {
    C::read(response.body(), ErrorOf { shape, response, error: PhantomData })
}

/// A modeled error, which is a document.
struct ErrorOf<'a, X> {
    shape: usize,
    response: &'a http::Response<Bytes>,
    error: PhantomData<X>,
}

impl<X: OperationError> ReadDocument for ErrorOf<'_, X> {
    type Value = X;

    fn read<R: ValueReader>(self, document: R) -> Result<X, ReadError> {
        X::read(self.shape, Response::new(self.response), document)
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
