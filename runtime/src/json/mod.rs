//! JSON documents as AWS writes them.
//!
//! Reading is as lenient as botocore's parser: numbers may be strings, an integer may have a
//! fraction, and a null is dropped from a list or map whose items cannot be null.

mod codec;
mod cursor;
mod number;
mod object;
mod reader;
mod serde;
mod string;
mod tree;
mod writer;

pub use self::serde::{deserialize, serialize};
pub(crate) use codec::{EpochJson, Json};
pub(crate) use tree::members;
