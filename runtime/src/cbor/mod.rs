//! CBOR documents ([RFC 8949](https://www.rfc-editor.org/rfc/rfc8949)) as Smithy's protocols have them.
//!
//! A reader of its own and no crate's: it reads straight into values, says at which byte a document is
//! wrong, counts the memory of what it reads, and skips what is nested at any depth without a stack.

mod codec;
mod cursor;
mod decimal;
mod from_json;
mod head;
mod number;
mod reader;
mod seen;
mod structure;
mod tree;
mod writer;

pub(crate) use codec::Cbor;
pub(crate) use tree::members;
