//! Turns the end of a call into its output or its error.

use std::cell::Cell;

use http::header::CONTENT_ENCODING;

use crate::bind::{BoundRequest, RefusedRequest};
use crate::declared::{ErrorOf, Operation, OperationError, OutputReader, ProtocolOf};
use crate::error::{Cause, Error, Failure, ServiceError};
use crate::memory;
use crate::metadata::Metadata;
use crate::pipeline::{Completed, output_span};
use crate::protocol::Protocol;
use crate::response::Response;
use crate::shape::ReadError;
use crate::spec::OperationSpec;
use crate::stack::with_room;

/// What a call knows of its operation once that is bound. Of types it has the output and the errors
/// alone: nothing after [`Client::call`](super::Client::call) asks whether the operation is one, so
/// rustc says it once if it is not.
pub(super) struct Reading<T, E> {
    pub(super) spec: &'static OperationSpec,
    pub(super) output: OutputReader<T>,
    modeled: fn(&mut ServiceError) -> Option<E>,
    max_decoded_size: usize,
}

impl<T, E> Reading<T, E> {
    pub(super) fn read(
        &self,
        ended: Result<Completed, Failure>,
        bound: Result<BoundRequest, RefusedRequest>,
    ) -> Result<(T, Metadata), Error<E>> {
        let mut completed = ended.map_err(|failure| self.failed(failure))?;
        let stream = completed.stream.take().map(Cell::new);
        let response = match &stream {
            Some(stream) => {
                Response::streamed(&completed.answer, stream, self.spec, completed.attempts)
            }
            None => Response::new(&completed.answer),
        };
        let texts = completed.answer.body().len();
        let read = memory::within(self.max_decoded_size, || {
            memory::take(texts)?;
            output_span(self.spec).in_scope(|| with_room(|| (self.output.read)(response)))
        });
        match read {
            Ok(output) => Ok((output, metadata(completed, bound))),
            Err(error) => Err(Error::new(unreadable(self.spec, completed, bound, error), None)),
        }
    }

    fn failed(&self, mut failure: Failure) -> Error<E> {
        let read = || {
            failure.cause.last_service_error().and_then(|error| with_room(|| (self.modeled)(error)))
        };
        let modeled = memory::within(self.max_decoded_size, read);
        Error::new(failure, modeled)
    }
}

/// How the end of a call of `O` is read.
pub(super) fn reading<O: Operation>(max_decoded_size: usize) -> Reading<O::Output, ErrorOf<O>> {
    let output = O::output_reader::<ProtocolOf<O>>();
    Reading { spec: O::SPEC, output, modeled: modeled::<O>, max_decoded_size }
}

/// The modeled error that it is, if it is one and can be read; otherwise why it cannot is noted.
fn modeled<O: Operation>(error: &mut ServiceError) -> Option<ErrorOf<O>> {
    let hides_message = Cell::new(false);
    let response = Response::of_error(&error.response, &hides_message);
    let reader = ProtocolOf::<O>::error_reader(&error.content);
    let shape = error.shape?;
    let read = reader.and_then(|document| OperationError::read(shape, response, document));
    error.hides_message = hides_message.get();
    read.map_err(|unreadable| error.unreadable = Some(unreadable)).ok()
}

// The functions below are the same for every operation, so they are compiled once.

fn metadata(completed: Completed, bound: Result<BoundRequest, RefusedRequest>) -> Metadata {
    let Completed { answer, attempts, .. } = completed;
    let (parts, body) = answer.into_parts();
    let (status, idempotency_token) = (parts.status.as_u16(), token_of(bound));
    Metadata { status, headers: parts.headers, attempts, idempotency_token, body }
}

#[cold]
fn unreadable(
    spec: &'static OperationSpec,
    completed: Completed,
    bound: Result<BoundRequest, RefusedRequest>,
    error: ReadError,
) -> Failure {
    let Completed { answer, attempts, .. } = completed;
    let error = match compressed(answer.headers()) {
        Some(encoding) => error.in_compressed(encoding),
        None => error,
    };
    let cause = Cause::Unreadable { response: answer, error };
    Failure::of(spec.name, cause, attempts, token_of(bound))
}

/// What the body is compressed with, if it is: a proxy may do it unasked.
fn compressed(headers: &http::HeaderMap) -> Option<&'static str> {
    let encoding = headers.get(CONTENT_ENCODING)?.to_str().ok()?;
    ["gzip", "br", "deflate", "zstd", "compress"]
        .into_iter()
        .find(|known| encoding.eq_ignore_ascii_case(known))
}

fn token_of(bound: Result<BoundRequest, RefusedRequest>) -> Option<String> {
    bound.map_or_else(|refused| refused.token, |bound| bound.token)
}
