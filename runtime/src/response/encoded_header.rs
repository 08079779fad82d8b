//! Members of an output in base64 headers, which contain text, bytes or a JSON document.

use std::marker::PhantomData;

use super::Response;
use crate::json::Json;
use crate::shape::{
    Codec, DocumentValue, NO_FACTS, PayloadReader, ReadDocument, ReadError, ReadValue, ValueReader,
};
use crate::value::of_base64;

/// A type whose values can be read from a header in base64; if the output is `SENT` too, written to one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a header value",
    label = "use `Document` or `String`, or add `#[aws_shape]` to it",
    note = "a shape with `input` or `output` needs the same key on every type that contains it"
)]
pub trait EncodedHeaderOutput<const SENT: bool>: Sized {
    /// Reads the header `name`.
    fn read(name: &'static str, response: Response<'_>) -> Result<Self, ReadError>;
}

#[diagnostic::do_not_recommend]
impl<T: ReadValue> EncodedHeaderOutput<false> for T {
    fn read(name: &'static str, response: Response<'_>) -> Result<Self, ReadError> {
        read(name, response)
    }
}

#[diagnostic::do_not_recommend]
impl<T: DocumentValue> EncodedHeaderOutput<true> for T {
    fn read(name: &'static str, response: Response<'_>) -> Result<Self, ReadError> {
        read(name, response)
    }
}

fn read<T: ReadValue>(name: &'static str, response: Response<'_>) -> Result<T, ReadError> {
    let Some(value) = response.headers().get(name) else {
        return T::take(None, name);
    };
    let bytes = value.to_str().ok().and_then(of_base64);
    let odd = || ReadError::new(format!("the header `{name}` is not valid base64"));
    let bytes = bytes.ok_or_else(odd)?;
    let read = Json::read(&bytes, Decoded { bytes: &bytes, value: PhantomData });
    read.map_err(|error| ReadError::new(format!("the header `{name}` cannot be read: {error}")))
}

/// The value of a header's bytes.
struct Decoded<'b, T> {
    bytes: &'b [u8],
    value: PhantomData<T>,
}

impl<T: ReadValue> ReadDocument for Decoded<'_, T> {
    type Value = T;

    fn read<R: ValueReader>(self, document: R) -> Result<T, ReadError> {
        T::read(NO_FACTS, PayloadReader { bytes: self.bytes, document })
    }
}
