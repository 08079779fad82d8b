//! The trait of an operation's output.

use std::marker::PhantomData;

use serde_json::Value;

use crate::bind::ResponseBinder;
use crate::protocol::{Protocol, check_mark};
use crate::response::{OutputBody, Response};
use crate::shape::{
    Codec, Member, MemberWriter, NO_FACTS, ReadDocument, ReadError, ReadValue, ValueReader,
};
use crate::spec::Binding;

/// The output of an operation, which you declare with [`aws_output`](crate::aws_output).
///
/// There are two outputs that you do not declare. `()` ignores the response, and a JSON [`Value`] is
/// the whole document of the response (`null` if there is none).
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read as an output",
    label = "add `#[aws_output]` to `{Self}` if it is a struct of yours, or leave out `output` for a JSON value",
    note = "bytes, text or a list as the whole body is a member of such a struct, with `#[aws(payload)]`"
)]
pub trait Output: Sized {
    /// What it takes the response's body as.
    #[doc(hidden)]
    const BODY: OutputBody = OutputBody::Document;
    /// Whether the message of an error that it is the shape of is sensitive.
    #[doc(hidden)]
    const HIDES_MESSAGE: bool = false;
    /// Reads the output from its response, whose body is at `document`.
    #[doc(hidden)]
    fn read<R: ValueReader>(response: Response<'_>, document: R) -> Result<Self, ReadError>;
    /// All that an operation asks of its output, in one.
    #[doc(hidden)]
    fn reader<P: Protocol>() -> OutputReader<Self> {
        let read = |response: Response<'_>| {
            if let Some(mark) = P::MARK {
                check_mark(mark, response.headers())?;
            }
            P::Codec::read(response.body(), OutputOf { response, output: PhantomData })
        };
        OutputReader { body: Self::BODY, read }
    }
}

/// The half of an output that a server sends. Each declared output has it, unless it is only read.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can only be read",
    label = "remove the key `output` from the attribute of `{Self}`"
)]
pub trait WriteOutput: Output {
    /// Its members, those in the document first.
    const MEMBERS: &'static [Member];
    /// Where each goes in the response; empty if all of them are the document.
    const BINDINGS: &'static [Binding];
    /// Binds the members outside the document to the response. Runs once a response.
    fn bind<C: Codec>(&mut self, response: &mut ResponseBinder);
    /// Writes the members in the document.
    fn write_members<W: MemberWriter>(&self, _: &mut W) {}
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
    /// What it takes the response's body as.
    pub(crate) body: OutputBody,
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

#[diagnostic::do_not_recommend]
impl WriteOutput for () {
    const MEMBERS: &'static [Member] = &[];
    const BINDINGS: &'static [Binding] = &[];

    fn bind<C: Codec>(&mut self, _: &mut ResponseBinder) {}
}

#[diagnostic::do_not_recommend]
impl WriteOutput for Value {
    const MEMBERS: &'static [Member] = &[];
    const BINDINGS: &'static [Binding] = &[];

    fn bind<C: Codec>(&mut self, response: &mut ResponseBinder) {
        response.document::<C, Self>(self);
    }
}
