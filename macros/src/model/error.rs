//! The modeled errors of an operation or service.

use proc_macro2::TokenStream;
use syn::{Ident, Type};

use super::{Directions, Item};

/// One `#[aws_error]` enum.
pub(crate) struct ErrorEnum {
    pub(crate) item: Item,
    pub(crate) directions: Directions,
    pub(crate) variants: Vec<ErrorVariant>,
}

/// One modeled error.
pub(crate) struct ErrorVariant {
    pub(crate) ident: Ident,
    /// The code on the wire: the variant's name, or what `code` says.
    pub(crate) code: String,
    /// What says so, for carets.
    pub(crate) said: TokenStream,
    pub(crate) status: Option<u16>,
    pub(crate) retry: Retry,
    pub(crate) shape: ErrorShape,
}

/// What a variant holds.
pub(crate) enum ErrorShape {
    Nothing,
    One(Box<Type>),
    /// Something that was reported already.
    Broken,
}

/// Smithy's `retryable` trait.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Retry {
    Never,
    Retryable,
    Throttling,
}
