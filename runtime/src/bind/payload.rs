//! The member that is the whole body.

use std::marker::PhantomData;
use std::ops::Deref;

use serde::ser::Serialize;

use super::body::Announced;
use super::raw::{Raw, raw};
use super::{RequestBinder, RequestBody};
use crate::stream::ByteStream;

/// The media type of bytes of which nothing is said.
const BYTES: &str = "application/octet-stream";

/// A type whose values can be the whole body of a request: text and bytes as they are, anything else
/// as a document.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the request body",
    label = "use `Blob`, `String` or a `ByteStream` without `Option`, or add `#[aws_shape]` (or `#[derive(serde::Serialize)]`) to it"
)]
pub trait PayloadMember {
    /// Binds the value of the member `name`.
    fn bind<B: RequestBody>(
        &mut self,
        name: &'static str,
        form: PayloadForm,
        request: &mut RequestBinder,
        body: &mut B,
    );
}

/// What is said of a payload beside its value.
#[derive(Debug)]
pub struct PayloadForm {
    /// The media type of text or bytes, in place of the usual one.
    media_type: Option<&'static str>,
    /// The reserved name that tells a document's format what the keys say of it.
    announced: Option<&'static str>,
    /// Whether a `None` is a document without members.
    unset_is_document: bool,
}

impl PayloadForm {
    fn new(unset_is_document: bool) -> Self {
        Self { media_type: None, announced: None, unset_is_document }
    }

    /// With that reserved name.
    pub fn announced(mut self, name: &'static str) -> Self {
        self.announced = Some(name);
        self
    }

    /// With that media type.
    pub fn media_type(mut self, media_type: &'static str) -> Self {
        self.media_type = Some(media_type);
        self
    }
}

#[diagnostic::do_not_recommend]
impl<T: Serialize + ?Sized> PayloadMember for T {
    fn bind<B: RequestBody>(
        &mut self,
        name: &'static str,
        form: PayloadForm,
        request: &mut RequestBinder,
        body: &mut B,
    ) {
        match form.announced {
            Some(announced) => {
                let value = Announced { name: announced, value: &*self };
                bind(&value, name, &form, request, body);
            }
            None => bind(&*self, name, &form, request, body),
        }
    }
}

/// Taken out of the operation: it is there once.
#[diagnostic::do_not_recommend]
impl PayloadMember for ByteStream {
    fn bind<B: RequestBody>(
        &mut self,
        _: &'static str,
        form: PayloadForm,
        request: &mut RequestBinder,
        _: &mut B,
    ) {
        request.payload(std::mem::take(self), form.media_type.unwrap_or(BYTES));
    }
}

fn bind<T: Serialize + ?Sized, B: RequestBody>(
    value: &T,
    name: &'static str,
    form: &PayloadForm,
    request: &mut RequestBinder,
    body: &mut B,
) {
    // Smithy's `httpPayload` says these media types; botocore sends none.
    match raw(value) {
        Raw::Unset if form.unset_is_document => body.open(),
        Raw::Unset => {}
        Raw::Text(text) => {
            request.payload(text.into_bytes(), form.media_type.unwrap_or("text/plain"));
        }
        Raw::Bytes(bytes) => {
            request.payload(bytes, form.media_type.unwrap_or(BYTES));
        }
        Raw::Document => body.payload(name, value),
    }
}

/// A structure that can be sent, for what is sent where it is `None`.
pub trait Structure {}

impl<T: Structure> Structure for Box<T> {}

/// Asks what a payload is where it is `None`: of an optional structure it has a method of its own, of
/// anything else method lookup goes on to what it derefs to.
#[derive(Debug)]
pub struct UnsetPayload<T>(PhantomData<T>);

impl<T> UnsetPayload<T> {
    /// Asks it of a member.
    pub fn of(_: &T) -> Self {
        Self(PhantomData)
    }
}

impl<T: Structure> UnsetPayload<Option<T>> {
    /// As botocore has it for structures: a document without members.
    pub fn form(&self) -> PayloadForm {
        PayloadForm::new(true)
    }
}

impl<T> Deref for UnsetPayload<T> {
    type Target = NoPayload;

    fn deref(&self) -> &NoPayload {
        &NoPayload
    }
}

/// Stands for a payload that is no structure.
#[derive(Debug)]
pub struct NoPayload;

impl NoPayload {
    /// Nothing is sent.
    pub fn form(&self) -> PayloadForm {
        PayloadForm::new(false)
    }
}
