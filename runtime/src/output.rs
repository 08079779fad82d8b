//! What a successful answer becomes.

use std::marker::PhantomData;

use bytes::Bytes;
use serde_json::Value;

use crate::error::ReadError;
use crate::protocol::Protocol;

/// The output of an operation, declared by [`aws_output`](crate::aws_output).
///
/// Beside declared outputs, `()` takes no note of the answer, and a JSON [`Value`] is its whole
/// document (`null` where there is none).
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read as an output",
    label = "add `#[aws_output]` to `{Self}`"
)]
pub trait Output: Sized {
    #[doc(hidden)]
    fn read<P: Protocol>(answer: &Answer<'_>) -> Result<Self, ReadError>;
}

/// An answer whose status is a success.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub struct Answer<'a>(pub &'a http::Response<Bytes>);

#[diagnostic::do_not_recommend]
impl Output for () {
    fn read<P: Protocol>(answer: &Answer<'_>) -> Result<Self, ReadError> {
        P::pass_over(answer.0.body())
    }
}

#[diagnostic::do_not_recommend]
impl Output for Value {
    fn read<P: Protocol>(answer: &Answer<'_>) -> Result<Self, ReadError> {
        let document = answer.0.body();
        if document.is_empty() { Ok(Self::Null) } else { P::read_document(document, PhantomData) }
    }
}
