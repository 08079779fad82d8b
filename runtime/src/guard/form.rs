//! Rejects `media_type` on a document, which has the media type of its protocol, and `json_value` on
//! bytes, which are sent as they are.
//!
//! No trait bound can distinguish these types from others, but method lookup can: a type's own method
//! comes before a method of the type that it derefs to.

use std::marker::PhantomData;
use std::ops::Deref;

use serde_json::Value;

use crate::shape::Structure;
use crate::value::{Blob, Document, Newtype};

/// Stands for a member's type, so that it can be asked what form it has outside a document.
#[derive(Debug)]
pub struct Form<T>(PhantomData<T>);

impl<T> Form<T> {
    /// The form of a value's type.
    pub fn of(_: &T) -> Self {
        Self(PhantomData)
    }
}

/// A type that is a document, by itself or in an `Option`.
pub trait IsDocument {}

impl<T: Structure> IsDocument for T {}
impl<T: IsDocument> IsDocument for Option<T> {}
impl IsDocument for Document {}
impl IsDocument for Value {}

/// A type that is bytes, by itself or in an `Option`.
pub trait IsBytes {}

impl IsBytes for Blob {}
impl<T: IsBytes> IsBytes for Option<T> {}
impl<T: Newtype> IsBytes for T where T::Inner: IsBytes {}

/// Says that the key is for the type.
#[derive(Debug)]
pub struct Fit;

/// Says that it is not.
#[derive(Debug)]
pub struct Unfit<T>(PhantomData<T>);

impl<T: IsDocument> Form<T> {
    /// Whether `media_type` is for it.
    pub fn media_type(&self) -> Unfit<T> {
        Unfit(PhantomData)
    }
}

impl<T: IsBytes> Form<T> {
    /// Whether `json_value` is for it.
    pub fn json_value(&self) -> Unfit<T> {
        Unfit(PhantomData)
    }
}

/// Stands for every other type.
#[derive(Debug)]
pub struct AnyForm;

impl AnyForm {
    /// Whether `media_type` is for it.
    pub fn media_type(&self) -> Fit {
        Fit
    }

    /// Whether `json_value` is for it.
    pub fn json_value(&self) -> Fit {
        Fit
    }
}

impl<T> Deref for Form<T> {
    type Target = AnyForm;

    fn deref(&self) -> &AnyForm {
        &AnyForm
    }
}

/// A form that a media type is said of.
#[diagnostic::on_unimplemented(
    message = "`media_type` describes text or bytes, but this is a document",
    label = "remove `media_type`: the protocol has one for documents"
)]
pub trait TakesMediaType: Sized {
    /// Does nothing; what counts is whether it compiles.
    fn check(self) {}
}

/// A form that has a JSON value.
#[diagnostic::on_unimplemented(
    message = "`json_value` writes a value as JSON, which cannot hold bytes",
    label = "use a `Document`, or `media_type` instead of `json_value`"
)]
pub trait TakesJsonValue: Sized {
    /// Does nothing; what counts is whether it compiles.
    fn check(self) {}
}

macro_rules! fit {
    ($($takes:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl $takes for Fit {}

        // Of a type that has an error already, rustc knows no `T`. That there is one it could be, and
        // not only one, keeps it from reporting the type again.
        #[diagnostic::do_not_recommend]
        impl $takes for Unfit<Fit> {}
        #[diagnostic::do_not_recommend]
        impl $takes for Unfit<AnyForm> {}
    )*};
}

fit! { TakesMediaType TakesJsonValue }
