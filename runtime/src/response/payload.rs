//! The member of an output that is the whole body: text and bytes as they are, and anything else as a
//! document.

use super::{OutputBody, Response};
use crate::shape::{DocumentValue, NO_FACTS, PayloadReader, ReadError, ReadValue, ValueReader};
use crate::stream::ByteStream;

/// A type whose values can be the whole body of a response; if the output is `SENT` too, of one that
/// a server sends.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the response's body",
    label = "use `Blob`, `String` or a `ByteStream` without `Option`, or add `#[aws_shape]` to it, or `#[aws(serde)]` to the member if it is from another crate",
    note = "a shape with `input` or `output` needs the same key on every type that contains it"
)]
pub trait PayloadOutput<const SENT: bool>: Sized {
    /// What it takes the body as.
    const BODY: OutputBody;
    /// Reads the body, which is at `document` too.
    fn read<R: ValueReader>(response: Response<'_>, document: R) -> Result<Self, ReadError>;
}

#[diagnostic::do_not_recommend]
impl<T: ReadValue> PayloadOutput<false> for T {
    const BODY: OutputBody = OutputBody::of_value(<T as ReadValue>::IS_RAW);

    fn read<R: ValueReader>(response: Response<'_>, document: R) -> Result<Self, ReadError> {
        read(response, document)
    }
}

#[diagnostic::do_not_recommend]
impl<T: DocumentValue> PayloadOutput<true> for T {
    const BODY: OutputBody = OutputBody::of_value(<T as ReadValue>::IS_RAW);

    fn read<R: ValueReader>(response: Response<'_>, document: R) -> Result<Self, ReadError> {
        read(response, document)
    }
}

/// Taken out of the response: it is there once.
#[diagnostic::do_not_recommend]
impl<const SENT: bool> PayloadOutput<SENT> for ByteStream {
    const BODY: OutputBody = OutputBody::Stream;

    fn read<R: ValueReader>(response: Response<'_>, _: R) -> Result<Self, ReadError> {
        Ok(response.take_stream())
    }
}

fn read<T: ReadValue, R: ValueReader>(response: Response<'_>, document: R) -> Result<T, ReadError> {
    let body = response.body();
    // A body without anything is not a value, if the type has room for none.
    if body.is_empty() && T::IS_OPTIONAL {
        return T::take(None, "payload");
    }
    T::read(NO_FACTS, PayloadReader { bytes: body, document })
}
