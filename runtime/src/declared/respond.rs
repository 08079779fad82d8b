//! Converts an operation's output, or one of its errors, to the response that a server sends.

use std::marker::PhantomData;

use http::{HeaderName, HeaderValue, Response, StatusCode};

use super::error::{ErrorWriter, WriteError};
use super::operation::{CodecOf, ErrorOf, Operation, ProtocolOf};
use super::output::WriteOutput;
use crate::bind::ResponseBinder;
use crate::protocol::Protocol;
use crate::shape::{InvalidMember, MemberWriter, WriteMembers};
use crate::spec::{Binding, ErrorShape, Route};
use crate::stream::ByteStream;

/// Returns the response of `O` with this output, or every member that cannot be sent.
///
/// # Errors
/// Fails if a member cannot be sent.
pub fn respond<O>(output: O::Output) -> Result<Response<ByteStream>, Vec<InvalidMember>>
where
    O: Operation<Output: WriteOutput>,
{
    response::<O, _>(StatusCode::OK, output)
}

/// Does what [`respond`] does for an error, and also returns the error's facts, because each protocol
/// sends the code in its own way.
///
/// # Errors
/// Fails if a member cannot be sent.
pub fn respond_with_error<O>(
    error: ErrorOf<O>,
) -> Result<(&'static ErrorShape, Response<ByteStream>), Vec<InvalidMember>>
where
    O: Operation,
    ErrorOf<O>: WriteError,
{
    error.write(Responding::<O>(PhantomData))
}

/// What an index that no declaration has stands for.
static UNKNOWN: ErrorShape = ErrorShape::new("");

struct Responding<O>(PhantomData<O>);

impl<O: Operation> ErrorWriter for Responding<O> {
    type Written = Result<(&'static ErrorShape, Response<ByteStream>), Vec<InvalidMember>>;

    fn error<T: WriteOutput>(self, shape: usize, members: T) -> Self::Written {
        let shape = O::SPEC.errors().get(shape).unwrap_or(&UNKNOWN);
        let status = shape.status.and_then(|status| StatusCode::from_u16(status).ok());
        // Smithy's, of an error that has none.
        let status = status.unwrap_or(StatusCode::BAD_REQUEST);
        response::<O, T>(status, members).map(|response| (shape, response))
    }
}

fn response<O: Operation, T: WriteOutput>(
    status: StatusCode,
    mut members: T,
) -> Result<Response<ByteStream>, Vec<InvalidMember>> {
    let mut response = ResponseBinder::new(T::MEMBERS, T::BINDINGS, status);
    members.bind::<CodecOf<O>>(&mut response);
    let is_document = T::BINDINGS.contains(&Binding::Body) || O::SPEC.route == Route::Rpc;
    if is_document && !response.has_document() {
        response.message().body_of_members::<CodecOf<O>, _>(&Members(&members));
    }
    let mut response = response.finish(ProtocolOf::<O>::SPEC)?;
    if let Some((name, value)) = ProtocolOf::<O>::MARK {
        let name = HeaderName::from_static(name);
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    Ok(response)
}

/// The members that are in the document.
struct Members<'o, T>(&'o T);

impl<T: WriteOutput> WriteMembers for Members<'_, T> {
    fn write_members<W: MemberWriter>(&self, to: &mut W) {
        self.0.write_members(to);
    }
}
