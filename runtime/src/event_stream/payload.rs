//! A stream of events as the payload of an output.

use std::marker::PhantomData;

use bytes::Bytes;

use super::frame::Frame;
use super::reader::EventOf;
use super::stream::EventStream;
use crate::declared::OperationError;
use crate::response::{OutputBody, PayloadOutput, Response};
use crate::shape::{Codec, ReadDocument, ReadError, ReadValue, ValueReader};

/// Taken out of the response: it is there once.
#[diagnostic::do_not_recommend]
impl<const SENT: bool, E: ReadValue, X: OperationError> PayloadOutput<SENT> for EventStream<E, X> {
    const BODY: OutputBody = OutputBody::Events;

    fn read<R: ValueReader>(response: Response<'_>, _: R) -> Result<Self, ReadError> {
        let context = response.stream_context()?;
        Ok(Self::new(response.take_stream(), context, event::<E, R::Codec>, error::<X, R::Codec>))
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
        let stream = <Self as PayloadOutput<false>>::read(response, document)?;
        Ok(stream.ending_with(last))
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
