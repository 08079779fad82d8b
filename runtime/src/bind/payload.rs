//! The member that is the whole body.

use super::MessageBinder;
use crate::shape::{Codec, Raw, WriteValue, raw};
use crate::stream::ByteStream;

/// The media type of bytes of which nothing is said.
const BYTES: &str = "application/octet-stream";

/// A type whose values can be the whole body of a request: text and bytes as they are, anything else
/// as a document.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the request body",
    label = "use `Blob`, `String` or a `ByteStream` without `Option`, or add `#[aws_shape]` to it, or `#[aws(serde)]` to the member if it is from another crate"
)]
pub trait PayloadMember {
    /// Binds the value of the member of that index; `media_type` stands in place of the usual one of
    /// text or bytes.
    fn bind<C: Codec>(
        &mut self,
        member: usize,
        media_type: Option<&'static str>,
        message: &mut MessageBinder,
    );
}

#[diagnostic::do_not_recommend]
impl<T: WriteValue> PayloadMember for T {
    fn bind<C: Codec>(
        &mut self,
        member: usize,
        media_type: Option<&'static str>,
        message: &mut MessageBinder,
    ) {
        // Smithy's `httpPayload` says these media types; botocore sends none.
        match raw(self) {
            // As botocore has it for structures.
            Raw::Unset if T::IS_STRUCTURE => message.body_without_members::<C>(),
            Raw::Unset => {}
            Raw::Text(text) => {
                message.check(member, &*self);
                message.payload(text.into_bytes(), media_type.unwrap_or("text/plain"));
            }
            Raw::Bytes(bytes) => {
                message.check(member, &*self);
                message.payload(bytes, media_type.unwrap_or(BYTES));
            }
            Raw::Document => message.body_of::<C, T>(member, self),
        }
    }
}

/// Taken out of the operation: it is there once.
#[diagnostic::do_not_recommend]
impl PayloadMember for ByteStream {
    fn bind<C: Codec>(
        &mut self,
        _: usize,
        media_type: Option<&'static str>,
        message: &mut MessageBinder,
    ) {
        message.stream(std::mem::take(self), media_type.unwrap_or(BYTES));
    }
}
