//! What a successful response becomes.

use std::marker::PhantomData;

use serde_json::Value;

use crate::protocol::Protocol;
use crate::response::Response;
use crate::shape::{Codec, NO_FACTS, ReadDocument, ReadError, ReadValue, ValueReader};

/// The output of an operation, declared by [`aws_output`](crate::aws_output).
///
/// Beside declared outputs, `()` ignores the response, and a JSON [`Value`] is its whole document
/// (`null` if there is none).
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read as an output",
    label = "add `#[aws_output]` to `{Self}`"
)]
pub trait Output: Sized {
    /// Whether it takes the response's body as it comes.
    #[doc(hidden)]
    const STREAMS: bool = false;
    /// Reads the output from its response, whose body is at `document`.
    #[doc(hidden)]
    fn read<R: ValueReader>(response: Response<'_>, document: R) -> Result<Self, ReadError>;
    /// All that an operation asks of its output, in one.
    #[doc(hidden)]
    fn reader<P: Protocol>() -> OutputReader<Self> {
        let read = |response: Response<'_>| {
            P::Codec::read(response.body(), OutputOf { response, output: PhantomData })
        };
        OutputReader { streams: Self::STREAMS, read }
    }
}

/// The output of a response.
struct OutputOf<'a, T> {
    response: Response<'a>,
    output: PhantomData<T>,
}

impl<T: Output> ReadDocument for OutputOf<'_, T> {
    type Value = T;

    fn read<R: ValueReader>(self, document: R) -> Result<T, ReadError> {
        T::read(self.response, document)
    }
}

/// How an output is read.
#[doc(hidden)]
#[derive(Debug)]
pub struct OutputReader<T> {
    /// Whether it takes the response's body as it comes.
    pub(crate) streams: bool,
    pub(crate) read: fn(Response<'_>) -> Result<T, ReadError>,
}

#[diagnostic::do_not_recommend]
impl Output for () {
    fn read<R: ValueReader>(_: Response<'_>, document: R) -> Result<Self, ReadError> {
        document.pass_over()
    }
}

#[diagnostic::do_not_recommend]
impl Output for Value {
    fn read<R: ValueReader>(response: Response<'_>, document: R) -> Result<Self, ReadError> {
        match response.body().is_empty() {
            true => Ok(Self::Null),
            false => ReadValue::read(NO_FACTS, document),
        }
    }
}
